import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Iemand vraagt om ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Iemand heeft bij ${platform} ingelogd als ${profile} en vraagt om dit profiel in een eigen account bij ${brand} te krijgen.`,
      'Ben jij dat met een ander account, of iemand met wie je werkt? Dan hoef je niets te doen, of laat het verhuizen om het sneller te maken. ' +
        'Bij de verhuizing wordt de toestemming die je ons gaf verwijderd. Campagnerapporten blijven.',
      'Wil je het profiel houden, maak dan bezwaar in je account.',
    ],
    objectUntil: (until) => `Je kunt bezwaar maken tot ${until}. Maakt niemand bezwaar, dan mag het profiel verhuizen.`,
    button: 'Toestaan of bezwaar maken',
    reason: (brand) => `Je krijgt deze mail omdat het profiel aan je account bij ${brand} is gekoppeld.`,
  },
  asked: {
    heading: (profile) => `Je hebt om ${profile} gevraagd`,
    paragraphs: (profile, platform) => [
      `${profile} bij ${platform} is hier aan een ander account gekoppeld. We hebben daarheen geschreven.`,
      'Je hoeft nu niets te doen. We schrijven je zodra het is beslist.',
    ],
    objectUntil: (until) => `Het andere account kan bezwaar maken tot ${until}.`,
    button: 'Je profielen openen',
    reason: (brand) => `Je krijgt deze mail omdat je om het profiel hebt gevraagd in je account bij ${brand}.`,
  },
  approved: {
    heading: (profile) => `Je kunt ${profile} nu koppelen`,
    paragraphs: (profile, platform) => [
      `Er staat ${profile} niets meer in de weg.`,
      `Koppel het nog één keer: je logt opnieuw in bij ${platform}, en dan staat het in je account.`,
    ],
    connectUntil: (until) => `Dit kan tot ${until}.`,
    button: 'Profiel koppelen',
    reason: (brand) => `Je krijgt deze mail omdat je om het profiel hebt gevraagd in je account bij ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} blijft waar het is`,
    paragraphs: (profile, platform) => [
      `Het account waaraan ${profile} is gekoppeld, heeft bezwaar gemaakt. Er is niets veranderd, en we hebben niets bewaard van wat ${platform} ons gaf.`,
      'Is het profiel alleen van jou, kijk dan bij het platform wie er nog meer kan inloggen, of overleg met de mensen met wie je werkt.',
    ],
    button: 'Je profielen openen',
    reason: (brand) => `Je krijgt deze mail omdat je om het profiel hebt gevraagd in je account bij ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} is naar een ander account verhuisd`,
    paragraphs: (profile, platform) => [
      `Iemand heeft bij ${platform} ingelogd als ${profile} en het profiel aan een ander account gekoppeld. Het staat niet meer in het jouwe.`,
      'De toestemming die je ons gaf, is verwijderd, en niemand ziet het profiel nog via jouw account. Campagnerapporten blijven.',
      `Verwachtte je dit niet? Kijk dan bij ${platform} wie er op je profiel kan inloggen, en wijzig daar het wachtwoord.`,
    ],
    button: 'Je profielen openen',
    reason: (brand) => `Je krijgt deze mail omdat het profiel aan je account bij ${brand} was gekoppeld.`,
  },
};
export default transferMails;
