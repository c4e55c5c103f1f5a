import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `support hos ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Den nye adressen din er invitert',
    paragraphs: (proposed, brand) => [
      `Du ba om å logge inn på ${brand} med ${proposed} i stedet for denne adressen. En invitasjon er sendt dit.`,
      `Åpne den e-posten og velg et passord. Profilene dine følger med, og etter det logger du bare inn med ${proposed}.`,
      'Inntil da endres ingenting: Du logger inn med denne adressen som før og kan trekke tilbake forespørselen.',
    ],
    unused: (proposed, brand) => [
      `Du ba om å logge inn på ${brand} med ${proposed} i stedet for denne adressen. En invitasjon er sendt dit.`,
      'Åpne den e-posten og velg et passord. Invitasjonen som ble sendt til denne adressen, virker ikke lenger.',
    ],
    notYou: (manager, brand) => `Hvis du ikke har bedt om dette, si fra til ${tell(manager, brand)} med en gang.`,
    button: 'Se forespørselen din',
    unusedButton: 'Be om invitasjonen igjen',
  },
  rejected: {
    heading: 'Adressen din forblir den samme',
    intro: (proposed, brand) =>
      `Du ba om å logge inn på ${brand} med ${proposed} i stedet for denne adressen. Forespørselen ble avslått.`,
    why: {
      'not-usable': () => 'Grunnen: Den adressen kan ikke brukes for kontoen din.',
      'not-confirmed': () => 'Grunnen: Ingen kunne bekrefte at adressen er din.',
      policy: (brand) => `Grunnen: Reglene hos ${brand} tillater det ikke.`,
      other: () => 'Grunnen var ikke en av de vanlige: Spør dem du jobber med.',
    },
    stays: 'Ingenting er endret: Du logger inn med denne adressen som før, og profilene dine er fortsatt koblet til.',
    unusedStays: 'Ingenting er endret: Invitasjonen som ble sendt til denne adressen, gjelder fortsatt.',
    next: (manager) =>
      manager === undefined
        ? 'Du kan oppgi en annen adresse.'
        : `Du kan oppgi en annen adresse, eller snakke med ${manager}.`,
    button: 'Oppgi en annen adresse',
  },
  completed: {
    heading: (proposed) => `Du logger nå inn med ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Kontoen din hos ${brand} har flyttet til ${proposed}, og profilene dine med den.`,
      'Du kan ikke lenger logge inn med denne adressen. Alle enheter der den var logget inn, er logget ut.',
    ],
    notYou: (manager, brand) => `Hvis det ikke var deg, si fra til ${tell(manager, brand)} med en gang.`,
    button: 'Logg inn',
  },
  reason: (brand) => `Du får denne e-posten fordi det ble bedt om en annen adresse i kontoen din hos ${brand}.`,
};
export default emailChangeMails;
