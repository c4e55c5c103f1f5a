import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Chcesz usunąć swoje konto w ${brand}?`,
    paragraphs: () => [
      'Ktoś, kto zna hasło do tego konta, prosi o jego usunięcie. Dopóki tego nie potwierdzisz, nic się nie stanie.',
      'Razem z kontem znikają jego profile i uprawnienia do nich; kończymy je także na platformach. ' +
        'Raporty z zakończonych kampanii zostają, bez Twojego imienia i nazwiska. Potem adres jest wolny.',
      'Jeśli to nie Ty, nie potwierdzaj i wybierz nowe hasło.',
    ],
    after: (days) =>
      days === undefined
        ? 'Zaraz po potwierdzeniu konto zostanie usunięte. Nie da się tego cofnąć.'
        : `Czas od potwierdzenia do usunięcia konta: ${days}. Do tego czasu możesz je zostawić.`,
    until: (until) => `Link działa do ${until}. Samo otwarcie niczego nie usuwa.`,
    button: 'Sprawdź i potwierdź',
    reason: (brand) => `Dostajesz ten e-mail, bo to adres konta w ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Twoje konto w ${brand} zostanie usunięte`,
    paragraphs: () => [
      'Mamy już Twoje potwierdzenie. Do tego czasu wszystko działa jak dotąd.',
      'Jeśli zmienisz zdanie albo to nie Ty, zostaw konto za pomocą tego linku. Samo otwarcie jeszcze niczego nie zmienia.',
    ],
    at: (moment) => `Konto zostanie usunięte ${moment}.`,
    button: 'Zostaw konto',
    reason: (brand) =>
      `Dostajesz ten e-mail, bo o każdym usunięciu konta w ${brand} uprzedzamy osobę, do której ono należy.`,
  },
  cancelled: {
    heading: (brand) => `Twoje konto w ${brand} zostaje`,
    paragraphs: () => [
      'Usunięcie zostało anulowane. Nic nie zniknęło: profile i uprawnienia są takie jak przedtem.',
      'Jeśli to nie była Twoja decyzja, wybierz nowe hasło i jeszcze raz poproś o usunięcie.',
    ],
    button: 'Otwórz swoje profile',
    reason: (brand) => `Dostajesz ten e-mail, bo usunięcie Twojego konta w ${brand} zostało anulowane.`,
  },
  receipt: {
    heading: (brand) => `Twoje konto w ${brand} zostało usunięte`,
    paragraphs: () => [
      'Usunięte: Twoje imię, nazwisko i adres u nas, hasło, profile wraz z uprawnieniami i to, co je identyfikuje.',
      'Zachowane: informacja, że konto istniało i kiedy się skończyło, oraz raporty z zakończonych kampanii, wszystko bez Twojego imienia i nazwiska.',
      'Adres jest teraz wolny i może dostać nowe zaproszenie. Aby wrócić, poproś o nie swojego menedżera.',
    ],
    addressLabel: 'Adres usuniętego konta',
    at: (moment) => `Konto zostało usunięte ${moment}.`,
    code: (receipt) => `Twój numer potwierdzenia: ${receipt}`,
    button: 'Zobacz potwierdzenie',
    reason: (brand) => `To ostatni e-mail o tym koncie. Twój adres jest już usunięty z ${brand}.`,
  },
};
export default deletionMails;
