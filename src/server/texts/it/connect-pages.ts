import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Apertura di ${platform}`,
    body: (host) => `Accedi su ${host}, sulla pagina della piattaforma stessa. Qui nessuno vede la tua password.`,
    button: (platform) => `Continua su ${platform}`,
  },
  interstitial: {
    title: (platform) => `Collegare un profilo ${platform}?`,
    body: (brand) => `Il profilo con cui accedi nella prossima pagina verrà collegato a questo account su ${brand}.`,
    warning: 'Continua solo se hai iniziato tu.',
    button: (platform) => `Continua su ${platform}`,
    otherwise:
      'Se il link te lo ha mandato qualcuno, o l’account non è tuo, chiudi questa finestra. Non è successo nulla.',
  },
  facts: { profile: 'Profilo', account: 'Va all’account', page: 'Richiesto da' },
  gone: {
    title: 'Questo link non funziona più',
    body: 'Funziona una volta e solo per poco tempo. Torna alla pagina da cui arrivi e ricomincia da lì.',
    button: 'Vai ai tuoi profili',
  },
  over: {
    title: 'È già fatto',
    body: 'Questa pagina è già stata usata, o è scaduta. La pagina da cui arrivi mostra com’è andata.',
  },
  matchCode: {
    title: 'Inserisci il codice',
    body: (page) =>
      `Hai iniziato in un browser e stai continuando in un altro. La finestra con ${page} mostra un codice.`,
    warning: 'Inseriscilo solo se quella finestra è tua. Non dare il codice a nessuno e non accettarne da nessuno.',
    label: 'Codice di 4 caratteri',
    button: 'Continua',
    missing: 'Inserisci i 4 caratteri che mostra l’altra finestra.',
    wrong: (tries) =>
      tries === 1
        ? 'Il codice non è questo. Hai ancora un tentativo.'
        : `Il codice non è questo. Hai ancora ${tries} tentativi.`,
    noneLeft: {
      title: 'Troppi codici sbagliati',
      body: 'Non è stato collegato nulla. Torna alla finestra in cui hai iniziato e riprova lì.',
    },
  },
  results: {
    returned: {
      title: () => 'Ci siamo quasi',
      body: 'Stiamo leggendo la risposta. La pagina da cui arrivi mostra come si continua.',
    },
    choosing: {
      title: () => 'Quale profilo?',
      body: 'Ne hai più di uno. Torna alla pagina da cui arrivi e scegline uno. Non è ancora stato collegato nulla.',
    },
    confirming: {
      title: () => 'Ancora un passaggio',
      body: 'Torna alla pagina da cui arrivi e conferma questo profilo. Non è ancora stato collegato nulla.',
    },
    connected: { title: (platform) => `Collegato con ${platform}`, body: 'Questo profilo è collegato.' },
    denied: {
      title: () => 'Non è stato collegato nulla',
      body: 'Non hai dato il consenso, e non è stato condiviso nulla.',
    },
    cancelled: { title: () => 'Hai annullato', body: 'Non è stato collegato nulla.' },
    expired: {
      title: () => 'Questo tentativo è scaduto',
      body: 'Non è stato collegato nulla. Torna alla pagina da cui arrivi e ricomincia.',
    },
    conflict: {
      title: () => 'Questo profilo è già collegato',
      body: 'Sta in un altro account qui, quindi non è cambiato nulla. La pagina da cui arrivi mostra cosa puoi fare.',
    },
    wrongAccount: {
      title: () => 'Questo è un altro profilo',
      body: 'Il profilo con cui hai eseguito l’accesso non è quello previsto, quindi non è cambiato nulla. La pagina da cui arrivi mostra cosa puoi fare.',
    },
    accountType: {
      title: () => 'Questo non si può collegare',
      body: 'La piattaforma non lo permette per questo tipo di account. La pagina da cui arrivi mostra cosa puoi fare.',
    },
    missing: {
      title: () => 'Manca un’autorizzazione',
      body: 'Senza, non si può collegare nulla. Torna alla pagina da cui arrivi: te la chiederemo di nuovo.',
    },
    failed: {
      title: (platform) => `Il collegamento a ${platform} non è riuscito`,
      body: 'Non ha funzionato, e non dipende da te. Torna alla pagina da cui arrivi e riprova.',
    },
    unavailable: {
      title: (platform) => `Al momento ${platform} non si può collegare`,
      body: 'Il problema è nostro, non tuo, e lo conosciamo. Riprova più tardi.',
    },
  },
  close: 'Puoi chiudere questa finestra.',
  back: (page) => `Torna a ${page}`,
  undo: {
    question: 'Se non hai iniziato tu, o l’account non è tuo, annulla tutto:',
    button: 'Annulla',
    title: 'È annullato',
    body: 'Qui l’autorizzazione è cancellata. Nulla di questo profilo resta collegato.',
  },
  supportCode: 'Riferimento per l’assistenza',
  fault: {
    title: 'Non ha funzionato',
    body: 'Il problema è nostro, non tuo. Torna alla pagina da cui arrivi e riprova tra un momento.',
  },
  refused: {
    title: 'La richiesta non è stata accettata',
    body: 'Non arrivava dalla nostra pagina. Torna alla pagina da cui arrivi e ricomincia da lì.',
  },
};
export default connectPages;
