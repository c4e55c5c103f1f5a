import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Koble fra ${profile}?`,
    asked: (brand) => `En side der du bruker ${brand}, ber om å koble fra denne profilen. Ingenting har skjedd ennå.`,
    profileLabel: 'Profil',
    platformLabel: 'Plattform',
    originLabel: 'Bedt om på',
    goes: 'Tillatelsen du har gitt oss, slettes med en gang, og det gjør kopien vår av bildet også. Vi leser ikke noe mer, og talentmanageren din ser ikke lenger profilen.',
    stays:
      'Rapporter fra kampanjer som allerede er levert, blir værende. Du kan når som helst koble til profilen på nytt.',
    button: 'Koble fra',
    keep: 'Vil du at den skal være koblet til, lukk dette vinduet.',
    doneTitle: (profile) => `${profile} er koblet fra`,
    done: 'Tillatelsen du har gitt oss, er slettet. Ingenting leses lenger.',
    ended: (platform) => `Den er også opphørt hos ${platform}.`,
    ending: (platform) => `Vi gir beskjed til ${platform}, så den opphører der også. Du trenger ikke gjøre noe.`,
    removeYourself: (platform) =>
      `${platform} lar oss ikke avslutte tillatelsen der. Til du fjerner den selv, står navnet vårt på listen der.`,
    removeLink: (platform) => `Åpne listen hos ${platform}`,
    close: 'Du kan lukke dette vinduet.',
    goneTitle: 'Denne lenken virker ikke lenger',
    gone: 'Den virker én gang, i ti minutter, og bare den nyeste. Hvis profilen fortsatt er koblet til, gå tilbake til profilene dine og prøv på nytt.',
    profilesLink: 'Åpne profilene dine',
    foreignTitle: 'Ingenting ble endret',
    foreign: 'En annen side prøvde å svare for deg. Åpne lenken igjen, og svar her.',
  },
  deletion: {
    title: 'Opplysningene dine er slettet',
    done: (platform, brand, at) =>
      `${platform} ba ${brand} om å slette opplysningene om en profil. Det ble gjort den ${at}.`,
    what: 'Slettet: tillatelsen, navnet, bildet, tallene og det profilen kan kjennes igjen på.',
    kept: 'Beholdt: at det fantes en tillatelse og når den opphørte, uten navn, fordi vi må kunne bevise det.',
    account: {
      requested: {
        title: 'Det er bedt om en sletting',
        text: (brand, at) =>
          `Det ble bedt om sletting av en konto hos ${brand} den ${at}. Den er ikke bekreftet: Ingenting ble slettet.`,
      },
      scheduled: {
        title: 'En sletting er planlagt',
        text: (brand, at) => `Slettingen av en konto hos ${brand} er bekreftet. Den skjer den ${at}.`,
      },
      deleting: {
        title: 'Slettingen pågår',
        text: (brand, at) =>
          `Slettingen av en konto hos ${brand} har pågått siden ${at}. Vi gir plattformene beskjed om at tillatelsene er opphørt; det tar høyst et døgn.`,
      },
      deleted: {
        title: 'Kontoen er slettet',
        text: (brand, at) => `En konto hos ${brand} ble slettet den ${at}, etter ønske fra den som hadde den.`,
      },
      cancelled: {
        title: 'Kontoen blir værende',
        text: (brand, at) => `Slettingen av en konto hos ${brand} ble avbrutt den ${at}. Ingenting ble slettet.`,
      },
      lapsed: {
        title: 'Slettingen ble ikke bekreftet',
        text: (brand) =>
          `Det ble bedt om sletting av en konto hos ${brand}, men den ble ikke bekreftet i tide. Ingenting ble slettet.`,
      },
    },
    whatOfAccount:
      'Slettet: navn og adresse, passordet, profilene med tillatelsene deres og det de kan kjennes igjen på.',
    keptOfAccount:
      'Beholdt: at det fantes en konto og når den opphørte, og rapporter fra kampanjer som allerede er levert, uten navn.',
    receiptLabel: 'Referanse',
    codeLabel: 'Bekreftelseskode',
    unknownTitle: 'Ingen sletting med denne koden',
    unknown: 'Sammenlign koden med den i e-posten vår, eller med den plattformen viser.',
  },
  fault: {
    title: 'Det gikk ikke',
    text: 'Feilen er vår. Ingenting ble endret. Prøv igjen om et øyeblikk.',
    codeLabel: 'Til support',
    busyTitle: 'For mange forsøk',
    busy: 'Vent noen minutter, og åpne så lenken igjen.',
  },
};
export default sitePages;
