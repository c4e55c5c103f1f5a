import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `pomoc techniczna ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Zaproszenie jest na nowym adresie',
    paragraphs: (proposed, brand) => [
      `Zgodnie z Twoją prośbą adresem do logowania w ${brand} zamiast tego będzie ${proposed}. Wysłaliśmy tam zaproszenie.`,
      `Otwórz tamten e-mail i ustaw hasło. Profile przejdą tam z Tobą, a od tej chwili logujesz się tylko adresem ${proposed}.`,
      'Do tego czasu nic się nie zmienia: logujesz się tym adresem jak dotąd i możesz wycofać prośbę.',
    ],
    unused: (proposed, brand) => [
      `Zgodnie z Twoją prośbą adresem do logowania w ${brand} zamiast tego będzie ${proposed}. Wysłaliśmy tam zaproszenie.`,
      'Otwórz tamten e-mail i ustaw hasło. Zaproszenie wysłane na ten adres już nie działa.',
    ],
    notYou: (manager, brand) => `Jeśli to nie była Twoja prośba, zgłoś to od razu. Kontakt: ${tell(manager, brand)}.`,
    button: 'Zobacz swoją prośbę',
    unusedButton: 'Poproś o zaproszenie ponownie',
  },
  rejected: {
    heading: 'Twój adres zostaje bez zmian',
    intro: (proposed, brand) =>
      `Twoja prośba, by w ${brand} logować się adresem ${proposed} zamiast tego, została odrzucona.`,
    why: {
      'not-usable': () => 'Powód: tego adresu nie można użyć dla Twojego konta.',
      'not-confirmed': () => 'Powód: nikt nie mógł potwierdzić, że adres jest Twój.',
      policy: (brand) => `Powód: nie pozwalają na to zasady ${brand}.`,
      other: () => 'Powód nie należy do typowych: zapytaj osoby, z którymi pracujesz.',
    },
    stays: 'Nic się nie zmieniło: logujesz się tym adresem jak dotąd, a profile pozostają połączone.',
    unusedStays: 'Nic się nie zmieniło: zaproszenie wysłane na ten adres jest nadal ważne.',
    next: (manager) =>
      manager === undefined ? 'Możesz podać inny adres.' : `Możesz podać inny adres. Pomóc może też ${manager}.`,
    button: 'Podaj inny adres',
  },
  completed: {
    heading: (proposed) => `Teraz logujesz się adresem ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Twoje konto w ${brand} ma teraz adres ${proposed}. Profile przeszły razem z nim.`,
      'Ten adres nie służy już do logowania. Wylogowaliśmy go na wszystkich urządzeniach.',
    ],
    notYou: (manager, brand) => `Jeśli to nie Ty, zgłoś to od razu. Kontakt: ${tell(manager, brand)}.`,
    button: 'Zaloguj się',
  },
  reason: (brand) => `Dostajesz ten e-mail, bo na Twoim koncie w ${brand} padła prośba o inny adres.`,
};
export default emailChangeMails;
