import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `il team di assistenza di ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'L’invito è al tuo nuovo indirizzo',
    paragraphs: (proposed, brand) => [
      `Hai chiesto di accedere a ${brand} con ${proposed} al posto di questo indirizzo. Abbiamo inviato lì un invito.`,
      `Apri quell’email e imposta una password. I tuoi profili passano lì, e da quel momento accedi solo con ${proposed}.`,
      'Fino ad allora non cambia nulla: accedi con questo indirizzo come prima, e puoi ritirare la richiesta.',
    ],
    unused: (proposed, brand) => [
      `Hai chiesto di accedere a ${brand} con ${proposed} al posto di questo indirizzo. Abbiamo inviato lì un invito.`,
      'Apri quell’email e imposta una password. L’invito inviato a questo indirizzo non funziona più.',
    ],
    notYou: (manager, brand) => `Se non lo hai chiesto tu, avvisa subito ${tell(manager, brand)}.`,
    button: 'Vedi la tua richiesta',
    unusedButton: 'Chiedi di nuovo l’invito',
  },
  rejected: {
    heading: 'Il tuo indirizzo resta com’è',
    intro: (proposed, brand) =>
      `Hai chiesto di accedere a ${brand} con ${proposed} al posto di questo indirizzo. La richiesta è stata rifiutata.`,
    why: {
      'not-usable': () => 'Il motivo: quell’indirizzo non si può usare per il tuo account.',
      'not-confirmed': () => 'Il motivo: nessuno ha potuto confermare che l’indirizzo sia tuo.',
      policy: (brand) => `Il motivo: le regole di ${brand} non lo permettono.`,
      other: () => 'Il motivo non è tra quelli abituali: chiedi alle persone con cui lavori.',
    },
    stays: 'Non è cambiato nulla: accedi con questo indirizzo come prima, e i tuoi profili restano collegati.',
    unusedStays: 'Non è cambiato nulla: l’invito inviato a questo indirizzo vale ancora.',
    next: (manager) =>
      manager === undefined
        ? 'Puoi indicare un altro indirizzo.'
        : `Puoi indicare un altro indirizzo, o parlare con ${manager}.`,
    button: 'Indica un altro indirizzo',
  },
  completed: {
    heading: (proposed) => `Ora accedi con ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Il tuo account su ${brand} è passato a ${proposed}, e con lui i tuoi profili.`,
      'Questo indirizzo non serve più per accedere. La sessione è stata chiusa su tutti i dispositivi in cui era aperta.',
    ],
    notYou: (manager, brand) => `Se non eri tu, avvisa subito ${tell(manager, brand)}.`,
    button: 'Accedi',
  },
  reason: (brand) => `Ricevi questa email perché nel tuo account su ${brand} è stato chiesto un altro indirizzo.`,
};
export default emailChangeMails;
