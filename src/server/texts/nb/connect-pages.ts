import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Åpner ${platform}`,
    body: (host) => `Du logger inn på ${host}, plattformens egen side. Ingen her ser passordet ditt.`,
    button: (platform) => `Fortsett til ${platform}`,
  },
  interstitial: {
    title: (platform) => `Koble til en profil på ${platform}?`,
    body: (brand) => `Profilen du logger inn på på neste side, blir koblet til denne kontoen hos ${brand}.`,
    warning: 'Fortsett bare hvis det var du som begynte.',
    button: (platform) => `Fortsett til ${platform}`,
    otherwise:
      'Hvis noen sendte deg denne lenken, eller hvis kontoen ikke er din, lukk dette vinduet. Ingenting har skjedd.',
  },
  facts: { profile: 'Profil', account: 'Havner i kontoen', page: 'Bedt om av' },
  gone: {
    title: 'Denne lenken virker ikke lenger',
    body: 'Den virker én gang og bare en kort stund. Gå tilbake til siden du kom fra, og begynn på nytt der.',
    button: 'Gå til profilene dine',
  },
  over: {
    title: 'Dette er allerede gjort',
    body: 'Denne siden er brukt, eller tiden er ute. Siden du kom fra, viser hvordan det gikk.',
  },
  matchCode: {
    title: 'Skriv inn koden',
    body: (page) => `Du kom tilbake i en annen nettleser enn den du begynte i. Vinduet med ${page} viser en kode.`,
    warning: 'Skriv den bare inn hvis det vinduet er ditt. Ikke gi koden til noen, og ikke ta imot en fra noen.',
    label: 'Kode på 4 tegn',
    button: 'Fortsett',
    missing: 'Skriv inn de 4 tegnene som det andre vinduet viser.',
    wrong: (tries) =>
      tries === 1 ? 'Det er ikke koden. Du har ett forsøk igjen.' : `Det er ikke koden. Du har ${tries} forsøk igjen.`,
    noneLeft: {
      title: 'Koden var feil for mange ganger',
      body: 'Ingenting ble koblet til. Gå tilbake til vinduet du begynte i, og prøv igjen der.',
    },
  },
  results: {
    returned: {
      title: () => 'Nesten ferdig',
      body: 'Svaret blir sjekket. Siden du kom fra, viser hvordan det går videre.',
    },
    choosing: {
      title: () => 'Hvilken profil er det?',
      body: 'Du har flere. Gå tilbake til siden du kom fra, og velg en. Ingenting er koblet til ennå.',
    },
    confirming: {
      title: () => 'Ett steg til',
      body: 'Gå tilbake til siden du kom fra, og bekreft denne profilen. Ingenting er koblet til ennå.',
    },
    connected: { title: (platform) => `${platform} er koblet til`, body: 'Denne profilen er koblet til.' },
    denied: { title: () => 'Ingenting ble koblet til', body: 'Du tillot det ikke, og ingenting ble delt.' },
    cancelled: { title: () => 'Dette ble avbrutt', body: 'Ingenting ble koblet til.' },
    expired: {
      title: () => 'Tiden er ute',
      body: 'Ingenting ble koblet til. Gå tilbake til siden du kom fra, og begynn på nytt.',
    },
    conflict: {
      title: () => 'Denne profilen er allerede koblet til',
      body: 'Den tilhører en annen konto her, så ingenting ble endret. Siden du kom fra, viser hva du kan gjøre.',
    },
    wrongAccount: {
      title: () => 'Dette er en annen profil',
      body: 'Du logget inn med en annen profil enn ventet, så ingenting ble endret. Siden du kom fra, viser hva du kan gjøre.',
    },
    accountType: {
      title: () => 'Dette kan ikke kobles til',
      body: 'Plattformen tillater det ikke for denne kontotypen. Siden du kom fra, viser hva du kan gjøre.',
    },
    missing: {
      title: () => 'En tillatelse mangler',
      body: 'Uten den kan ingenting kobles til. Gå tilbake til siden du kom fra, for å bli spurt igjen.',
    },
    failed: {
      title: (platform) => `${platform} kunne ikke kobles til`,
      body: 'Det gikk ikke, og det er ikke din feil. Gå tilbake til siden du kom fra, og prøv igjen.',
    },
    unavailable: {
      title: (platform) => `${platform} kan ikke kobles til nå`,
      body: 'Feilen er vår, ikke din, og vi vet om den. Prøv igjen senere.',
    },
  },
  close: 'Du kan lukke dette vinduet.',
  back: (page) => `Tilbake til ${page}`,
  undo: {
    question: 'Hvis det ikke var du som begynte, eller hvis kontoen ikke er din, ta det tilbake:',
    button: 'Angre',
    title: 'Det er angret',
    body: 'Tillatelsen er slettet her. Ingenting av denne profilen er koblet til lenger.',
  },
  supportCode: 'Referanse til support',
  fault: {
    title: 'Det gikk ikke',
    body: 'Feilen er vår, ikke din. Gå tilbake til siden du kom fra, og prøv igjen om et øyeblikk.',
  },
  refused: {
    title: 'Dette ble ikke godtatt',
    body: 'Forespørselen kom ikke fra vår egen side. Gå tilbake til siden du kom fra, og begynn på nytt der.',
  },
};
export default connectPages;
