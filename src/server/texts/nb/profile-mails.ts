import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Koble til ${profile} hos ${platform} på nytt`,
    intro: (profile, platform, since) =>
      `Siden ${since} kan vi ikke lenger lese ${profile} hos ${platform}. Det som vises her, blir som det var til du kobler til på nytt.`,
    why: {
      expired: (platform) => `Tillatelsen er utløpt. ${platform} vil at den skal gis på nytt fra tid til annen.`,
      'revoked-at-platform': (platform) =>
        `Tillatelsen ble trukket tilbake hos ${platform}. Hvis du gjorde det med vilje, trenger du ikke gjøre noe.`,
      'password-changed': (platform) =>
        `Passordet hos ${platform} ble endret, og da avslutter ${platform} tillatelser. Hvis det ikke var du som endret det, må du først sikre profilen din der.`,
      checkpoint: (platform) =>
        `${platform} vil at du bekrefter noe først. Logg inn der, gjør det du blir bedt om, og koble så til på nytt.`,
      'account-type-changed': (platform) =>
        `Det er en personlig konto nå, og slike lar ${platform} ingen lese. Bytt tilbake til en profesjonell der, og koble så til på nytt.`,
      'account-unavailable': (platform) =>
        `${platform} sier at profilen ikke er tilgjengelig. Se etter der om du blir bedt om noe, og koble så til på nytt.`,
      'app-blocked': (platform) =>
        `${platform} har avsluttet tillatelsen til appen vår. Når du kobler til på nytt, får den en ny.`,
      unknown: (platform) => `${platform} godtar ikke lenger tillatelsen og sier ikke hvorfor.`,
    },
    nothingLost: 'Ingenting av det som er lest før, går tapt, og det tar et minutt å koble til.',
    again: 'Vi har skrevet til deg om dette før.',
    last: 'Dette er den siste e-posten om det. Ved profilene dine står det fortsatt hva du kan gjøre.',
    button: 'Koble til på nytt',
    reason: (brand) => `Du får denne e-posten fordi profilen er koblet til kontoen din hos ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} hos ${platform} er koblet til igjen`,
    intro: (profile, platform) => `Vi kan lese ${profile} hos ${platform} igjen.`,
    nothingToDo: 'Du trenger ikke gjøre noe mer.',
    button: 'Se profilene dine',
    reason: (brand) =>
      `Du får denne e-posten fordi vi hadde skrevet at profilen i kontoen din hos ${brand} hadde sluttet å virke.`,
  },
};
export default profileMails;
