import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Hei ${name},`,
  footer: (brand) => `Tämän tiliäsi koskevan viestin lähettää ${brand}. Kukaan ei lue vastauksia siihen.`,
  accountLabel: 'Kirjautumisosoitteesi',
  codeLabel: 'Koodisi',
  linkLabel: 'Tai avaa tämä linkki',
  invitation: {
    heading: (brand) => `Kutsu palveluun ${brand}`,
    invitedBy: (manager, brand) => `${manager} kutsuu sinut palveluun ${brand}.`,
    invited: (brand) => `Sinua odottaa tili palvelussa ${brand}.`,
    next: 'Luo salasana, niin tilisi on valmis.',
    again: 'Tässä on kutsusi uudelleen, uuden linkin kanssa. Aiempien viestien linkit eivät enää toimi.',
    button: 'Hyväksy kutsu',
    expires: (duration, until) => `Linkin voimassaoloaika on ${duration}. Se päättyy ${until}.`,
    onlyThisAddress: 'Kutsu on vain tähän osoitteeseen. Kirjaudu aina sillä.',
    variation: (requested) =>
      `Osoite ${requested} kuuluu jo toiselle tilille, joten tämä sai oman osoitteen. Siihen lähetetyt viestit tulevat samaan postilaatikkoon.`,
    wholeAddress: 'Kirjaudu koko osoitteella, myös sillä osalla, joka alkaa plusmerkillä.',
    takesOver:
      'Pyysit tätä osoitetta toisen sijaan. Kun olet luonut salasanan, profiilisi ovat täällä, eikä toisella osoitteella voi enää kirjautua.',
    reason: (brand) =>
      `Saat tämän viestin, koska joku, joka työskentelee kanssasi palvelussa ${brand}, kirjoitti osoitteesi. ` +
      'Jos et odottanut sitä, sinun ei tarvitse vastata: mitään ei tapahdu ilman sinua.',
  },
  activation: {
    heading: (brand) => `Luo salasanasi palveluun ${brand}`,
    intro: 'Luo salasana, niin tilisi on valmis. Samalla hyväksyt kutsusi.',
    button: 'Luo salasana',
  },
  reset: {
    heading: (brand) => `Valitse uusi salasana palveluun ${brand}`,
    intro: 'Tällä viestillä valitset uuden salasanan.',
    button: 'Valitse uusi salasana',
    expires: (duration) => `Koodi ja linkki toimivat kerran. Niiden voimassaoloaika on ${duration}.`,
    codeUse: 'Kirjoita se sivulle, jolla pyysit tätä viestiä.',
    keepSecret: 'Älä anna koodia kenellekään. Emme koskaan kysy sitä puhelimessa tai viestillä.',
    reason: (brand) =>
      `Saat tämän viestin, koska osoitteellasi pyydettiin salasanaviestiä palvelussa ${brand}. ` +
      'Jos se et ollut sinä, sinun ei tarvitse vastata: tilisi pysyy ennallaan.',
  },
  changed: {
    heading: (brand) => `Salasanasi on vaihdettu: ${brand}`,
    intro: (at) => `Tilisi salasana vaihdettiin ${at}.`,
    sessions: 'Kaikki muut laitteet kirjattiin ulos.',
    notYou: 'Jos se et ollut sinä, valitse heti uusi salasana.',
    button: 'Se en ollut minä',
    reason: (brand) => `Saat tämän viestin, koska jokaisesta salasanan vaihdosta kerrotaan palvelussa ${brand}.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
