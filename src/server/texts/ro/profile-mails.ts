import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Reconectează ${profile} de pe ${platform}`,
    intro: (profile, platform, since) =>
      `Din ${since} nu mai putem citi ${profile} de pe ${platform}. Ce se vede aici din el rămâne cum era până îl reconectezi.`,
    why: {
      expired: (platform) => `Permisiunea a expirat: ${platform} cere din când în când să fie dată din nou.`,
      'revoked-at-platform': (platform) =>
        `Permisiunea a fost retrasă pe ${platform}. Dacă așa ai vrut, nu ai nimic de făcut.`,
      'password-changed': (platform) =>
        `Parola de pe ${platform} s-a schimbat, iar asta anulează permisiunile. Dacă nu ai schimbat-o tu, protejează-ți mai întâi profilul acolo.`,
      checkpoint: (platform) =>
        `${platform} vrea să confirmi mai întâi ceva. Autentifică-te acolo, fă ce ți se cere, apoi reconectează.`,
      'account-type-changed': (platform) =>
        `Acum este un cont personal, iar ${platform} nu lasă pe nimeni să le citească pe acestea. Treci înapoi acolo la un cont profesional, apoi reconectează.`,
      'account-unavailable': (platform) =>
        `${platform} spune că profilul nu este disponibil. Vezi acolo dacă ți se cere ceva, apoi reconectează.`,
      'app-blocked': (platform) =>
        `${platform} a încheiat permisiunea aplicației noastre. Dacă reconectezi, primește una nouă.`,
      unknown: (platform) => `${platform} nu mai acceptă permisiunea și nu spune de ce.`,
    },
    nothingLost: 'Nimic din ce s-a citit până acum nu s-a pierdut, iar conectarea durează un minut.',
    again: 'Ți-am mai scris despre asta.',
    last: 'Acesta este ultimul e-mail despre asta. La profilurile tale vezi în continuare ce e de făcut.',
    button: 'Reconectează',
    reason: (brand) => `Primești acest e-mail fiindcă profilul este conectat la contul tău ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} de pe ${platform} este din nou conectat`,
    intro: (profile, platform) => `Putem citi din nou ${profile} de pe ${platform}.`,
    nothingToDo: 'Nu mai ai nimic de făcut.',
    button: 'Vezi profilurile',
    reason: (brand) =>
      `Primești acest e-mail fiindcă îți scrisesem că profilul din contul tău ${brand} nu mai funcționa.`,
  },
};
export default profileMails;
