import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Bonjour ${name},`,
  footer: (brand) => `Message de ${brand} au sujet de votre compte. Personne ne lit les réponses.`,
  accountLabel: 'Votre adresse pour vous identifier',
  codeLabel: 'Votre code',
  linkLabel: 'Ou ouvrez ce lien',
  invitation: {
    heading: (brand) => `Votre invitation à ${brand}`,
    invitedBy: (manager, brand) => `${manager} vous invite à rejoindre ${brand}.`,
    invited: (brand) => `Un compte vous attend chez ${brand}.`,
    next: 'Créez un mot de passe, et votre compte est prêt.',
    again:
      'Voici de nouveau votre invitation, avec un nouveau lien. Les liens des e-mails précédents ne fonctionnent plus.',
    button: 'Accepter l’invitation',
    expires: (duration, until) => `Le lien fonctionne pendant ${duration}, jusqu’au ${until}.`,
    onlyThisAddress: 'L’invitation ne vaut que pour cette adresse. Identifiez-vous toujours avec elle.',
    variation: (requested) =>
      `L’adresse ${requested} appartient déjà à un compte : celui-ci a donc reçu la sienne. Les e-mails arrivent dans la même boîte.`,
    wholeAddress: 'Identifiez-vous avec l’adresse entière, y compris la partie qui commence par le signe plus.',
    takesOver:
      'Vous avez demandé cette adresse à la place d’une autre. Dès que vous aurez créé un mot de passe, vos profils seront ici, et l’autre adresse ne permettra plus de s’identifier.',
    reason: (brand) =>
      `Vous recevez cet e-mail parce qu’une personne qui travaille avec vous chez ${brand} a saisi votre adresse. ` +
      'Si vous ne l’attendiez pas, laissez-le sans réponse : rien ne se fait sans vous.',
  },
  activation: {
    heading: (brand) => `Créez votre mot de passe ${brand}`,
    intro: 'Créez un mot de passe, et votre compte est prêt. Vous acceptez ainsi votre invitation.',
    button: 'Créer un mot de passe',
  },
  reset: {
    heading: (brand) => `Choisissez un nouveau mot de passe ${brand}`,
    intro: 'Cet e-mail vous permet de choisir un nouveau mot de passe.',
    button: 'Choisir un mot de passe',
    expires: (duration) => `Le code et le lien ne servent qu’une fois, pendant ${duration}.`,
    codeUse: 'Saisissez-le sur la page où vous avez demandé cet e-mail.',
    keepSecret: 'Ne donnez ce code à personne. Nous ne le demandons jamais, ni par téléphone ni par message.',
    reason: (brand) =>
      `Vous recevez cet e-mail parce qu’un e-mail de mot de passe a été demandé avec votre adresse chez ${brand}. ` +
      'Si ce n’était pas vous, laissez-le sans réponse : votre compte reste tel quel.',
  },
  changed: {
    heading: (brand) => `Votre mot de passe ${brand} a changé`,
    intro: (at) => `Le mot de passe de votre compte a été changé le ${at}.`,
    sessions: 'Les sessions ont été fermées sur tous les autres appareils.',
    notYou: 'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe.',
    button: 'Ce n’était pas moi',
    reason: (brand) =>
      `Vous recevez cet e-mail parce que tout changement de mot de passe chez ${brand} est signalé à la personne concernée.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
