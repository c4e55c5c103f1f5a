import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `de support van ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Je nieuwe adres is uitgenodigd',
    paragraphs: (proposed, brand) => [
      `Je hebt gevraagd om bij ${brand} in te loggen met ${proposed} in plaats van met dit adres. Daar ging een uitnodiging naartoe.`,
      `Open die mail en stel een wachtwoord in. Je profielen verhuizen mee, en vanaf dan log je alleen nog in met ${proposed}.`,
      'Tot dan verandert er niets: je logt zoals altijd in met dit adres, en je kunt het verzoek intrekken.',
    ],
    unused: (proposed, brand) => [
      `Je hebt gevraagd om bij ${brand} in te loggen met ${proposed} in plaats van met dit adres. Daar ging een uitnodiging naartoe.`,
      'Open die mail en stel een wachtwoord in. De uitnodiging die naar dit adres ging, werkt niet meer.',
    ],
    notYou: (manager, brand) => `Heb jij dit niet gevraagd? Laat het dan meteen weten aan ${tell(manager, brand)}.`,
    button: 'Je verzoek bekijken',
    unusedButton: 'Uitnodiging opnieuw vragen',
  },
  rejected: {
    heading: 'Je adres blijft zoals het is',
    intro: (proposed, brand) =>
      `Je hebt gevraagd om bij ${brand} in te loggen met ${proposed} in plaats van met dit adres. Het verzoek is afgewezen.`,
    why: {
      'not-usable': () => 'De reden: dat adres kan niet voor je account worden gebruikt.',
      'not-confirmed': () => 'De reden: niemand kon bevestigen dat het adres van jou is.',
      policy: (brand) => `De reden: de regels van ${brand} staan het niet toe.`,
      other: () => 'De reden was niet een van de gebruikelijke: vraag het aan de mensen met wie je werkt.',
    },
    stays: 'Er is niets veranderd: je logt zoals altijd in met dit adres, en je profielen blijven gekoppeld.',
    unusedStays: 'Er is niets veranderd: de uitnodiging die naar dit adres ging, geldt nog steeds.',
    next: (manager) =>
      manager === undefined
        ? 'Je kunt een ander adres opgeven.'
        : `Je kunt een ander adres opgeven, of overleggen met ${manager}.`,
    button: 'Ander adres opgeven',
  },
  completed: {
    heading: (proposed) => `Je logt nu in met ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Je account bij ${brand} is verhuisd naar ${proposed}, en je profielen ook.`,
      'Met dit adres kun je niet meer inloggen. Elk apparaat waarop het was ingelogd, is uitgelogd.',
    ],
    notYou: (manager, brand) => `Was jij dat niet? Laat het dan meteen weten aan ${tell(manager, brand)}.`,
    button: 'Inloggen',
  },
  reason: (brand) => `Je krijgt deze mail omdat er in je account bij ${brand} om een ander adres is gevraagd.`,
};
export default emailChangeMails;
