import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Reconnectez ${profile} sur ${platform}`,
    intro: (profile, platform, since) =>
      `Depuis le ${since}, nous ne pouvons plus lire ${profile} sur ${platform}. Ce qui en est montré ici reste tel quel jusqu’à ce que vous reconnectiez.`,
    why: {
      expired: (platform) => `L’autorisation a expiré. ${platform} veut qu’elle soit renouvelée de temps en temps.`,
      'revoked-at-platform': (platform) =>
        `L’autorisation a été retirée sur ${platform}. Si c’était voulu, vous n’avez rien à faire.`,
      'password-changed': (platform) =>
        `Le mot de passe ${platform} a changé, et ${platform} met alors fin aux autorisations. Si ce n’était pas vous, sécurisez d’abord votre profil là-bas.`,
      checkpoint: (platform) =>
        `${platform} veut d’abord que vous confirmiez quelque chose. Identifiez-vous là-bas, faites ce qui est demandé, puis reconnectez.`,
      'account-type-changed': (platform) =>
        `C’est maintenant un compte personnel, et ${platform} ne laisse personne lire ceux-là. Repassez là-bas à un compte professionnel, puis reconnectez.`,
      'account-unavailable': (platform) =>
        `${platform} indique que le profil n’est pas disponible. Regardez là-bas si quelque chose vous est demandé, puis reconnectez.`,
      'app-blocked': (platform) =>
        `${platform} a mis fin à l’autorisation de notre application. Reconnecter lui en donne une nouvelle.`,
      unknown: (platform) => `${platform} n’accepte plus l’autorisation, sans dire pourquoi.`,
    },
    nothingLost: 'Rien de ce qui a déjà été lu n’est perdu, et la connexion prend une minute.',
    again: 'Nous vous avons déjà écrit à ce sujet.',
    last: 'C’est le dernier e-mail à ce sujet. Vos profils continuent d’indiquer que faire.',
    button: 'Reconnecter',
    reason: (brand) => `Vous recevez cet e-mail parce que le profil est connecté à votre compte chez ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} sur ${platform} est de nouveau connecté`,
    intro: (profile, platform) => `Nous pouvons de nouveau lire ${profile} sur ${platform}.`,
    nothingToDo: 'Vous n’avez rien d’autre à faire.',
    button: 'Voir vos profils',
    reason: (brand) =>
      `Vous recevez cet e-mail parce que nous vous avions écrit que le profil de votre compte chez ${brand} ne fonctionnait plus.`,
  },
};
export default profileMails;
