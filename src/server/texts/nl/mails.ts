import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Hallo ${name},`,
  footer: (brand) => `${brand} stuurt deze mail over je account. Antwoorden worden door niemand gelezen.`,
  accountLabel: 'Je adres om in te loggen',
  codeLabel: 'Je code',
  linkLabel: 'Of open deze link',
  invitation: {
    heading: (brand) => `Je bent uitgenodigd voor ${brand}`,
    invitedBy: (manager, brand) => `${manager} nodigt je uit voor ${brand}.`,
    invited: (brand) => `Bij ${brand} staat een account voor je klaar.`,
    next: 'Stel een wachtwoord in en je account is klaar.',
    again: 'Dit is je uitnodiging nog een keer, met een nieuwe link. Links uit eerdere mails werken niet meer.',
    button: 'Uitnodiging accepteren',
    expires: (duration, until) => `De link werkt ${duration}, tot ${until}.`,
    onlyThisAddress: 'De uitnodiging is alleen voor dit adres. Log er altijd mee in.',
    variation: (requested) =>
      `Bij ${requested} hoort al een account, dus dit account kreeg een eigen adres. Mails daarnaartoe komen in dezelfde mailbox aan.`,
    wholeAddress: 'Log in met het hele adres, ook met het deel dat met het plusteken begint.',
    takesOver:
      'Je hebt om dit adres gevraagd in plaats van een ander. Zodra je een wachtwoord hebt ingesteld, staan je profielen hier, en met het andere adres kun je niet meer inloggen.',
    reason: (brand) =>
      `Je krijgt deze mail omdat iemand die bij ${brand} met je werkt je adres heeft ingevuld. ` +
      'Verwachtte je dit niet? Dan hoef je niet te reageren: zonder jou gebeurt er niets.',
  },
  activation: {
    heading: (brand) => `Stel je wachtwoord voor ${brand} in`,
    intro: 'Stel een wachtwoord in en je account is klaar. Daarmee accepteer je ook je uitnodiging.',
    button: 'Wachtwoord instellen',
  },
  reset: {
    heading: (brand) => `Kies een nieuw wachtwoord voor ${brand}`,
    intro: 'Met deze mail kies je een nieuw wachtwoord.',
    button: 'Nieuw wachtwoord kiezen',
    expires: (duration) => `Code en link werken één keer, en ${duration} lang.`,
    codeUse: 'Vul hem in op de pagina waar je deze mail hebt aangevraagd.',
    keepSecret: 'Geef de code aan niemand. Wij vragen er nooit naar, niet aan de telefoon en niet in een bericht.',
    reason: (brand) =>
      `Je krijgt deze mail omdat er met jouw adres bij ${brand} een wachtwoordmail is aangevraagd. ` +
      'Was jij dat niet? Dan hoef je niet te reageren: je account blijft zoals het is.',
  },
  changed: {
    heading: (brand) => `Je wachtwoord voor ${brand} is gewijzigd`,
    intro: (at) => `Het wachtwoord van je account is gewijzigd op ${at}.`,
    sessions: 'Alle andere apparaten zijn uitgelogd.',
    notYou: 'Was jij dat niet? Kies dan meteen een nieuw wachtwoord.',
    button: 'Dat was ik niet',
    reason: (brand) => `Je krijgt deze mail omdat we bij ${brand} elke wijziging van een wachtwoord melden.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
