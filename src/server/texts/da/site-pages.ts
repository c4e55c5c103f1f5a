import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Fjern tilknytningen af ${profile}?`,
    asked: (brand) =>
      `En side, hvor du bruger ${brand}, beder om at fjerne tilknytningen af denne profil. Intet er sket endnu.`,
    profileLabel: 'Profil',
    platformLabel: 'Platform',
    originLabel: 'Ønsket på',
    goes: 'Den tilladelse, du har givet os, slettes med det samme, og vores kopi af billedet også. Vi læser ikke mere, og din talentmanager ser ikke længere profilen.',
    stays: 'Rapporter fra kampagner, der allerede er afleveret, bliver. Du kan altid tilknytte profilen igen.',
    button: 'Fjern tilknytning',
    keep: 'Vil du beholde tilknytningen, så luk dette vindue.',
    doneTitle: (profile) => `${profile} er ikke længere tilknyttet`,
    done: 'Den tilladelse, du har givet os, er slettet. Intet læses længere.',
    ended: (platform) => `Den er også ophørt hos ${platform}.`,
    ending: (platform) => `Vi giver ${platform} besked, så den også ophører der. Du behøver ikke gøre noget.`,
    removeYourself: (platform) =>
      `${platform} lader os ikke afslutte tilladelsen der. Indtil du selv fjerner den, står vores navn på listen der.`,
    removeLink: (platform) => `Åbn listen hos ${platform}`,
    close: 'Du kan lukke dette vindue.',
    goneTitle: 'Dette link virker ikke længere',
    gone: 'Det virker én gang, i ti minutter, og kun det nyeste. Hvis profilen stadig er tilknyttet, så gå tilbage til dine profiler, og prøv igen.',
    profilesLink: 'Åbn dine profiler',
    foreignTitle: 'Intet blev ændret',
    foreign: 'En anden side prøvede at svare for dig. Åbn linket igen, og svar her.',
  },
  deletion: {
    title: 'Dine data er slettet',
    done: (platform, brand, at) =>
      `${platform} bad ${brand} om at slette de data, der var om en profil. Det skete den ${at}.`,
    what: 'Slettet: tilladelsen, navnet, billedet, tallene og det, profilen kan genkendes på.',
    kept: 'Gemt: at der var en tilladelse, og hvornår den ophørte, uden navn, fordi vi skal kunne bevise det.',
    account: {
      requested: {
        title: 'Der er bedt om en sletning',
        text: (brand, at) =>
          `Der blev bedt om sletning af en konto hos ${brand} den ${at}. Den er ikke bekræftet: Intet blev slettet.`,
      },
      scheduled: {
        title: 'En sletning er planlagt',
        text: (brand, at) => `Sletningen af en konto hos ${brand} er bekræftet. Den sker den ${at}.`,
      },
      deleting: {
        title: 'Sletningen er i gang',
        text: (brand, at) =>
          `Sletningen af en konto hos ${brand} har været i gang siden den ${at}. Vi giver platformene besked om, at dens tilladelser er ophørt; det tager højst et døgn.`,
      },
      deleted: {
        title: 'Kontoen er slettet',
        text: (brand, at) => `En konto hos ${brand} blev slettet den ${at} efter ønske fra den, der havde den.`,
      },
      cancelled: {
        title: 'Kontoen bliver',
        text: (brand, at) => `Sletningen af en konto hos ${brand} blev annulleret den ${at}. Intet blev slettet.`,
      },
      lapsed: {
        title: 'Sletningen blev ikke bekræftet',
        text: (brand) =>
          `Der blev bedt om sletning af en konto hos ${brand}, men den blev ikke bekræftet i tide. Intet blev slettet.`,
      },
    },
    whatOfAccount:
      'Slettet: navn og adresse, adgangskoden, profilerne med deres tilladelser og det, de kan genkendes på.',
    keptOfAccount:
      'Gemt: at der var en konto, og hvornår den ophørte, og rapporter fra kampagner, der allerede er afleveret, uden navn.',
    receiptLabel: 'Reference',
    codeLabel: 'Bekræftelseskode',
    unknownTitle: 'Ingen sletning med denne kode',
    unknown: 'Sammenlign koden med den i vores mail eller med den, platformen viser.',
  },
  fault: {
    title: 'Det lykkedes ikke',
    text: 'Det er vores skyld. Intet blev ændret. Prøv igen om et øjeblik.',
    codeLabel: 'Til support',
    busyTitle: 'For mange forsøg',
    busy: 'Vent nogle minutter, og åbn så linket igen.',
  },
};
export default sitePages;
