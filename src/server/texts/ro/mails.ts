import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Bună, ${name},`,
  footer: (brand) => `Acest e-mail despre contul tău este trimis de ${brand}. Nimeni nu citește răspunsurile.`,
  accountLabel: 'Adresa ta de autentificare',
  codeLabel: 'Codul tău',
  linkLabel: 'Sau deschide acest link',
  invitation: {
    heading: (brand) => `Invitația ta la ${brand}`,
    invitedBy: (manager, brand) => `${manager} te invită la ${brand}.`,
    invited: (brand) => `Un cont ${brand} te așteaptă.`,
    next: 'Alege o parolă și contul tău este gata.',
    again: 'Iată din nou invitația ta, cu un link nou. Linkurile din e-mailurile mai vechi nu mai funcționează.',
    button: 'Acceptă invitația',
    expires: (duration, until) => `Linkul este valabil ${duration}, până la ${until}.`,
    onlyThisAddress: 'Invitația este doar pentru această adresă. Autentifică-te mereu cu ea.',
    variation: (requested) =>
      `${requested} aparține deja unui cont, așa că acesta a primit o adresă a lui. E-mailurile ajung în aceeași căsuță.`,
    wholeAddress: 'Autentifică-te cu adresa întreagă, inclusiv partea care începe cu semnul plus.',
    takesOver:
      'Ai cerut această adresă în locul alteia. După ce alegi o parolă, profilurile tale sunt aici, iar cealaltă adresă nu mai permite autentificarea.',
    reason: (brand) =>
      `Primești acest e-mail fiindcă cineva care lucrează cu tine la ${brand} ți-a introdus adresa. ` +
      'Dacă nu îl așteptai, lasă-l fără răspuns: fără tine nu se întâmplă nimic.',
  },
  activation: {
    heading: (brand) => `Setează parola pentru ${brand}`,
    intro: 'Alege o parolă și contul tău este gata. Astfel accepți și invitația.',
    button: 'Setează parola',
  },
  reset: {
    heading: (brand) => `Alege o parolă nouă pentru ${brand}`,
    intro: 'Cu acest e-mail alegi o parolă nouă.',
    button: 'Alege o parolă nouă',
    expires: (duration) => `Codul și linkul funcționează o singură dată și sunt valabile ${duration}.`,
    codeUse: 'Scrie-l pe pagina pe care ai cerut acest e-mail.',
    keepSecret: 'Nu da codul nimănui. Nu îl cerem niciodată la telefon sau într-un mesaj.',
    reason: (brand) =>
      `Primești acest e-mail fiindcă pentru adresa ta s-a cerut un e-mail pentru parola de la ${brand}. ` +
      'Dacă nu l-ai cerut tu, lasă-l fără răspuns: contul tău rămâne cum este.',
  },
  changed: {
    heading: (brand) => `Parola ta pentru ${brand} s-a schimbat`,
    intro: (at) => `Parola contului tău a fost schimbată pe ${at}.`,
    sessions: 'Sesiunea ta a fost închisă pe toate celelalte dispozitive.',
    notYou: 'Dacă nu ai schimbat-o tu, alege imediat o parolă nouă.',
    button: 'Nu am fost eu',
    reason: (brand) =>
      `Primești acest e-mail fiindcă orice schimbare a unei parole la ${brand} îi este anunțată titularului contului.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
