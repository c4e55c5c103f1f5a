import type { ConnectionEndMessages } from '../messages.js';

const connectionEnds: ConnectionEndMessages = {
  chooseTitle: 'Lequel ?',
  chooseText:
    'Votre compte {platform} donne accès à plusieurs profils. Choisissez-en un ; vous pourrez en connecter d’autres ensuite.',
  chooseLabel: 'Profils trouvés',
  chooseMissing: 'Il en manque un ? {platform} ne montre que ceux que vous avez autorisés.',
  chooseButton: 'Continuer',
  noneOfThese: 'Aucun de ceux-ci',
  unavailable: {
    personal: 'Compte personnel : il ne peut pas être lu',
    'not-linked': 'Sans lien avec un compte Instagram',
    'no-permission': 'L’accès n’a pas été autorisé',
    unpublished: 'Non publié',
  },

  confirmTitle: 'Connecter {handle} ?',
  confirmReconnectTitle: 'Reconnecter {handle} ?',
  confirmText: 'C’est le profil ouvert sur {platform}. Rien n’est encore enregistré.',
  confirmMissing: 'Vous n’avez pas autorisé ceci : {missing}. Cela pourra être ajouté plus tard.',
  consentLabel: 'Le montrer à {manager}',
  confirm: 'Le connecter',
  notMe: 'Pas celui-ci : prendre un autre compte',

  connectedTitle: '{handle} est connecté',
  connectedText: 'Sa photo et ses chiffres sont en cours de récupération.',
  connectedOnly: 'Nous avons commencé à le lire.',
  done: 'Terminé',
  limitedTitle: '{handle} est connecté, mais il manque une autorisation',
  keepAsIs: 'Le laisser ainsi',
  deniedTitle: 'Rien n’a été connecté',
  deniedText: 'Vous n’avez pas donné votre accord, et rien n’a été partagé. Vous pouvez connecter quand vous voulez.',
  cancelledTitle: 'Rien n’a été connecté',
  cancelledText: 'Vous avez annulé, et rien n’a été enregistré.',
  wrongTitle: 'C’était un autre profil',
  wrongText: 'Il s’agit ici de {expected}, mais c’est {found} qui est ouvert sur {platform}. Rien n’a changé.',
  wrongTip: 'Pour utiliser {expected}, identifiez-vous avec ce profil sur {platform} et réessayez.',
  asNew: 'Connecter aussi {found}',
  obstacleTitle: {
    personal: 'C’est un compte personnel',
    'no-channel': 'Il n’y a pas encore de chaîne',
    'no-page': 'Il n’y a pas de Page à connecter',
    'not-linked': 'La Page n’est pas encore reliée',
  },
  obstacleText: {
    personal:
      '{platform} ne nous laisse lire que les comptes professionnels : créateur ou entreprise. Le changement est gratuit.',
    'no-channel':
      'Le compte utilisé sur {platform} n’a pas de chaîne. Créez-en une là-bas, ou prenez le compte qui en a une.',
    'no-page': 'Le compte utilisé sur {platform} ne gère aucune Page, ou vous n’en avez autorisé aucune.',
    'not-linked':
      'Aucune des Pages autorisées n’est reliée à un compte Instagram professionnel. Reliez-la d’abord là-bas.',
  },
  conflictTitle: '{handle} est connecté dans un autre compte',
  conflictText:
    'Un profil n’est que dans un seul compte à la fois. Si l’autre est à vous, identifiez-vous là-bas et déconnectez-le, ou demandez son transfert ici.',
  requestTransfer: 'Demander son transfert ici',
  requestText: 'L’autre compte est informé et peut s’y opposer pendant quelques jours. D’ici là, rien ne change.',
  haveCode: 'J’ai un code de cession',
  handOverCode: 'Code de cession',
  handOverMissing: 'Saisissez le code.',
  handOverWrong: 'Ce n’est pas un code de cession de ce profil, ou il a déjà servi.',
  handOverButton: 'Utiliser le code',
  requested: 'La demande pour {handle} est en route.',
  unavailableTitle: '{platform} ne peut pas être connecté pour le moment',
  unavailableText: 'Le problème vient de nous, pas de vous. Il a été signalé ; revenez plus tard.',
  expiredTitle: 'Cette tentative a expiré',
  expiredText: 'Par sécurité, chaque tentative ne dure que quelques minutes. Rien n’a été enregistré.',
  startAgain: 'Recommencer',
  failedTitle: 'Cela n’a pas fonctionné',
  failedText: 'Un problème est survenu entre {platform} et nous. Rien n’a été enregistré à moitié.',
  back: 'Retour à la liste',
};
export default connectionEnds;
