import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Déconnecter ${profile} ?`,
    asked: (brand) =>
      `Une page sur laquelle vous utilisez ${brand} demande à déconnecter ce profil. Rien ne s’est encore passé.`,
    profileLabel: 'Profil',
    platformLabel: 'Plateforme',
    originLabel: 'Demandé sur',
    goes: 'L’autorisation que vous nous avez donnée est aussitôt supprimée, ainsi que notre copie de la photo. Nous ne lisons plus rien, et votre manager ne voit plus le profil.',
    stays: 'Les rapports des campagnes déjà livrées restent. Vous pouvez reconnecter le profil à tout moment.',
    button: 'Déconnecter',
    keep: 'Pour qu’il reste connecté, fermez cette fenêtre.',
    doneTitle: (profile) => `${profile} est déconnecté`,
    done: 'L’autorisation que vous nous avez donnée est supprimée. Plus rien n’est lu.',
    ended: (platform) => `Elle a pris fin sur ${platform} aussi.`,
    ending: (platform) =>
      `Nous en informons ${platform}, pour qu’elle prenne fin là-bas aussi. Vous n’avez rien à faire.`,
    removeYourself: (platform) =>
      `${platform} ne nous permet pas d’y mettre fin à l’autorisation. Tant que vous ne la retirez pas vous-même, notre nom reste sur sa liste.`,
    removeLink: (platform) => `Ouvrir la liste sur ${platform}`,
    close: 'Vous pouvez fermer cette fenêtre.',
    goneTitle: 'Ce lien ne fonctionne plus',
    gone: 'Il ne sert qu’une fois, pendant dix minutes, et seul le plus récent fonctionne. Si le profil est encore connecté, revenez à vos profils et redemandez.',
    profilesLink: 'Ouvrir vos profils',
    foreignTitle: 'Rien n’a été changé',
    foreign: 'Une autre page a tenté de répondre à votre place. Rouvrez le lien et répondez ici.',
  },
  deletion: {
    title: 'Vos données ont été supprimées',
    done: (platform, brand, at) =>
      `${platform} a demandé à ${brand} de supprimer les données d’un profil. Cela a été fait le ${at}.`,
    what: 'Supprimés : l’autorisation, le nom, la photo, les chiffres, et ce qui permet d’identifier le profil.',
    kept: 'Conservé : le fait qu’une autorisation a existé et sa date de fin, sans nom, car nous devons pouvoir le prouver.',
    account: {
      requested: {
        title: 'Une suppression a été demandée',
        text: (brand, at) =>
          `La suppression d’un compte chez ${brand} a été demandée le ${at}. Elle n’a pas été confirmée : rien n’a été supprimé.`,
      },
      scheduled: {
        title: 'Une suppression est prévue',
        text: (brand, at) => `La suppression d’un compte chez ${brand} a été confirmée. Elle aura lieu le ${at}.`,
      },
      deleting: {
        title: 'La suppression est en cours',
        text: (brand, at) =>
          `Un compte chez ${brand} est en cours de suppression depuis le ${at}. Nous informons les plateformes que ses autorisations ont pris fin ; cela prend un jour au plus.`,
      },
      deleted: {
        title: 'Le compte a été supprimé',
        text: (brand, at) =>
          `Un compte chez ${brand} a été supprimé le ${at}, à la demande de la personne à qui il appartenait.`,
      },
      cancelled: {
        title: 'Le compte reste',
        text: (brand, at) => `La suppression d’un compte chez ${brand} a été annulée le ${at}. Rien n’a été supprimé.`,
      },
      lapsed: {
        title: 'La suppression n’a pas été confirmée',
        text: (brand) =>
          `La suppression d’un compte chez ${brand} a été demandée, mais pas confirmée à temps. Rien n’a été supprimé.`,
      },
    },
    whatOfAccount:
      'Supprimés : le nom et l’adresse, le mot de passe, les profils avec leurs autorisations, et ce qui permet de les identifier.',
    keptOfAccount:
      'Conservés : le fait qu’un compte a existé et sa date de fin, et les rapports des campagnes déjà livrées, sans nom.',
    receiptLabel: 'Référence',
    codeLabel: 'Code de confirmation',
    unknownTitle: 'Aucune suppression avec ce code',
    unknown: 'Comparez le code avec celui de notre e-mail, ou avec celui que la plateforme affiche.',
  },
  fault: {
    title: 'Cela n’a pas fonctionné',
    text: 'Le problème vient de nous. Rien n’a été changé. Réessayez dans un instant.',
    codeLabel: 'Pour l’assistance',
    busyTitle: 'Trop d’essais',
    busy: 'Attendez quelques minutes, puis rouvrez le lien.',
  },
};
export default sitePages;
