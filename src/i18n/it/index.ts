import type { Language } from '../language.js';

const it: Language<'one' | 'many' | 'other'> = {
  frame: {
    loading: 'Caricamento…',
    failed: 'Caricamento non riuscito. Controlla la connessione e ricarica la pagina.',
  },
  address: {
    label: 'Indirizzo email',
    hint: 'L’indirizzo esatto che ha ricevuto l’invito. Può contenere “+talent”.',
    missing: 'Inserisci il tuo indirizzo email.',
    invalid: 'Inserisci un indirizzo completo, come kim@example.com.',
  },
  common: {
    retry: 'Riprova',
    signIn: 'Accedi',
    support: 'Contatta l’assistenza',
    anotherAddress: 'Usa un altro indirizzo',
    wait: 'Potrai riprovare tra {time}.',
    supportCode: 'Riferimento per l’assistenza: {code}',
    notConnected: 'Questa parte della pagina non è collegata. Torna più tardi.',
    notSupported: 'Qui non è disponibile.',
    variationHint: 'Il tuo indirizzo contiene un’aggiunta, come “+talent”.',
    variationLink: 'Perché, e cosa puoi fare',
  },
  passwordRequest: {
    title: 'Reimposta la password',
    titleActivate: 'Imposta la password',
    text: 'Inserisci il tuo indirizzo: ti invieremo un link e un codice.',
    textActivate: 'Inserisci l’indirizzo che ha ricevuto l’invito: ti invieremo un link e un codice.',
    button: 'Invia l’email',
    checkingTitle: 'Verifica del link in corso',
  },
  later: {
    errors: [() => import('./errors.js')],
    invitation: [() => import('./invitation.js')],
    passwordReset: [() => import('./password-reset.js')],
    profiles: [() => import('./profile-list.js'), () => import('./profile-changes.js')],
    connection: [() => import('./connection-start.js'), () => import('./connection-ends.js')],
    talentEmail: [() => import('./talent-email-reason.js'), () => import('./talent-email-request.js')],
    accountDeletion: [() => import('./account-deletion.js')],
    desk: [() => import('./desk-invitations.js'), () => import('./desk-requests.js'), () => import('./desk-import.js')],
  },
};
export default it;
