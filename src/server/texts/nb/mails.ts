import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Hei ${name},`,
  footer: (brand) => `${brand} sender denne e-posten om kontoen din. Ingen leser svar på den.`,
  accountLabel: 'Innloggingsadressen din',
  codeLabel: 'Koden din',
  linkLabel: 'Eller åpne denne lenken',
  invitation: {
    heading: (brand) => `Du er invitert til ${brand}`,
    invitedBy: (manager, brand) => `${manager} inviterer deg til ${brand}.`,
    invited: (brand) => `En konto hos ${brand} venter på deg.`,
    next: 'Velg et passord, så er kontoen din klar.',
    again: 'Her er invitasjonen din en gang til, med en ny lenke. Lenker fra tidligere e-poster virker ikke lenger.',
    button: 'Godta invitasjonen',
    expires: (duration, until) => `Lenken virker i ${duration}, til ${until}.`,
    onlyThisAddress: 'Invitasjonen gjelder bare denne adressen. Logg alltid inn med den.',
    variation: (requested) =>
      `${requested} tilhører allerede en konto, så denne fikk sin egen adresse. E-poster dit kommer til den samme innboksen.`,
    wholeAddress: 'Logg inn med hele adressen, også den delen som begynner med plusstegnet.',
    takesOver:
      'Du ba om denne adressen i stedet for en annen. Når du har valgt et passord, er profilene dine her, og du kan ikke lenger logge inn med den andre adressen.',
    reason: (brand) =>
      `Du får denne e-posten fordi noen som jobber med deg hos ${brand}, skrev inn adressen din. ` +
      'Hvis du ikke ventet den, trenger du ikke svare: Ingenting skjer uten deg.',
  },
  activation: {
    heading: (brand) => `Velg passordet ditt for ${brand}`,
    intro: 'Velg et passord, så er kontoen din klar. Da godtar du også invitasjonen din.',
    button: 'Velg passord',
  },
  reset: {
    heading: (brand) => `Velg et nytt passord for ${brand}`,
    intro: 'Bruk denne e-posten til å velge et nytt passord.',
    button: 'Velg nytt passord',
    expires: (duration) => `Koden og lenken virker én gang, i ${duration}.`,
    codeUse: 'Skriv den inn på siden der du ba om denne e-posten.',
    keepSecret: 'Ikke gi koden til noen. Vi spør aldri etter den, verken på telefon eller i en melding.',
    reason: (brand) =>
      `Du får denne e-posten fordi noen ba om en passord-e-post med adressen din hos ${brand}. ` +
      'Hvis det ikke var deg, trenger du ikke svare: Kontoen din er som før.',
  },
  changed: {
    heading: (brand) => `Passordet ditt for ${brand} er endret`,
    intro: (at) => `Passordet til kontoen din ble endret den ${at}.`,
    sessions: 'Alle andre enheter ble logget ut.',
    notYou: 'Hvis det ikke var deg, velg et nytt passord med en gang.',
    button: 'Det var ikke meg',
    reason: (brand) => `Du får denne e-posten fordi vi hos ${brand} gir beskjed om hver endring av et passord.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
