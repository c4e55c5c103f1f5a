import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Irrotetaanko ${profile}?`,
    asked: (brand) =>
      `Sivu, jolla käytät palvelua ${brand}, pyytää irrottamaan tämän profiilin. Mitään ei ole vielä tapahtunut.`,
    profileLabel: 'Profiili',
    platformLabel: 'Alusta',
    originLabel: 'Pyynnön sivu',
    goes: 'Meille antamasi lupa poistetaan heti, samoin meidän kopiomme kuvasta. Emme lue enää mitään, eikä managerisi enää näe profiilia.',
    stays: 'Jo toimitettujen kampanjoiden raportit säilyvät. Voit yhdistää profiilin uudelleen milloin tahansa.',
    button: 'Irrota',
    keep: 'Jos haluat pitää sen yhdistettynä, sulje tämä ikkuna.',
    doneTitle: (profile) => `${profile} on irrotettu`,
    done: 'Meille antamasi lupa on poistettu. Mitään ei enää lueta.',
    ended: (platform) => `Se on päättynyt myös ${platform}-palvelussa.`,
    ending: (platform) =>
      `Asiasta ilmoitetaan ${platform}-palveluun, jotta se päättyy sielläkin. Sinun ei tarvitse tehdä mitään.`,
    removeYourself: (platform) =>
      `${platform} ei anna meidän päättää lupaa siellä. Kunnes poistat sen itse, nimemme pysyy siellä luettelossa.`,
    removeLink: (platform) => `Avaa luettelo ${platform}-palvelussa`,
    close: 'Voit sulkea tämän ikkunan.',
    goneTitle: 'Tämä linkki ei enää toimi',
    gone: 'Se toimii kerran ja kymmenen minuutin ajan, ja vain uusin linkki toimii. Jos profiili on edelleen yhdistetty, palaa profiileihisi ja yritä uudelleen.',
    profilesLink: 'Avaa profiilisi',
    foreignTitle: 'Mitään ei muutettu',
    foreign: 'Toinen sivu yritti vastata puolestasi. Avaa linkki uudelleen ja vastaa täällä.',
  },
  deletion: {
    title: 'Tietosi on poistettu',
    done: (platform, brand, at) =>
      `${platform} pyysi, että profiilin tiedot poistetaan palvelusta ${brand}. Se tehtiin ${at}.`,
    what: 'Poistettu: lupa, nimi, kuva, luvut ja se, mistä profiilin tunnistaa.',
    kept: 'Säilytetty: tieto siitä, että lupa oli ja milloin se päättyi, ilman nimeä, koska meidän on voitava osoittaa se.',
    account: {
      requested: {
        title: 'Poistoa on pyydetty',
        text: (brand, at) =>
          `Tilin poistoa palvelusta ${brand} pyydettiin ${at}. Sitä ei ole vahvistettu: mitään ei poistettu.`,
      },
      scheduled: {
        title: 'Poisto on tulossa',
        text: (brand, at) => `Tilin poisto palvelusta ${brand} on vahvistettu. Se tapahtuu ${at}.`,
      },
      deleting: {
        title: 'Poisto on käynnissä',
        text: (brand, at) =>
          `Tilin poisto palvelusta ${brand} alkoi ${at}. Alustoille ilmoitetaan, että sen luvat ovat päättyneet; siihen menee enintään vuorokausi.`,
      },
      deleted: {
        title: 'Tili on poistettu',
        text: (brand, at) => `Tili poistettiin ${at} palvelusta ${brand}, kuten sen haltija oli pyytänyt.`,
      },
      cancelled: {
        title: 'Tili säilyy',
        text: (brand, at) => `Tilin poisto palvelusta ${brand} peruttiin ${at}. Mitään ei poistettu.`,
      },
      lapsed: {
        title: 'Poistoa ei vahvistettu',
        text: (brand) =>
          `Tilin poistoa palvelusta ${brand} pyydettiin, mutta sitä ei vahvistettu ajoissa. Mitään ei poistettu.`,
      },
    },
    whatOfAccount: 'Poistettu: nimi ja osoite, salasana, profiilit lupineen ja se, mistä ne tunnistaa.',
    keptOfAccount:
      'Säilytetty: tieto siitä, että tili oli ja milloin se päättyi, sekä jo toimitettujen kampanjoiden raportit, ilman nimeä.',
    receiptLabel: 'Viite',
    codeLabel: 'Vahvistuskoodi',
    unknownTitle: 'Tällä koodilla ei löydy poistoa',
    unknown: 'Vertaa koodia viestissämme olevaan tai siihen, jonka alusta näyttää.',
  },
  fault: {
    title: 'Se ei onnistunut',
    text: 'Vika on meidän. Mitään ei muutettu. Yritä hetken kuluttua uudelleen.',
    codeLabel: 'Tukea varten',
    busyTitle: 'Liian monta yritystä',
    busy: 'Odota muutama minuutti ja avaa linkki sitten uudelleen.',
  },
};
export default sitePages;
