import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Noen ber om ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Noen har logget inn hos ${platform} som ${profile} og vil ha denne profilen i en egen konto hos ${brand}.`,
      'Er det deg med en annen konto, eller noen du jobber med? Da trenger du ikke gjøre noe, eller du kan la den flytte, så går det fortere. ' +
        'Når den flytter, slettes tillatelsen du har gitt oss. Kampanjerapporter blir værende.',
      'Hvis du vil beholde profilen, si nei i kontoen din.',
    ],
    objectUntil: (until) => `Du kan si nei fram til ${until}. Hvis ingen sier nei, kan profilen flytte.`,
    button: 'Si ja eller nei',
    reason: (brand) => `Du får denne e-posten fordi profilen er koblet til kontoen din hos ${brand}.`,
  },
  asked: {
    heading: (profile) => `Du har bedt om ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} hos ${platform} er koblet til en annen konto her. Vi har skrevet til den som har kontoen.`,
      'Du trenger ikke gjøre noe nå. Vi skriver til deg så snart det er avgjort.',
    ],
    objectUntil: (until) => `Den andre kontoen kan si nei fram til ${until}.`,
    button: 'Åpne profilene dine',
    reason: (brand) => `Du får denne e-posten fordi du ba om profilen i kontoen din hos ${brand}.`,
  },
  approved: {
    heading: (profile) => `Du kan koble til ${profile} nå`,
    paragraphs: (profile, platform) => [
      `Det er ikke lenger noe i veien for ${profile}.`,
      `Koble den til én gang til: Du logger inn hos ${platform} igjen, og så er den i kontoen din.`,
    ],
    connectUntil: (until) => `Dette gjelder fram til ${until}.`,
    button: 'Koble til profilen',
    reason: (brand) => `Du får denne e-posten fordi du ba om profilen i kontoen din hos ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} blir der den er`,
    paragraphs: (profile, platform) => [
      `Kontoen som ${profile} er koblet til, har sagt nei. Ingenting er endret, og vi har ikke beholdt noe av det ${platform} ga oss.`,
      'Hvis profilen bare er din, sjekk hos plattformen hvem andre som kan logge inn, eller snakk med dem du jobber med.',
    ],
    button: 'Åpne profilene dine',
    reason: (brand) => `Du får denne e-posten fordi du ba om profilen i kontoen din hos ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} er flyttet til en annen konto`,
    paragraphs: (profile, platform) => [
      `Noen har logget inn hos ${platform} som ${profile} og koblet profilen til en annen konto. Den er ikke lenger i din.`,
      'Tillatelsen du har gitt oss, er slettet, og ingen ser lenger profilen gjennom kontoen din. Kampanjerapporter blir værende.',
      `Hvis du ikke ventet dette, sjekk hos ${platform} hvem som kan logge inn på profilen din, og endre passordet der.`,
    ],
    button: 'Åpne profilene dine',
    reason: (brand) => `Du får denne e-posten fordi profilen var koblet til kontoen din hos ${brand}.`,
  },
};
export default transferMails;
