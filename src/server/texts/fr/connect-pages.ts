import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Ouverture de ${platform}`,
    body: (host) =>
      `Vous vous identifiez sur ${host}, la page de la plateforme elle-même. Personne ici ne voit votre mot de passe.`,
    button: (platform) => `Continuer vers ${platform}`,
  },
  interstitial: {
    title: (platform) => `Connecter un profil sur ${platform} ?`,
    body: (brand) =>
      `Le profil avec lequel vous vous identifierez à la page suivante sera connecté à ce compte chez ${brand}.`,
    warning: 'Ne continuez que si c’est vous qui avez commencé.',
    button: (platform) => `Continuer vers ${platform}`,
    otherwise:
      'Si quelqu’un vous a envoyé ce lien, ou si le compte n’est pas à vous, fermez cette fenêtre. Rien ne s’est passé.',
  },
  facts: { profile: 'Profil', account: 'Ira dans le compte', page: 'Demandé par' },
  gone: {
    title: 'Ce lien ne fonctionne plus',
    body: 'Il ne sert qu’une fois, et peu de temps. Revenez à la page d’où vous venez et recommencez là-bas.',
    button: 'Aller à vos profils',
  },
  over: {
    title: 'C’est déjà fait',
    body: 'Cette page a servi, ou son délai est passé. La page d’où vous venez indique ce qu’il en est.',
  },
  matchCode: {
    title: 'Saisissez le code',
    body: (page) =>
      `Vous êtes de retour dans un autre navigateur que celui du départ. La fenêtre où se trouve ${page} affiche un code.`,
    warning:
      'Ne le saisissez que si cette fenêtre est la vôtre. Ne donnez le code à personne et n’en acceptez de personne.',
    label: 'Code de 4 caractères',
    button: 'Continuer',
    missing: 'Saisissez les 4 caractères affichés dans l’autre fenêtre.',
    wrong: (tries) =>
      tries === 1
        ? 'Ce n’est pas le bon code. Il vous reste un essai.'
        : `Ce n’est pas le bon code. Il vous reste ${tries} essais.`,
    noneLeft: {
      title: 'Trop de codes incorrects',
      body: 'Rien n’a été connecté. Revenez à la fenêtre où vous avez commencé et réessayez là-bas.',
    },
  },
  results: {
    returned: {
      title: () => 'C’est presque fini',
      body: 'La réponse est en cours d’examen. La page d’où vous venez indique la suite.',
    },
    choosing: {
      title: () => 'Quel profil est-ce ?',
      body: 'Vous en avez plusieurs. Revenez à la page d’où vous venez et choisissez-en un. Rien n’est encore connecté.',
    },
    confirming: {
      title: () => 'Encore une étape',
      body: 'Revenez à la page d’où vous venez et confirmez ce profil. Rien n’est encore connecté.',
    },
    connected: { title: (platform) => `${platform} est connecté`, body: 'Ce profil est connecté.' },
    denied: {
      title: () => 'Rien n’a été connecté',
      body: 'Vous n’avez pas donné votre accord, et rien n’a été partagé.',
    },
    cancelled: { title: () => 'C’est annulé', body: 'Rien n’a été connecté.' },
    expired: {
      title: () => 'Le délai est passé',
      body: 'Rien n’a été connecté. Revenez à la page d’où vous venez et recommencez.',
    },
    conflict: {
      title: () => 'Ce profil est déjà connecté',
      body: 'Il appartient ici à un autre compte : rien n’a donc été changé. La page d’où vous venez indique ce que vous pouvez faire.',
    },
    wrongAccount: {
      title: () => 'C’est un autre profil',
      body: 'Le profil utilisé n’est pas celui attendu : rien n’a donc été changé. La page d’où vous venez indique ce que vous pouvez faire.',
    },
    accountType: {
      title: () => 'La connexion n’est pas possible',
      body: 'La plateforme ne l’autorise pas pour ce type de compte. La page d’où vous venez indique ce que vous pouvez faire.',
    },
    missing: {
      title: () => 'Il manque une autorisation',
      body: 'Sans elle, rien ne peut être connecté. Revenez à la page d’où vous venez pour qu’on vous la redemande.',
    },
    failed: {
      title: (platform) => `${platform} n’a pas pu être connecté`,
      body: 'Cela n’a pas fonctionné, et vous n’y êtes pour rien. Revenez à la page d’où vous venez et réessayez.',
    },
    unavailable: {
      title: (platform) => `${platform} ne peut pas être connecté pour le moment`,
      body: 'Le problème vient de nous, pas de vous, et nous le savons. Réessayez plus tard.',
    },
  },
  close: 'Vous pouvez fermer cette fenêtre.',
  back: (page) => `Retour à ${page}`,
  undo: {
    question: 'Si ce n’est pas vous qui avez commencé, ou si le compte n’est pas à vous, revenez en arrière :',
    button: 'Annuler la connexion',
    title: 'C’est annulé',
    body: 'L’autorisation est supprimée ici. Rien de ce profil ne reste connecté.',
  },
  supportCode: 'Référence pour l’assistance',
  fault: {
    title: 'Cela n’a pas fonctionné',
    body: 'Le problème vient de nous, pas de vous. Revenez à la page d’où vous venez et réessayez dans un instant.',
  },
  refused: {
    title: 'La demande n’a pas été acceptée',
    body: 'Elle ne venait pas de notre propre page. Revenez à la page d’où vous venez et recommencez là-bas.',
  },
};
export default connectPages;
