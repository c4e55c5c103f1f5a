import type { Language } from '../language.js';

const pl: Language<'one' | 'few' | 'many' | 'other'> = {
  frame: {
    loading: 'Wczytywanie…',
    failed: 'Nie udało się tego wczytać. Sprawdź połączenie i odśwież stronę.',
  },
  address: {
    label: 'Adres e-mail',
    hint: 'Dokładnie ten adres, na który przyszło zaproszenie. Może zawierać „+talent”.',
    missing: 'Wpisz swój adres e-mail.',
    invalid: 'Wpisz cały adres, na przykład kim@example.com.',
  },
  common: {
    retry: 'Spróbuj ponownie',
    signIn: 'Zaloguj się',
    support: 'Napisz do nas',
    anotherAddress: 'Użyj innego adresu',
    wait: 'Do następnej próby: {time}.',
    supportCode: 'Numer dla pomocy technicznej: {code}',
    notConnected: 'Ta część strony jeszcze nie działa. Zajrzyj tu później.',
    notSupported: 'Ta funkcja nie jest tu dostępna.',
    variationHint: 'Twój adres ma dopisek taki jak „+talent”.',
    variationLink: 'Dlaczego i co można zrobić',
  },
  passwordRequest: {
    title: 'Zresetuj hasło',
    titleActivate: 'Ustaw hasło',
    text: 'Wpisz swój adres, a wyślemy Ci link i kod.',
    textActivate: 'Wpisz adres, na który przyszło zaproszenie, a wyślemy Ci link i kod.',
    button: 'Wyślij e-mail',
    checkingTitle: 'Sprawdzamy Twój link',
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
export default pl;
