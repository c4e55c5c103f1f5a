import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Wil je je account bij ${brand} verwijderen?`,
    paragraphs: () => [
      'Iemand die het wachtwoord van dit account kent, heeft gevraagd om het te verwijderen. Er gebeurt niets tot je het bevestigt.',
      'Met het account verdwijnen de profielen erin en de toestemmingen die je ons daarvoor gaf; we beëindigen ze ook bij de platforms. ' +
        'Rapporten van al afgeronde campagnes blijven, zonder je naam. Daarna is het adres vrij.',
      'Was jij dat niet? Bevestig dan niet, en kies een nieuw wachtwoord.',
    ],
    after: (days) =>
      days === undefined
        ? 'Zodra je bevestigt, wordt het account meteen verwijderd. Dat kan niet ongedaan worden gemaakt.'
        : `Nadat je bevestigt, blijft het account nog ${days} bestaan. Daarna wordt het verwijderd. Tot dan kun je het houden.`,
    until: (until) => `De link werkt tot ${until}. Door hem te openen wordt er niets verwijderd.`,
    button: 'Bekijken en bevestigen',
    reason: (brand) => `Je krijgt deze mail omdat dit het adres is van het account bij ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Je account bij ${brand} wordt verwijderd`,
    paragraphs: () => [
      'Je hebt het bevestigd. Tot dan werkt alles zoals altijd.',
      'Bedenk je je, of was jij het niet? Houd het account dan met deze link. Door hem te openen verandert er nog niets.',
    ],
    at: (moment) => `Het account wordt verwijderd op ${moment}.`,
    button: 'Account houden',
    reason: (brand) => `Je krijgt deze mail omdat we elke verwijdering van een account bij ${brand} aankondigen.`,
  },
  cancelled: {
    heading: (brand) => `Je account bij ${brand} blijft`,
    paragraphs: () => [
      'De verwijdering is geannuleerd. Er is niets verwijderd: je profielen en toestemmingen zijn zoals ze waren.',
      'Heb jij het account niet gehouden? Kies dan een nieuw wachtwoord en vraag opnieuw om de verwijdering.',
    ],
    button: 'Je profielen openen',
    reason: (brand) => `Je krijgt deze mail omdat de verwijdering van je account bij ${brand} is geannuleerd.`,
  },
  receipt: {
    heading: (brand) => `Je account bij ${brand} is verwijderd`,
    paragraphs: () => [
      'Verwijderd: je naam en adres hier, het wachtwoord, de profielen met hun toestemmingen, en wat ze herkenbaar maakt.',
      'Bewaard: dat er een account was en wanneer het eindigde, en rapporten van al afgeronde campagnes, alles zonder je naam.',
      'Het adres is nu vrij: je kunt er weer mee worden uitgenodigd. Wil je terugkomen? Vraag je manager dan om een nieuwe uitnodiging.',
    ],
    addressLabel: 'Adres van het verwijderde account',
    at: (moment) => `Het account is verwijderd op ${moment}.`,
    code: (receipt) => `Je referentie: ${receipt}`,
    button: 'Bewijs bekijken',
    reason: (brand) => `Dit is de laatste mail over dit account. ${brand} heeft je adres verwijderd.`,
  },
};
export default deletionMails;
