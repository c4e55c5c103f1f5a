import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Szia, ${name}!`,
  footer: (brand) => `Ezt a fiókodról szóló e-mailt küldi: ${brand}. A válaszokat senki sem olvassa.`,
  accountLabel: 'Bejelentkezési címed',
  codeLabel: 'A kódod',
  linkLabel: 'Vagy nyisd meg ezt a linket',
  invitation: {
    heading: (brand) => `Meghívód érkezett: ${brand}`,
    invitedBy: (manager, brand) => `${manager} meghívott ide: ${brand}.`,
    invited: (brand) => `Egy fiók vár rád itt: ${brand}.`,
    next: 'Válassz jelszót, és kész a fiókod.',
    again: 'Ez újra a meghívód, új linkkel. A korábbi e-mailekben lévő linkek már nem működnek.',
    button: 'Meghívó elfogadása',
    expires: (duration, until) => `A link ennyi ideig működik: ${duration}, eddig: ${until}.`,
    onlyThisAddress: 'A meghívó csak ehhez a címhez szól. Mindig ezzel jelentkezz be.',
    variation: (requested) =>
      `${requested} már egy másik fiókhoz tartozik, ezért ez a fiók saját címet kapott. Az e-mailek ugyanabba a postafiókba érkeznek.`,
    wholeAddress: 'A teljes címmel jelentkezz be, a plusz jellel kezdődő résszel együtt.',
    takesOver:
      'Ezt a címet egy másik helyett kérted. Amint jelszót választottál, a profiljaid itt lesznek, és a másik címmel már nem lehet bejelentkezni.',
    reason: (brand) =>
      `Azért kapod ezt az e-mailt, mert valaki, akivel együtt dolgozol (${brand}), megadta a címedet. ` +
      'Ha nem vártad, hagyd válasz nélkül: nélküled semmi sem történik.',
  },
  activation: {
    heading: (brand) => `Állítsd be a jelszavadat (${brand})`,
    intro: 'Válassz jelszót, és kész a fiókod. Ezzel a meghívódat is elfogadod.',
    button: 'Jelszó beállítása',
  },
  reset: {
    heading: (brand) => `Válassz új jelszót (${brand})`,
    intro: 'Ezzel az e-maillel új jelszót választhatsz.',
    button: 'Új jelszó választása',
    expires: (duration) => `A kód és a link egyszer működik, ennyi ideig: ${duration}.`,
    codeUse: 'Azon az oldalon írd be, ahol ezt az e-mailt kérted.',
    keepSecret: 'Ne add oda senkinek a kódot. Sosem kérjük telefonon vagy üzenetben.',
    reason: (brand) =>
      `Azért kapod ezt az e-mailt, mert a címeddel jelszóval kapcsolatos e-mailt kértek (${brand}). ` +
      'Ha nem te voltál, hagyd válasz nélkül: a fiókod marad, ahogy van.',
  },
  changed: {
    heading: (brand) => `Megváltozott a jelszavad (${brand})`,
    intro: (at) => `Ekkor változott meg a fiókod jelszava: ${at}.`,
    sessions: 'Minden más eszközön kijelentkeztettünk.',
    notYou: 'Ha nem te voltál, azonnal válassz új jelszót.',
    button: 'Nem én voltam',
    reason: (brand) =>
      `Azért kapod ezt az e-mailt, mert minden jelszóváltozásról szólunk a fiók tulajdonosának (${brand}).`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
