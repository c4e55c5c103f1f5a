import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Hallo ${name},`,
  footer: (brand) => `${brand} sendet diese E-Mail zu deinem Konto. Antworten darauf liest niemand.`,
  accountLabel: 'Deine Adresse zum Anmelden',
  codeLabel: 'Dein Code',
  linkLabel: 'Oder öffne diesen Link',
  invitation: {
    heading: (brand) => `Deine Einladung zu ${brand}`,
    invitedBy: (manager, brand) => `${manager} lädt dich zu ${brand} ein.`,
    invited: (brand) => `Bei ${brand} wartet ein Konto auf dich.`,
    next: 'Leg ein Passwort fest, und dein Konto ist bereit.',
    again:
      'Das ist noch einmal deine Einladung, mit einem neuen Link. Links aus früheren E-Mails funktionieren nicht mehr.',
    button: 'Einladung annehmen',
    expires: (duration, until) => `Der Link gilt ${duration}, bis ${until}.`,
    onlyThisAddress: 'Die Einladung ist nur für diese Adresse. Melde dich immer mit ihr an.',
    variation: (requested) =>
      `Zu ${requested} gehört schon ein Konto, deshalb hat dieses eine eigene Adresse bekommen. E-Mails dorthin kommen im selben Postfach an.`,
    wholeAddress: 'Melde dich mit der ganzen Adresse an, auch mit dem Teil, der mit dem Pluszeichen beginnt.',
    takesOver:
      'Du wolltest diese Adresse statt einer anderen. Sobald du ein Passwort festgelegt hast, sind deine Profile hier, und mit der anderen Adresse kannst du dich nicht mehr anmelden.',
    reason: (brand) =>
      `Du bekommst diese E-Mail, weil jemand, der bei ${brand} mit dir arbeitet, deine Adresse eingetragen hat. ` +
      'Wenn du nicht damit gerechnet hast, lass sie einfach liegen: Ohne dich passiert nichts.',
  },
  activation: {
    heading: (brand) => `Leg dein Passwort für ${brand} fest`,
    intro: 'Leg ein Passwort fest, und dein Konto ist bereit. Damit nimmst du auch deine Einladung an.',
    button: 'Passwort festlegen',
  },
  reset: {
    heading: (brand) => `Wähle ein neues Passwort für ${brand}`,
    intro: 'Mit dieser E-Mail wählst du ein neues Passwort.',
    button: 'Neues Passwort wählen',
    expires: (duration) => `Code und Link funktionieren einmal und gelten ${duration}.`,
    codeUse: 'Gib ihn auf der Seite ein, auf der du diese E-Mail angefordert hast.',
    keepSecret: 'Gib den Code niemandem. Wir fragen nie danach, weder am Telefon noch in einer Nachricht.',
    reason: (brand) =>
      `Du bekommst diese E-Mail, weil mit deiner Adresse bei ${brand} eine Passwort-E-Mail angefordert wurde. ` +
      'Wenn du das nicht warst, lass sie einfach liegen: Dein Konto bleibt, wie es ist.',
  },
  changed: {
    heading: (brand) => `Dein Passwort für ${brand} wurde geändert`,
    intro: (at) => `Das Passwort deines Kontos wurde am ${at} geändert.`,
    sessions: 'Alle anderen Geräte wurden abgemeldet.',
    notYou: 'Wenn du das nicht warst, wähle sofort ein neues Passwort.',
    button: 'Das war ich nicht',
    reason: (brand) =>
      `Du bekommst diese E-Mail, weil wir bei ${brand} über jede Änderung eines Passworts informieren.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
