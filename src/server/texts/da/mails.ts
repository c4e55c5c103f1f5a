import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Hej ${name}`,
  footer: (brand) => `${brand} sender denne mail om din konto. Ingen læser svar på den.`,
  accountLabel: 'Din adresse til at logge ind',
  codeLabel: 'Din kode',
  linkLabel: 'Eller åbn dette link',
  invitation: {
    heading: (brand) => `Du er inviteret til ${brand}`,
    invitedBy: (manager, brand) => `${manager} inviterer dig til ${brand}.`,
    invited: (brand) => `En konto hos ${brand} venter på dig.`,
    next: 'Vælg en adgangskode, så er din konto klar.',
    again: 'Her er din invitation igen med et nyt link. Links fra tidligere mails virker ikke længere.',
    button: 'Tag imod invitationen',
    expires: (duration, until) => `Linket virker i ${duration}, indtil den ${until}.`,
    onlyThisAddress: 'Invitationen gælder kun denne adresse. Log altid ind med den.',
    variation: (requested) =>
      `${requested} hører allerede til en konto, så denne fik sin egen adresse. Mails til den havner i samme indbakke.`,
    wholeAddress: 'Log ind med hele adressen, også den del, der begynder med plustegnet.',
    takesOver:
      'Du bad om denne adresse i stedet for en anden. Når du har valgt en adgangskode, er dine profiler her, og du kan ikke længere logge ind med den anden adresse.',
    reason: (brand) =>
      `Du får denne mail, fordi en, der arbejder sammen med dig hos ${brand}, har skrevet din adresse. ` +
      'Hvis du ikke ventede den, behøver du ikke svare: Intet sker uden dig.',
  },
  activation: {
    heading: (brand) => `Vælg din adgangskode til ${brand}`,
    intro: 'Vælg en adgangskode, så er din konto klar. Dermed tager du også imod din invitation.',
    button: 'Vælg adgangskode',
  },
  reset: {
    heading: (brand) => `Vælg en ny adgangskode til ${brand}`,
    intro: 'Brug denne mail til at vælge en ny adgangskode.',
    button: 'Vælg ny adgangskode',
    expires: (duration) => `Kode og link virker én gang og i ${duration}.`,
    codeUse: 'Skriv den på den side, hvor du bad om denne mail.',
    keepSecret: 'Giv ikke koden til nogen. Vi beder aldrig om den, hverken i telefonen eller i en besked.',
    reason: (brand) =>
      `Du får denne mail, fordi der blev bedt om en mail til adgangskoden med din adresse hos ${brand}. ` +
      'Hvis det ikke var dig, behøver du ikke svare: Din konto er, som den var.',
  },
  changed: {
    heading: (brand) => `Din adgangskode til ${brand} er ændret`,
    intro: (at) => `Adgangskoden til din konto blev ændret den ${at}.`,
    sessions: 'Alle andre enheder blev logget ud.',
    notYou: 'Hvis det ikke var dig, så vælg straks en ny adgangskode.',
    button: 'Det var ikke mig',
    reason: (brand) => `Du får denne mail, fordi vi hos ${brand} giver besked om hver ændring af en adgangskode.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
