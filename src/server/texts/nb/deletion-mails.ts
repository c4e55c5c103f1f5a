import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Vil du slette kontoen din hos ${brand}?`,
    paragraphs: () => [
      'Noen som kan passordet til denne kontoen, har bedt om å slette den. Ingenting skjer før du bekrefter.',
      'Med kontoen forsvinner profilene i den og tillatelsene du har gitt oss for dem; vi avslutter dem også hos plattformene. ' +
        'Rapporter fra kampanjer som allerede er levert, blir værende, uten navnet ditt. Etterpå er adressen ledig.',
      'Hvis det ikke var deg, ikke bekreft, og velg et nytt passord.',
    ],
    after: (days) =>
      days === undefined
        ? 'Når du bekrefter, slettes kontoen med en gang. Det kan ikke angres.'
        : `Når du har bekreftet, blir kontoen værende i ${days}, og så slettes den. Inntil da kan du beholde den.`,
    until: (until) => `Lenken virker til ${until}. Ingenting slettes når du åpner den.`,
    button: 'Se og bekreft',
    reason: (brand) => `Du får denne e-posten fordi dette er adressen til kontoen hos ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Kontoen din hos ${brand} blir slettet`,
    paragraphs: () => [
      'Du har bekreftet det. Inntil da virker alt som før.',
      'Hvis du ombestemmer deg, eller hvis det ikke var deg, kan du beholde kontoen med denne lenken. Ingenting endres ennå når du åpner den.',
    ],
    at: (moment) => `Kontoen slettes den ${moment}.`,
    button: 'Behold kontoen',
    reason: (brand) => `Du får denne e-posten fordi vi hos ${brand} alltid sier fra før en konto slettes.`,
  },
  cancelled: {
    heading: (brand) => `Kontoen din hos ${brand} blir værende`,
    paragraphs: () => [
      'Slettingen ble avbrutt. Ingenting ble slettet: Profilene og tillatelsene dine er som de var.',
      'Hvis det ikke var du som beholdt kontoen, velg et nytt passord og be om slettingen på nytt.',
    ],
    button: 'Åpne profilene dine',
    reason: (brand) => `Du får denne e-posten fordi slettingen av kontoen din hos ${brand} ble avbrutt.`,
  },
  receipt: {
    heading: (brand) => `Kontoen din hos ${brand} er slettet`,
    paragraphs: () => [
      'Slettet: navnet og adressen din her, passordet, profilene med tillatelsene deres og det de kan kjennes igjen på.',
      'Beholdt: at det fantes en konto og når den opphørte, og rapporter fra kampanjer som allerede er levert, alt uten navnet ditt.',
      'Adressen er ledig nå: Du kan inviteres med den igjen. Vil du tilbake, be talentmanageren din om en ny invitasjon.',
    ],
    addressLabel: 'Adressen til den slettede kontoen',
    at: (moment) => `Kontoen ble slettet den ${moment}.`,
    code: (receipt) => `Referansen din: ${receipt}`,
    button: 'Se kvitteringen',
    reason: (brand) => `Dette er den siste e-posten om denne kontoen. ${brand} har slettet adressen din.`,
  },
};
export default deletionMails;
