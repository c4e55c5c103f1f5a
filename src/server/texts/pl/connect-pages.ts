import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Otwieramy ${platform}`,
    body: (host) => `Logujesz się na ${host}, na własnej stronie platformy. Nikt tutaj nie widzi Twojego hasła.`,
    button: (platform) => `Przejdź do ${platform}`,
  },
  interstitial: {
    title: (platform) => `Połączyć profil w serwisie ${platform}?`,
    body: (brand) =>
      `Profil, na który zalogujesz się na następnej stronie, zostanie połączony z tym kontem w ${brand}.`,
    warning: 'Przejdź dalej tylko wtedy, gdy to Twoje działanie.',
    button: (platform) => `Przejdź do ${platform}`,
    otherwise: 'Jeśli ktoś przysłał Ci ten link albo konto nie jest Twoje, zamknij to okno. Nic się nie stało.',
  },
  facts: { profile: 'Profil', account: 'Trafi na konto', page: 'Prośba ze strony' },
  gone: {
    title: 'Ten link już nie działa',
    body: 'Działa raz i tylko przez krótki czas. Wróć na stronę, z której tu trafiasz, i zacznij tam od nowa.',
    button: 'Przejdź do swoich profili',
  },
  over: {
    title: 'To już załatwione',
    body: 'Ta strona została już użyta albo minął jej czas. Wynik pokazuje strona, z której tu trafiasz.',
  },
  matchCode: {
    title: 'Wpisz kod',
    body: (page) => `Łączenie zaczęło się w innej przeglądarce niż ta. Kod pokazuje okno ze stroną ${page}.`,
    warning: 'Wpisz go tylko wtedy, gdy to okno jest Twoje. Nikomu nie dawaj kodu i od nikogo go nie bierz.',
    label: 'Kod z 4 znaków',
    button: 'Dalej',
    missing: 'Wpisz 4 znaki, które pokazuje drugie okno.',
    wrong: (tries) =>
      tries === 1 ? 'To nie ten kod. Została Ci jeszcze jedna próba.' : `To nie ten kod. Pozostałe próby: ${tries}.`,
    noneLeft: {
      title: 'Kod był błędny zbyt wiele razy',
      body: 'Nic nie zostało połączone. Wróć do pierwszego okna i spróbuj tam ponownie.',
    },
  },
  results: {
    returned: {
      title: () => 'Już prawie',
      body: 'Sprawdzamy odpowiedź. Co dalej, pokaże strona, z której tu trafiasz.',
    },
    choosing: {
      title: () => 'Który to profil?',
      body: 'Masz ich kilka. Wróć na stronę, z której tu trafiasz, i wybierz jeden. Nic jeszcze nie jest połączone.',
    },
    confirming: {
      title: () => 'Jeszcze jeden krok',
      body: 'Wróć na stronę, z której tu trafiasz, i potwierdź ten profil. Nic jeszcze nie jest połączone.',
    },
    connected: { title: (platform) => `Połączono z ${platform}`, body: 'Ten profil jest połączony.' },
    denied: {
      title: () => 'Nic nie zostało połączone',
      body: 'Nie było zgody i nic nie zostało udostępnione.',
    },
    cancelled: { title: () => 'Anulowano', body: 'Nic nie zostało połączone.' },
    expired: {
      title: () => 'Czas tej próby minął',
      body: 'Nic nie zostało połączone. Wróć na stronę, z której tu trafiasz, i zacznij od nowa.',
    },
    conflict: {
      title: () => 'Ten profil jest już połączony',
      body: 'Należy tu do innego konta, więc nic się nie zmieniło. Co możesz zrobić, pokazuje strona, z której tu trafiasz.',
    },
    wrongAccount: {
      title: () => 'To inny profil',
      body: 'Zalogowany został inny profil niż oczekiwany, więc nic się nie zmieniło. Co możesz zrobić, pokazuje strona, z której tu trafiasz.',
    },
    accountType: {
      title: () => 'Tego nie da się połączyć',
      body: 'Platforma nie pozwala na to przy tym rodzaju konta. Co możesz zrobić, pokazuje strona, z której tu trafiasz.',
    },
    missing: {
      title: () => 'Brakuje uprawnienia',
      body: 'Bez niego nie da się nic połączyć. Wróć na stronę, z której tu trafiasz, a zapytamy o nie ponownie.',
    },
    failed: {
      title: (platform) => `Nie udało się połączyć ${platform}`,
      body: 'To nie Twoja wina. Wróć na stronę, z której tu trafiasz, i spróbuj ponownie.',
    },
    unavailable: {
      title: (platform) => `Nie można teraz połączyć ${platform}`,
      body: 'To nasz problem, nie Twój, i wiemy o nim. Spróbuj ponownie później.',
    },
  },
  close: 'Możesz zamknąć to okno.',
  back: (page) => `Wróć do ${page}`,
  undo: {
    question: 'Jeśli to nie Ty albo konto nie jest Twoje, cofnij to:',
    button: 'Cofnij',
    title: 'Cofnięto',
    body: 'Uprawnienie jest tu usunięte. Nic z tego profilu nie pozostaje połączone.',
  },
  supportCode: 'Numer dla pomocy technicznej',
  fault: {
    title: 'To się nie udało',
    body: 'To nasz problem, nie Twój. Wróć na stronę, z której tu trafiasz, i za chwilę spróbuj ponownie.',
  },
  refused: {
    title: 'Żądanie nie zostało przyjęte',
    body: 'Nie pochodziło z naszej strony. Wróć na stronę, z której tu trafiasz, i zacznij tam od nowa.',
  },
};
export default connectPages;
