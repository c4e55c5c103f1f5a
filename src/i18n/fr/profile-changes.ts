import type { ProfileChangeMessages } from '../messages.js';

const profileChanges: ProfileChangeMessages = {
  readsTitle: 'Ce que nous lisons',
  reads: {
    profile: 'Nom, identifiant, photo et type de compte, pour montrer à qui est le profil',
    followers: 'Votre nombre d’abonnés, que les campagnes demandent',
    posts: 'Vos publications avec texte, lien et date, pour trouver celles d’une campagne',
    metrics:
      'Les chiffres de chaque publication, comme les vues et les mentions J’aime, pour vous éviter de les envoyer',
    audience: 'Des chiffres de tout le compte, comme la durée de visionnage, pour les mêmes rapports',
  },
  deniedTitle: 'Ce que nous ne pouvons pas faire',
  denied: {
    password: 'Voir votre mot de passe',
    messages: 'Lire ou écrire des messages',
    publish: 'Publier en votre nom',
    edit: 'Modifier ou supprimer quoi que ce soit',
    ads: 'Diffuser des publicités',
  },

  visible: 'Le montrer à {manager}',
  visibleProfile: 'Le montrer à {manager} : {handle}',
  consent:
    'J’accepte de montrer ce profil à {manager} : nom, photo, lien, type de compte, abonnés et état de la connexion. Je peux revenir sur ce choix ici à tout moment.',
  shownNow: '{handle} est maintenant partagé.',
  hiddenNow: '{handle} n’est plus partagé.',
  preview: 'Ce que voit {manager}',
  previewAll: 'Exactement ceci, et rien d’autre d’ici.',
  previewNothing: 'Rien de ce profil tant qu’il n’est pas partagé. S’il l’était :',
  field: {
    accountType: 'Type de compte',
    followers: 'Abonnés',
    health: 'Connexion',
    lastSyncAt: 'Mis à jour',
  },
  works: 'Fonctionne, depuis le {date}',
  needsAttention: 'À vérifier, depuis le {date}',

  disconnect: 'Déconnecter',
  disconnectProfile: 'Déconnecter {handle}',
  disconnectTitle: 'Déconnecter {handle} ?',
  disconnectPermission: 'Nous supprimons aussitôt l’autorisation et ne lisons plus rien.',
  disconnectSeen: 'Ce profil ne figure plus parmi ceux que voit {manager}.',
  disconnectReports: 'Les rapports de campagne déjà établis sont conservés.',
  disconnectAgain: 'Vous pouvez le reconnecter à tout moment.',
  keep: 'Le garder',
  revoked: '{handle} est déconnecté, ici et sur {platform}.',
  revoking: '{handle} est déconnecté. Nous en informons {platform}, ce qui peut prendre jusqu’à un jour.',
  removeYourself:
    '{handle} est déconnecté ici. Sur {platform}, vous êtes la seule personne à pouvoir retirer notre application.',
  removeLink: 'La retirer sur {platform}',
  confirmElsewhere: '{handle} est toujours connecté. Confirmez sur notre propre page.',
  confirmLink: 'Confirmer sur notre page',

  transferTitle: 'Transferts entre comptes',
  transferIn: {
    requested: 'Vous avez demandé {handle}. Son compte actuel peut s’y opposer jusqu’au {date}.',
    approved:
      '{handle} peut maintenant être transféré ici, jusqu’au {date}. Identifiez-vous encore une fois sur {platform}.',
    moved: '{handle} est arrivé ici.',
    declined: '{handle} reste où il est : son compte actuel s’y est opposé.',
    expired: 'Votre demande pour {handle} a expiré. Vous pouvez la refaire.',
    withdrawn: 'Vous avez retiré votre demande pour {handle}.',
  },
  transferOut: {
    requested:
      'Une personne qui peut s’identifier comme {handle} sur {platform} demande son transfert vers un autre compte ici. Vous pouvez vous y opposer jusqu’au {date}.',
    approved: '{handle} peut être transféré vers un autre compte jusqu’au {date}.',
    moved: '{handle} a été transféré vers un autre compte.',
    declined: 'Vous avez gardé {handle}.',
    expired: 'La demande pour {handle} a expiré. Il reste chez vous.',
    withdrawn: 'La demande pour {handle} a été retirée. Il reste chez vous.',
  },
  moveHere: 'Le transférer ici',
  withdraw: 'Retirer',
  agree: 'Laisser partir',
  object: 'Le garder ici',
  handOver: 'Céder',
  handOverProfile: 'Céder {handle}',
  handOverText:
    'Avec un code, un autre compte ici reçoit ce profil sans attendre. Ne le donnez qu’à la personne qui doit avoir {handle} : le profil quitte alors votre compte.',
  handOverButton: 'Afficher le code',
  handOverCode: 'Code de cession',
  handOverUse: 'Connectez {handle} dans l’autre compte et saisissez-y le code. Il sert une seule fois, pendant {time}.',
  elsewhere: 'Pour transférer un profil vers un autre compte, utilisez notre propre page.',
  elsewhereLink: 'Ouvrir notre page',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  selected: 'Texte sélectionné. Copiez-le avec le clavier ou le menu.',
};
export default profileChanges;
