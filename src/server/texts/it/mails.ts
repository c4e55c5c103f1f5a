import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Ciao ${name},`,
  footer: (brand) => `Questa email sul tuo account è inviata da ${brand}. Nessuno legge le risposte.`,
  accountLabel: 'Il tuo indirizzo di accesso',
  codeLabel: 'Il tuo codice',
  linkLabel: 'Oppure apri questo link',
  invitation: {
    heading: (brand) => `Il tuo invito a ${brand}`,
    invitedBy: (manager, brand) => `${manager} ti invita a ${brand}.`,
    invited: (brand) => `Un account su ${brand} ti aspetta.`,
    next: 'Scegli una password, e il tuo account è pronto.',
    again: 'Ecco di nuovo il tuo invito, con un nuovo link. I link delle email precedenti non funzionano più.',
    button: 'Accetta l’invito',
    expires: (duration, until) => `Il link funziona per ${duration}, fino al giorno ${until}.`,
    onlyThisAddress: 'L’invito vale solo per questo indirizzo. Usa sempre questo per accedere.',
    variation: (requested) =>
      `Un account usa già ${requested}, quindi questo ne ha ricevuto uno tutto suo. Le email arrivano nella stessa casella.`,
    wholeAddress: 'Accedi con l’indirizzo intero, compresa la parte che inizia con il segno più.',
    takesOver:
      'Hai chiesto questo indirizzo al posto di un altro. Appena scegli una password, i tuoi profili sono qui, e l’altro indirizzo non serve più per accedere.',
    reason: (brand) =>
      `Ricevi questa email perché qualcuno che lavora con te presso ${brand} ha inserito il tuo indirizzo. ` +
      'Se non te l’aspettavi, ignorala: senza di te non succede nulla.',
  },
  activation: {
    heading: (brand) => `Imposta la tua password per ${brand}`,
    intro: 'Scegli una password, e il tuo account è pronto. Così accetti anche l’invito.',
    button: 'Imposta la password',
  },
  reset: {
    heading: (brand) => `Scegli una nuova password per ${brand}`,
    intro: 'Con questa email scegli una nuova password.',
    button: 'Scegli una nuova password',
    expires: (duration) => `Codice e link funzionano una volta sola, e per ${duration}.`,
    codeUse: 'Inseriscilo nella pagina da cui hai chiesto questa email.',
    keepSecret: 'Non dare il codice a nessuno. Non te lo chiederemo mai per telefono o in un messaggio.',
    reason: (brand) =>
      `Ricevi questa email perché con il tuo indirizzo è stata chiesta un’email per la password di ${brand}. ` +
      'Se non eri tu, ignorala: il tuo account resta com’è.',
  },
  changed: {
    heading: (brand) => `La tua password per ${brand} è cambiata`,
    intro: (at) => `La password del tuo account è stata cambiata il giorno ${at}.`,
    sessions: 'La sessione è stata chiusa su tutti gli altri dispositivi.',
    notYou: 'Se non eri tu, scegli subito una nuova password.',
    button: 'Non ero io',
    reason: (brand) =>
      `Ricevi questa email perché ogni cambio di password su ${brand} viene comunicato a chi è titolare dell’account.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
