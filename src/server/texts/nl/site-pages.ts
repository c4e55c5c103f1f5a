import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `${profile} ontkoppelen?`,
    asked: (brand) =>
      `Een pagina waarop je ${brand} gebruikt, vraagt om dit profiel te ontkoppelen. Er is nog niets gebeurd.`,
    profileLabel: 'Profiel',
    platformLabel: 'Platform',
    originLabel: 'Gevraagd op',
    goes: 'De toestemming die je ons gaf, wordt meteen verwijderd, en onze kopie van de foto ook. We lezen niets meer, en je manager ziet het profiel niet meer.',
    stays: 'Rapporten van al afgeronde campagnes blijven. Je kunt het profiel altijd weer koppelen.',
    button: 'Ontkoppelen',
    keep: 'Wil je het gekoppeld houden, sluit dan dit venster.',
    doneTitle: (profile) => `${profile} is ontkoppeld`,
    done: 'De toestemming die je ons gaf, is verwijderd. Er wordt niets meer gelezen.',
    ended: (platform) => `Ook bij ${platform} is die beëindigd.`,
    ending: (platform) => `We geven het door aan ${platform}, zodat die ook daar eindigt. Je hoeft niets te doen.`,
    removeYourself: (platform) =>
      `${platform} laat ons de toestemming daar niet beëindigen. Tot je die zelf verwijdert, blijft onze naam daar in de lijst staan.`,
    removeLink: (platform) => `Lijst bij ${platform} openen`,
    close: 'Je kunt dit venster sluiten.',
    goneTitle: 'Deze link werkt niet meer',
    gone: 'Hij werkt één keer, tien minuten lang, en alleen de nieuwste. Is het profiel nog gekoppeld, ga dan terug naar je profielen en vraag het opnieuw.',
    profilesLink: 'Je profielen openen',
    foreignTitle: 'Er is niets gewijzigd',
    foreign: 'Een andere pagina probeerde voor jou te antwoorden. Open de link opnieuw en antwoord hier.',
  },
  deletion: {
    title: 'Je gegevens zijn verwijderd',
    done: (platform, brand, at) =>
      `${platform} heeft ${brand} gevraagd de gegevens van een profiel te verwijderen. Dat is gebeurd op ${at}.`,
    what: 'Verwijderd: de toestemming, de naam, de foto, de cijfers, en wat het profiel herkenbaar maakt.',
    kept: 'Bewaard: dat er een toestemming was en wanneer die eindigde, zonder naam, omdat we dat moeten kunnen aantonen.',
    account: {
      requested: {
        title: 'Er is een verwijdering gevraagd',
        text: (brand, at) =>
          `De verwijdering van een account bij ${brand} is gevraagd op ${at}. Die is niet bevestigd: er is niets verwijderd.`,
      },
      scheduled: {
        title: 'Er is een verwijdering gepland',
        text: (brand, at) => `De verwijdering van een account bij ${brand} is bevestigd. Die vindt plaats op ${at}.`,
      },
      deleting: {
        title: 'De verwijdering is bezig',
        text: (brand, at) =>
          `Een account bij ${brand} wordt sinds ${at} verwijderd. We laten de platforms weten dat de toestemmingen zijn beëindigd; dat duurt hooguit een dag.`,
      },
      deleted: {
        title: 'Het account is verwijderd',
        text: (brand, at) => `Een account bij ${brand} is verwijderd op ${at}, op verzoek van wie het had.`,
      },
      cancelled: {
        title: 'Het account blijft',
        text: (brand, at) =>
          `De verwijdering van een account bij ${brand} is geannuleerd op ${at}. Er is niets verwijderd.`,
      },
      lapsed: {
        title: 'De verwijdering is niet bevestigd',
        text: (brand) =>
          `De verwijdering van een account bij ${brand} is gevraagd en niet op tijd bevestigd. Er is niets verwijderd.`,
      },
    },
    whatOfAccount:
      'Verwijderd: naam en adres, het wachtwoord, de profielen met hun toestemmingen, en wat ze herkenbaar maakt.',
    keptOfAccount:
      'Bewaard: dat er een account was en wanneer het eindigde, en rapporten van al afgeronde campagnes, zonder naam.',
    receiptLabel: 'Referentie',
    codeLabel: 'Bevestigingscode',
    unknownTitle: 'Geen verwijdering met deze code',
    unknown: 'Vergelijk de code met die in onze mail, of met die van het platform.',
  },
  fault: {
    title: 'Dit is niet gelukt',
    text: 'Dat ligt aan ons. Er is niets gewijzigd. Probeer het zo nog eens.',
    codeLabel: 'Voor support',
    busyTitle: 'Te veel pogingen',
    busy: 'Wacht een paar minuten en open de link dan opnieuw.',
  },
};
export default sitePages;
