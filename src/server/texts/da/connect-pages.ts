import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Åbner ${platform}`,
    body: (host) => `Du logger ind på ${host}, platformens egen side. Ingen her ser din adgangskode.`,
    button: (platform) => `Fortsæt til ${platform}`,
  },
  interstitial: {
    title: (platform) => `Tilknyt en profil på ${platform}?`,
    body: (brand) => `Den profil, du logger ind på på næste side, bliver tilknyttet denne konto hos ${brand}.`,
    warning: 'Fortsæt kun, hvis det var dig, der begyndte.',
    button: (platform) => `Fortsæt til ${platform}`,
    otherwise: 'Hvis nogen sendte dig dette link, eller hvis kontoen ikke er din, så luk dette vindue. Intet er sket.',
  },
  facts: { profile: 'Profil', account: 'Kommer i kontoen', page: 'Ønsket af' },
  gone: {
    title: 'Dette link virker ikke længere',
    body: 'Det virker én gang og kun kort tid. Gå tilbage til den side, du kom fra, og begynd forfra der.',
    button: 'Gå til dine profiler',
  },
  over: {
    title: 'Det er allerede klaret',
    body: 'Denne side er brugt, eller tiden er udløbet. Den side, du kom fra, viser, hvordan det gik.',
  },
  matchCode: {
    title: 'Skriv koden',
    body: (page) => `Du kom tilbage i en anden browser end den, du begyndte i. Vinduet med ${page} viser en kode.`,
    warning: 'Skriv den kun, hvis det vindue er dit. Giv ikke koden til nogen, og tag ikke imod en fra nogen.',
    label: 'Kode på 4 tegn',
    button: 'Fortsæt',
    missing: 'Skriv de 4 tegn, som det andet vindue viser.',
    wrong: (tries) =>
      tries === 1
        ? 'Det er ikke koden. Du har ét forsøg tilbage.'
        : `Det er ikke koden. Du har ${tries} forsøg tilbage.`,
    noneLeft: {
      title: 'Koden var forkert for mange gange',
      body: 'Intet blev tilknyttet. Gå tilbage til det vindue, du begyndte i, og prøv igen der.',
    },
  },
  results: {
    returned: {
      title: () => 'Næsten færdig',
      body: 'Svaret bliver tjekket. Den side, du kom fra, viser, hvordan det går videre.',
    },
    choosing: {
      title: () => 'Hvilken profil er det?',
      body: 'Du har flere. Gå tilbage til den side, du kom fra, og vælg en. Intet er tilknyttet endnu.',
    },
    confirming: {
      title: () => 'Et trin mere',
      body: 'Gå tilbage til den side, du kom fra, og bekræft denne profil. Intet er tilknyttet endnu.',
    },
    connected: { title: (platform) => `${platform} er tilknyttet`, body: 'Denne profil er tilknyttet.' },
    denied: { title: () => 'Intet blev tilknyttet', body: 'Du tillod det ikke, og intet blev delt.' },
    cancelled: { title: () => 'Det blev annulleret', body: 'Intet blev tilknyttet.' },
    expired: {
      title: () => 'Tiden er udløbet',
      body: 'Intet blev tilknyttet. Gå tilbage til den side, du kom fra, og begynd forfra.',
    },
    conflict: {
      title: () => 'Denne profil er allerede tilknyttet',
      body: 'Den hører til en anden konto her, så intet blev ændret. Den side, du kom fra, viser, hvad du kan gøre.',
    },
    wrongAccount: {
      title: () => 'Det er en anden profil',
      body: 'Du loggede ind med en anden profil end ventet, så intet blev ændret. Den side, du kom fra, viser, hvad du kan gøre.',
    },
    accountType: {
      title: () => 'Det kan ikke tilknyttes',
      body: 'Platformen tillader det ikke for denne kontotype. Den side, du kom fra, viser, hvad du kan gøre.',
    },
    missing: {
      title: () => 'En tilladelse mangler',
      body: 'Uden den kan intet tilknyttes. Gå tilbage til den side, du kom fra, for at blive spurgt igen.',
    },
    failed: {
      title: (platform) => `${platform} kunne ikke tilknyttes`,
      body: 'Det lykkedes ikke, og det er ikke din skyld. Gå tilbage til den side, du kom fra, og prøv igen.',
    },
    unavailable: {
      title: (platform) => `${platform} kan ikke tilknyttes nu`,
      body: 'Det er vores skyld, ikke din, og vi ved det godt. Prøv igen senere.',
    },
  },
  close: 'Du kan lukke dette vindue.',
  back: (page) => `Tilbage til ${page}`,
  undo: {
    question: 'Hvis det ikke var dig, der begyndte, eller hvis kontoen ikke er din, så tag det tilbage:',
    button: 'Fortryd',
    title: 'Det er fortrudt',
    body: 'Tilladelsen er slettet her. Intet af denne profil er tilknyttet længere.',
  },
  supportCode: 'Reference til support',
  fault: {
    title: 'Det lykkedes ikke',
    body: 'Det er vores skyld, ikke din. Gå tilbage til den side, du kom fra, og prøv igen om et øjeblik.',
  },
  refused: {
    title: 'Det blev ikke godtaget',
    body: 'Anmodningen kom ikke fra vores egen side. Gå tilbage til den side, du kom fra, og begynd forfra der.',
  },
};
export default connectPages;
