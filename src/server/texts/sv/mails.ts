import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Hej ${name},`,
  footer: (brand) => `${brand} skickar det här mejlet om ditt konto. Ingen läser svar på det.`,
  accountLabel: 'Din inloggningsadress',
  codeLabel: 'Din kod',
  linkLabel: 'Eller öppna den här länken',
  invitation: {
    heading: (brand) => `Du är inbjuden till ${brand}`,
    invitedBy: (manager, brand) => `${manager} bjuder in dig till ${brand}.`,
    invited: (brand) => `Ett konto hos ${brand} väntar på dig.`,
    next: 'Välj ett lösenord så är ditt konto klart.',
    again: 'Här är din inbjudan en gång till, med en ny länk. Länkar i tidigare mejl fungerar inte längre.',
    button: 'Acceptera inbjudan',
    expires: (duration, until) => `Länken fungerar i ${duration}, till den ${until}.`,
    onlyThisAddress: 'Inbjudan gäller bara den här adressen. Logga alltid in med den.',
    variation: (requested) =>
      `${requested} hör redan till ett konto, så det här fick en egen adress. Mejl dit kommer till samma inkorg.`,
    wholeAddress: 'Logga in med hela adressen, även delen som börjar med plustecknet.',
    takesOver:
      'Du bad om den här adressen i stället för en annan. När du har valt ett lösenord finns dina profiler här, och det går inte längre att logga in med den andra adressen.',
    reason: (brand) =>
      `Du får det här mejlet eftersom någon som arbetar med dig hos ${brand} angav din adress. ` +
      'Om du inte väntade dig det behöver du inte svara: inget händer utan dig.',
  },
  activation: {
    heading: (brand) => `Välj ditt lösenord till ${brand}`,
    intro: 'Välj ett lösenord så är ditt konto klart. Då accepterar du också din inbjudan.',
    button: 'Välj lösenord',
  },
  reset: {
    heading: (brand) => `Välj ett nytt lösenord till ${brand}`,
    intro: 'Använd det här mejlet för att välja ett nytt lösenord.',
    button: 'Välj nytt lösenord',
    expires: (duration) => `Koden och länken fungerar en gång, i ${duration}.`,
    codeUse: 'Skriv den på sidan där du bad om det här mejlet.',
    keepSecret: 'Ge inte koden till någon. Vi frågar aldrig efter den, varken på telefon eller i ett meddelande.',
    reason: (brand) =>
      `Du får det här mejlet eftersom någon bad om ett lösenordsmejl med din adress hos ${brand}. ` +
      'Om det inte var du behöver du inte svara: ditt konto är som förut.',
  },
  changed: {
    heading: (brand) => `Ditt lösenord till ${brand} har ändrats`,
    intro: (at) => `Lösenordet till ditt konto ändrades den ${at}.`,
    sessions: 'Alla andra enheter loggades ut.',
    notYou: 'Om det inte var du, välj ett nytt lösenord direkt.',
    button: 'Det var inte jag',
    reason: (brand) => `Du får det här mejlet eftersom vi hos ${brand} berättar om varje ändring av ett lösenord.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
