import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `${platform} wordt geopend`,
    body: (host) => `Je logt in op ${host}, de eigen pagina van het platform. Niemand hier ziet je wachtwoord.`,
    button: (platform) => `Verder naar ${platform}`,
  },
  interstitial: {
    title: (platform) => `Een profiel bij ${platform} koppelen?`,
    body: (brand) =>
      `Het profiel waarmee je op de volgende pagina inlogt, wordt gekoppeld aan dit account bij ${brand}.`,
    warning: 'Ga alleen verder als je dit zelf bent begonnen.',
    button: (platform) => `Verder naar ${platform}`,
    otherwise:
      'Heeft iemand je deze link gestuurd, of is het account niet van jou? Sluit dan dit venster. Er is niets gebeurd.',
  },
  facts: { profile: 'Profiel', account: 'Gaat naar het account', page: 'Gevraagd door' },
  gone: {
    title: 'Deze link werkt niet meer',
    body: 'Hij werkt één keer en maar kort. Ga terug naar de pagina waar je vandaan kwam en begin daar opnieuw.',
    button: 'Naar je profielen',
  },
  over: {
    title: 'Dit is al gebeurd',
    body: 'Deze pagina is gebruikt of verlopen. Op de pagina waar je vandaan kwam, staat hoe het is afgelopen.',
  },
  matchCode: {
    title: 'Vul de code in',
    body: (page) =>
      `Je bent teruggekomen in een andere browser dan die waarin je begon. Het venster met ${page} toont een code.`,
    warning: 'Vul hem alleen in als dat venster van jou is. Geef de code aan niemand en neem er van niemand een aan.',
    label: 'Code van 4 tekens',
    button: 'Verder',
    missing: 'Vul de 4 tekens in die het andere venster toont.',
    wrong: (tries) =>
      tries === 1
        ? 'Dat is niet de code. Je hebt nog één poging.'
        : `Dat is niet de code. Je hebt nog ${tries} pogingen.`,
    noneLeft: {
      title: 'De code was te vaak fout',
      body: 'Er is niets gekoppeld. Ga terug naar het venster waarin je begon en probeer het daar opnieuw.',
    },
  },
  results: {
    returned: {
      title: () => 'Bijna klaar',
      body: 'Het antwoord wordt bekeken. Op de pagina waar je vandaan kwam, staat hoe het verdergaat.',
    },
    choosing: {
      title: () => 'Welk profiel is het?',
      body: 'Je hebt er meerdere. Ga terug naar de pagina waar je vandaan kwam en kies er een. Er is nog niets gekoppeld.',
    },
    confirming: {
      title: () => 'Nog één stap',
      body: 'Ga terug naar de pagina waar je vandaan kwam en bevestig dit profiel. Er is nog niets gekoppeld.',
    },
    connected: { title: (platform) => `${platform} is gekoppeld`, body: 'Dit profiel is gekoppeld.' },
    denied: { title: () => 'Er is niets gekoppeld', body: 'Je hebt geen toestemming gegeven, en er is niets gedeeld.' },
    cancelled: { title: () => 'Dit is geannuleerd', body: 'Er is niets gekoppeld.' },
    expired: {
      title: () => 'De tijd is om',
      body: 'Er is niets gekoppeld. Ga terug naar de pagina waar je vandaan kwam en begin opnieuw.',
    },
    conflict: {
      title: () => 'Dit profiel is al gekoppeld',
      body: 'Het hoort hier bij een ander account, dus er is niets gewijzigd. Op de pagina waar je vandaan kwam, staat wat je kunt doen.',
    },
    wrongAccount: {
      title: () => 'Dit is een ander profiel',
      body: 'Je hebt ingelogd met een ander profiel dan verwacht, dus er is niets gewijzigd. Op de pagina waar je vandaan kwam, staat wat je kunt doen.',
    },
    accountType: {
      title: () => 'Dit kan niet worden gekoppeld',
      body: 'Het platform staat het niet toe voor dit soort account. Op de pagina waar je vandaan kwam, staat wat je kunt doen.',
    },
    missing: {
      title: () => 'Er ontbreekt een toestemming',
      body: 'Zonder die toestemming kan er niets worden gekoppeld. Ga terug naar de pagina waar je vandaan kwam, dan wordt het je opnieuw gevraagd.',
    },
    failed: {
      title: (platform) => `${platform} kon niet worden gekoppeld`,
      body: 'Dat is niet gelukt, en het ligt niet aan jou. Ga terug naar de pagina waar je vandaan kwam en probeer het opnieuw.',
    },
    unavailable: {
      title: (platform) => `${platform} kan nu niet worden gekoppeld`,
      body: 'Dat ligt aan ons, niet aan jou, en we weten ervan. Probeer het later nog eens.',
    },
  },
  close: 'Je kunt dit venster sluiten.',
  back: (page) => `Terug naar ${page}`,
  undo: {
    question: 'Ben je dit niet zelf begonnen, of is het account niet van jou? Maak het dan ongedaan:',
    button: 'Ongedaan maken',
    title: 'Het is ongedaan gemaakt',
    body: 'De toestemming is hier verwijderd. Van dit profiel blijft niets gekoppeld.',
  },
  supportCode: 'Referentie voor support',
  fault: {
    title: 'Dat is niet gelukt',
    body: 'Dat ligt aan ons, niet aan jou. Ga terug naar de pagina waar je vandaan kwam en probeer het zo nog eens.',
  },
  refused: {
    title: 'Dit is niet aangenomen',
    body: 'Het verzoek kwam niet van onze eigen pagina. Ga terug naar de pagina waar je vandaan kwam en begin daar opnieuw.',
  },
};
export default connectPages;
