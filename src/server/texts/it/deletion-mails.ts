import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Vuoi eliminare il tuo account su ${brand}?`,
    paragraphs: () => [
      'Qualcuno che conosce la password di questo account ha chiesto di eliminarlo. Non succede nulla finché non confermi.',
      'Con l’account vengono eliminati i suoi profili e le autorizzazioni che ci hai dato; le chiudiamo anche sulle piattaforme. ' +
        'I report delle campagne già consegnate restano, senza il tuo nome. Poi l’indirizzo è libero.',
      'Se non eri tu, non confermare e scegli una nuova password.',
    ],
    after: (days) =>
      days === undefined
        ? 'Appena confermi, l’account viene eliminato. Non si può annullare.'
        : `L’account viene eliminato ${days} dopo la tua conferma. Fino ad allora puoi tenerlo.`,
    until: (until) => `Il link funziona fino al giorno ${until}. Aprirlo non elimina nulla.`,
    button: 'Controlla e conferma',
    reason: (brand) => `Ricevi questa email perché è l’indirizzo dell’account su ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Il tuo account su ${brand} verrà eliminato`,
    paragraphs: () => [
      'Hai confermato l’eliminazione. Fino ad allora tutto funziona come prima.',
      'Se cambi idea, o se non eri tu, tieni l’account con questo link. Aprirlo non cambia ancora nulla.',
    ],
    at: (moment) => `L’account verrà eliminato il giorno ${moment}.`,
    button: 'Tieni l’account',
    reason: (brand) =>
      `Ricevi questa email perché ogni eliminazione di un account su ${brand} viene annunciata a chi ne è titolare.`,
  },
  cancelled: {
    heading: (brand) => `Il tuo account su ${brand} resta`,
    paragraphs: () => [
      'L’eliminazione è stata annullata. Nulla è stato eliminato: profili e autorizzazioni sono come prima.',
      'Se non hai scelto tu di tenere l’account, scegli una nuova password e chiedi di nuovo l’eliminazione.',
    ],
    button: 'Apri i tuoi profili',
    reason: (brand) => `Ricevi questa email perché l’eliminazione del tuo account su ${brand} è stata annullata.`,
  },
  receipt: {
    heading: (brand) => `Il tuo account su ${brand} è stato eliminato`,
    paragraphs: () => [
      'Eliminati: il tuo nome e il tuo indirizzo qui, la password, i profili con le loro autorizzazioni e ciò che li identifica.',
      'Conservati: il fatto che c’era un account e quando è finito, e i report delle campagne già consegnate, tutto senza il tuo nome.',
      'Ora l’indirizzo è libero: puoi ricevere lì un nuovo invito. Per tornare, chiedilo al tuo manager.',
    ],
    addressLabel: 'Indirizzo dell’account eliminato',
    at: (moment) => `L’account è stato eliminato il giorno ${moment}.`,
    code: (receipt) => `Il tuo riferimento: ${receipt}`,
    button: 'Vedi la conferma',
    reason: (brand) => `Questa è l’ultima email su questo account. Il tuo indirizzo è stato eliminato da ${brand}.`,
  },
};
export default deletionMails;
