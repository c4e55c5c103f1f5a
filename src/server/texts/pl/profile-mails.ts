import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Połącz ponownie ${profile} w serwisie ${platform}`,
    intro: (profile, platform, since) =>
      `Od ${since} nie możemy odczytywać profilu ${profile} w serwisie ${platform}. To, co o nim tu widać, nie zmieni się do ponownego połączenia.`,
    why: {
      expired: (platform) => `Uprawnienie wygasło. ${platform} chce, by od czasu do czasu je odnawiać.`,
      'revoked-at-platform': (platform) =>
        `Uprawnienie zostało cofnięte w serwisie ${platform}. Jeśli to celowe, nie musisz nic robić.`,
      'password-changed': (platform) =>
        `Hasło w serwisie ${platform} zostało zmienione, a to kończy uprawnienia. Jeśli to nie Twoja zmiana, najpierw zabezpiecz tam swój profil.`,
      checkpoint: (platform) =>
        `${platform} chce, by najpierw coś potwierdzić. Zaloguj się tam, zrób, o co prosi, a potem połącz ponownie.`,
      'account-type-changed': (platform) =>
        `To teraz konto osobiste, a ${platform} nikomu nie pozwala takich odczytywać. Przełącz je tam z powrotem na profesjonalne, a potem połącz ponownie.`,
      'account-unavailable': (platform) =>
        `${platform} informuje, że profil jest niedostępny. Sprawdź tam, czy nie trzeba czegoś zrobić, a potem połącz ponownie.`,
      'app-blocked': (platform) =>
        `${platform} kończy uprawnienie naszej aplikacji. Po ponownym połączeniu dostanie nowe.`,
      unknown: (platform) => `${platform} nie przyjmuje już uprawnienia i nie podaje powodu.`,
    },
    nothingLost: 'Nic z tego, co już odczytaliśmy, nie zginęło, a połączenie trwa minutę.',
    again: 'Już o tym do Ciebie pisaliśmy.',
    last: 'To ostatni e-mail w tej sprawie. Co zrobić, nadal pokazują Twoje profile.',
    button: 'Połącz ponownie',
    reason: (brand) => `Dostajesz ten e-mail, bo profil jest połączony z Twoim kontem w ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `Profil ${profile} w serwisie ${platform} jest znów połączony`,
    intro: (profile, platform) => `Znów możemy odczytywać profil ${profile} w serwisie ${platform}.`,
    nothingToDo: 'Nie musisz już nic robić.',
    button: 'Zobacz swoje profile',
    reason: (brand) =>
      `Dostajesz ten e-mail po naszej wiadomości, że profil na Twoim koncie w ${brand} przestał działać.`,
  },
};
export default profileMails;
