import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Ktoś prosi o ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Ktoś, kto może się zalogować na ${profile} w serwisie ${platform}, prosi o przeniesienie tego profilu na własne konto w ${brand}.`,
      'To Ty z innym kontem albo osoba, z którą pracujesz? Wtedy nie musisz nic robić, a Twoja zgoda tylko to przyspieszy. ' +
        'Po przeniesieniu Twoje uprawnienie dla nas zostanie usunięte. Raporty z kampanii zostają.',
      'Jeśli chcesz zostawić profil u siebie, zgłoś sprzeciw na swoim koncie.',
    ],
    objectUntil: (until) =>
      `Sprzeciw możesz zgłosić do ${until}. Jeśli nikt się nie sprzeciwi, profil można będzie przenieść.`,
    button: 'Zgódź się albo sprzeciw',
    reason: (brand) => `Dostajesz ten e-mail, bo profil jest połączony z Twoim kontem w ${brand}.`,
  },
  asked: {
    heading: (profile) => `Twoja prośba o ${profile}`,
    paragraphs: (profile, platform) => [
      `Profil ${profile} w serwisie ${platform} jest tu połączony z innym kontem. Piszemy do osoby, do której ono należy.`,
      'Na razie nie musisz nic robić. Damy Ci znać, gdy tylko zapadnie decyzja.',
    ],
    objectUntil: (until) => `Obecne konto może się sprzeciwić do ${until}.`,
    button: 'Otwórz swoje profile',
    reason: (brand) => `Dostajesz ten e-mail z powodu prośby o profil na Twoim koncie w ${brand}.`,
  },
  approved: {
    heading: (profile) => `Możesz teraz połączyć ${profile}`,
    paragraphs: (profile, platform) => [
      `Nic już nie stoi na przeszkodzie, by przenieść ${profile}.`,
      `Połącz profil jeszcze raz: po ponownym zalogowaniu w serwisie ${platform} będzie na Twoim koncie.`,
    ],
    connectUntil: (until) => `Możesz to zrobić do ${until}.`,
    button: 'Połącz profil',
    reason: (brand) => `Dostajesz ten e-mail z powodu prośby o profil na Twoim koncie w ${brand}.`,
  },
  declined: {
    heading: (profile) => `Profil ${profile} zostaje tam, gdzie jest`,
    paragraphs: (profile, platform) => [
      `Konto, z którym jest połączony ${profile}, zgłosiło sprzeciw. Nic się nie zmieniło i nie mamy już nic z tego, co przekazuje nam ${platform}.`,
      'Jeśli profil jest tylko Twój, sprawdź na platformie, kto jeszcze może się na niego zalogować, albo zapytaj osoby, z którymi pracujesz.',
    ],
    button: 'Otwórz swoje profile',
    reason: (brand) => `Dostajesz ten e-mail z powodu prośby o profil na Twoim koncie w ${brand}.`,
  },
  moved: {
    heading: (profile) => `Profil ${profile} jest już na innym koncie`,
    paragraphs: (profile, platform) => [
      `Po zalogowaniu w serwisie ${platform} ktoś połączył ${profile} z innym kontem. Na Twoim już go nie ma.`,
      'Twoje uprawnienie dla nas jest usunięte i przez Twoje konto nikt już nie widzi profilu. Raporty z kampanii zostają.',
      `Jeśli to dla Ciebie niespodzianka, sprawdź w serwisie ${platform}, kto może się zalogować na Twój profil, i zmień tam hasło.`,
    ],
    button: 'Otwórz swoje profile',
    reason: (brand) => `Dostajesz ten e-mail, bo profil był połączony z Twoim kontem w ${brand}.`,
  },
};
export default transferMails;
