import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Odłączyć ${profile}?`,
    asked: (brand) => `Strona, na której używasz ${brand}, prosi o odłączenie tego profilu. Nic się jeszcze nie stało.`,
    profileLabel: 'Profil',
    platformLabel: 'Platforma',
    originLabel: 'Prośba ze strony',
    goes: 'Twoje uprawnienie dla nas usuwamy od razu, tak samo naszą kopię zdjęcia. Nic więcej nie odczytujemy, a Twój menedżer nie widzi już profilu.',
    stays: 'Raporty z zakończonych kampanii zostają. Możesz połączyć profil ponownie w każdej chwili.',
    button: 'Odłącz',
    keep: 'Aby zostawić go połączonym, zamknij to okno.',
    doneTitle: (profile) => `Profil ${profile} jest odłączony`,
    done: 'Twoje uprawnienie dla nas jest usunięte. Nic więcej nie odczytujemy.',
    ended: (platform) => `W serwisie ${platform} też już nie obowiązuje.`,
    ending: (platform) => `Zgłaszamy to do ${platform}, by uprawnienie skończyło się także tam. Nie musisz nic robić.`,
    removeYourself: (platform) =>
      `${platform} nie daje nam możliwości zakończenia tam uprawnienia. Dopóki go nie usuniesz, nasza nazwa pozostaje tam na liście.`,
    removeLink: (platform) => `Otwórz listę w serwisie ${platform}`,
    close: 'Możesz zamknąć to okno.',
    goneTitle: 'Ten link już nie działa',
    gone: 'Działa raz, przez dziesięć minut, i tylko najnowszy. Jeśli profil jest nadal połączony, wróć do swoich profili i poproś ponownie.',
    profilesLink: 'Otwórz swoje profile',
    foreignTitle: 'Nic się nie zmieniło',
    foreign: 'Inna strona próbowała odpowiedzieć za Ciebie. Otwórz link ponownie i odpowiedz tutaj.',
  },
  deletion: {
    title: 'Twoje dane zostały usunięte',
    done: (platform, brand, at) =>
      `Na prośbę ${platform} dane profilu zostały usunięte z ${brand}. Data usunięcia: ${at}.`,
    what: 'Usunięte: uprawnienie, nazwa, zdjęcie, liczby i to, co identyfikuje profil.',
    kept: 'Zachowane: informacja, że uprawnienie istniało i kiedy się skończyło, bez nazwy, bo musimy móc to wykazać.',
    account: {
      requested: {
        title: 'Jest prośba o usunięcie',
        text: (brand, at) =>
          `Prośba o usunięcie konta w ${brand} wpłynęła ${at}. Nie została potwierdzona: nic nie zostało usunięte.`,
      },
      scheduled: {
        title: 'Usunięcie jest zaplanowane',
        text: (brand, at) => `Usunięcie konta w ${brand} zostało potwierdzone. Nastąpi ${at}.`,
      },
      deleting: {
        title: 'Konto jest usuwane',
        text: (brand, at) =>
          `Konto w ${brand} jest usuwane od ${at}. Powiadamiamy platformy, że uprawnienia wygasły; może to potrwać do jednego dnia.`,
      },
      deleted: {
        title: 'Konto zostało usunięte',
        text: (brand, at) => `Konto w ${brand} zostało usunięte ${at}, na prośbę osoby, do której należało.`,
      },
      cancelled: {
        title: 'Konto zostaje',
        text: (brand, at) => `Usunięcie konta w ${brand} zostało anulowane ${at}. Nic nie zostało usunięte.`,
      },
      lapsed: {
        title: 'Usunięcie nie zostało potwierdzone',
        text: (brand) =>
          `Prośba o usunięcie konta w ${brand} nie została potwierdzona na czas. Nic nie zostało usunięte.`,
      },
    },
    whatOfAccount: 'Usunięte: imię, nazwisko i adres, hasło, profile wraz z uprawnieniami i to, co je identyfikuje.',
    keptOfAccount:
      'Zachowane: informacja, że konto istniało i kiedy się skończyło, oraz raporty z zakończonych kampanii, bez imienia i nazwiska.',
    receiptLabel: 'Numer potwierdzenia',
    codeLabel: 'Kod potwierdzenia',
    unknownTitle: 'Brak usunięcia z tym kodem',
    unknown: 'Porównaj kod z tym w naszym e-mailu albo z tym, który pokazuje platforma.',
  },
  fault: {
    title: 'To się nie udało',
    text: 'To nasz problem. Nic się nie zmieniło. Spróbuj ponownie za chwilę.',
    codeLabel: 'Dla pomocy technicznej',
    busyTitle: 'Za dużo prób',
    busy: 'Poczekaj kilka minut i otwórz link ponownie.',
  },
};
export default sitePages;
