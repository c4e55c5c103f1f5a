import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Merci de reconnecter ${profile} sur ${platform}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `L’équipe ${brand}` : `${manager}, qui travaille avec vous chez ${brand},`} vous demande de reconnecter ${profile} sur ${platform}.`,
  means:
    'Nous ne pouvons plus lire ce profil : ce qui en est montré reste donc tel quel. Rien n’est perdu, et la connexion prend une minute. ' +
    'Vos profils indiquent pourquoi elle s’est interrompue.',
  mayBeIgnored: 'Si vous ne voulez pas le connecter, vous pouvez ignorer cet e-mail. Rien ne change alors.',
  button: 'Ouvrir vos profils',
  reason: (manager, brand) =>
    manager === undefined
      ? `Vous recevez cet e-mail parce que vous montrez à ${brand} le profil de votre compte.`
      : `Vous recevez cet e-mail parce que vous montrez à ${manager} le profil de votre compte chez ${brand}.`,
};
export default nudgeMail;
