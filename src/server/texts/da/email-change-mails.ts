import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `support hos ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Din nye adresse er inviteret',
    paragraphs: (proposed, brand) => [
      `Du bad om at logge ind på ${brand} med ${proposed} i stedet for denne adresse. Der er sendt en invitation dertil.`,
      `Åbn den mail, og vælg en adgangskode. Dine profiler følger med, og derefter logger du kun ind med ${proposed}.`,
      'Indtil da ændres intet: Du logger ind med denne adresse som før og kan trække anmodningen tilbage.',
    ],
    unused: (proposed, brand) => [
      `Du bad om at logge ind på ${brand} med ${proposed} i stedet for denne adresse. Der er sendt en invitation dertil.`,
      'Åbn den mail, og vælg en adgangskode. Den invitation, der blev sendt til denne adresse, virker ikke længere.',
    ],
    notYou: (manager, brand) => `Hvis du ikke har bedt om det, så giv straks besked til ${tell(manager, brand)}.`,
    button: 'Se din anmodning',
    unusedButton: 'Bed om invitationen igen',
  },
  rejected: {
    heading: 'Din adresse forbliver den samme',
    intro: (proposed, brand) =>
      `Du bad om at logge ind på ${brand} med ${proposed} i stedet for denne adresse. Anmodningen blev afvist.`,
    why: {
      'not-usable': () => 'Grunden: Den adresse kan ikke bruges til din konto.',
      'not-confirmed': () => 'Grunden: Ingen kunne bekræfte, at adressen er din.',
      policy: (brand) => `Grunden: Reglerne hos ${brand} tillader det ikke.`,
      other: () => 'Grunden var ikke en af de sædvanlige: Spørg dem, du arbejder sammen med.',
    },
    stays: 'Intet er ændret: Du logger ind med denne adresse som før, og dine profiler er stadig tilknyttet.',
    unusedStays: 'Intet er ændret: Den invitation, der blev sendt til denne adresse, gælder stadig.',
    next: (manager) =>
      manager === undefined
        ? 'Du kan angive en anden adresse.'
        : `Du kan angive en anden adresse eller tale med ${manager}.`,
    button: 'Angiv en anden adresse',
  },
  completed: {
    heading: (proposed) => `Du logger nu ind med ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Din konto hos ${brand} er flyttet til ${proposed}, og dine profiler med den.`,
      'Du kan ikke længere logge ind med denne adresse. Alle enheder, hvor den var logget ind, er blevet logget ud.',
    ],
    notYou: (manager, brand) => `Hvis det ikke var dig, så giv straks besked til ${tell(manager, brand)}.`,
    button: 'Log ind',
  },
  reason: (brand) => `Du får denne mail, fordi der blev bedt om en anden adresse i din konto hos ${brand}.`,
};
export default emailChangeMails;
