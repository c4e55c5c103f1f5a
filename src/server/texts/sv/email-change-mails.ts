import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `supporten hos ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Din nya adress är inbjuden',
    paragraphs: (proposed, brand) => [
      `Du bad om att logga in på ${brand} med ${proposed} i stället för den här adressen. En inbjudan har skickats dit.`,
      `Öppna det mejlet och välj ett lösenord. Dina profiler följer med, och sedan loggar du bara in med ${proposed}.`,
      'Till dess ändras inget: du loggar in med den här adressen som förut och kan dra tillbaka förfrågan.',
    ],
    unused: (proposed, brand) => [
      `Du bad om att logga in på ${brand} med ${proposed} i stället för den här adressen. En inbjudan har skickats dit.`,
      'Öppna det mejlet och välj ett lösenord. Inbjudan som skickades till den här adressen fungerar inte längre.',
    ],
    notYou: (manager, brand) => `Om du inte har bett om det här, säg till ${tell(manager, brand)} direkt.`,
    button: 'Se din förfrågan',
    unusedButton: 'Be om inbjudan igen',
  },
  rejected: {
    heading: 'Din adress är densamma',
    intro: (proposed, brand) =>
      `Du bad om att logga in på ${brand} med ${proposed} i stället för den här adressen. Förfrågan avslogs.`,
    why: {
      'not-usable': () => 'Skälet: den adressen går inte att använda för ditt konto.',
      'not-confirmed': () => 'Skälet: ingen kunde bekräfta att adressen är din.',
      policy: (brand) => `Skälet: reglerna hos ${brand} tillåter det inte.`,
      other: () => 'Skälet var inget av de vanliga: fråga dem du arbetar med.',
    },
    stays: 'Inget har ändrats: du loggar in med den här adressen som förut, och dina profiler är fortfarande anslutna.',
    unusedStays: 'Inget har ändrats: inbjudan som skickades till den här adressen gäller fortfarande.',
    next: (manager) =>
      manager === undefined
        ? 'Du kan ange en annan adress.'
        : `Du kan ange en annan adress, eller prata med ${manager}.`,
    button: 'Ange en annan adress',
  },
  completed: {
    heading: (proposed) => `Nu loggar du in med ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Ditt konto hos ${brand} har flyttat till ${proposed}, och dina profiler med det.`,
      'Det går inte längre att logga in med den här adressen. Alla enheter där den var inloggad har loggats ut.',
    ],
    notYou: (manager, brand) => `Om det inte var du, säg till ${tell(manager, brand)} direkt.`,
    button: 'Logga in',
  },
  reason: (brand) => `Du får det här mejlet eftersom en annan adress begärdes i ditt konto hos ${brand}.`,
};
export default emailChangeMails;
