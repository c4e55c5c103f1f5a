import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Avautumassa: ${platform}`,
    body: (host) => `Kirjaudut alustan omalla sivulla: ${host}. Kukaan täällä ei näe salasanaasi.`,
    button: (platform) => `Jatka ${platform}-palveluun`,
  },
  interstitial: {
    title: (platform) => `Yhdistetäänkö ${platform}-profiili?`,
    body: (brand) => `Profiili, jolla kirjaudut seuraavalla sivulla, yhdistetään tähän tiliin palvelussa ${brand}.`,
    warning: 'Jatka vain, jos aloitit tämän itse.',
    button: (platform) => `Jatka ${platform}-palveluun`,
    otherwise:
      'Jos joku lähetti sinulle tämän linkin tai tili ei ole sinun, sulje tämä ikkuna. Mitään ei ole tapahtunut.',
  },
  facts: { profile: 'Profiili', account: 'Menee tiliin', page: 'Pyytäjä' },
  gone: {
    title: 'Tämä linkki ei enää toimi',
    body: 'Se toimii kerran ja vain vähän aikaa. Palaa sivulle, jolta tulit, ja aloita siellä alusta.',
    button: 'Siirry profiileihisi',
  },
  over: {
    title: 'Tämä on jo tehty',
    body: 'Tämä sivu on käytetty, tai sen aika loppui. Sivu, jolta tulit, kertoo, miten kävi.',
  },
  matchCode: {
    title: 'Kirjoita koodi',
    body: (page) => `Palasit toisessa selaimessa kuin missä aloitit. Koodi näkyy ikkunassa, jossa on auki ${page}.`,
    warning: 'Kirjoita se vain, jos se ikkuna on sinun. Älä anna koodia kenellekään äläkä ota sellaista keneltäkään.',
    label: '4 merkin koodi',
    button: 'Jatka',
    missing: 'Kirjoita ne 4 merkkiä, jotka näkyvät toisessa ikkunassa.',
    wrong: (tries) =>
      tries === 1
        ? 'Se ei ole oikea koodi. Sinulla on yksi yritys jäljellä.'
        : `Se ei ole oikea koodi. Sinulla on ${tries} yritystä jäljellä.`,
    noneLeft: {
      title: 'Koodi oli väärin liian monta kertaa',
      body: 'Mitään ei yhdistetty. Palaa ikkunaan, jossa aloitit, ja yritä siellä uudelleen.',
    },
  },
  results: {
    returned: {
      title: () => 'Melkein valmista',
      body: 'Vastausta tarkistetaan. Sivu, jolta tulit, kertoo, miten jatketaan.',
    },
    choosing: {
      title: () => 'Mikä profiili se on?',
      body: 'Sinulla on useita. Palaa sivulle, jolta tulit, ja valitse yksi. Mitään ei ole vielä yhdistetty.',
    },
    confirming: {
      title: () => 'Vielä yksi vaihe',
      body: 'Palaa sivulle, jolta tulit, ja vahvista tämä profiili. Mitään ei ole vielä yhdistetty.',
    },
    connected: { title: (platform) => `${platform} on yhdistetty`, body: 'Tämä profiili on yhdistetty.' },
    denied: { title: () => 'Mitään ei yhdistetty', body: 'Et antanut lupaa, eikä mitään jaettu.' },
    cancelled: { title: () => 'Tämä peruttiin', body: 'Mitään ei yhdistetty.' },
    expired: {
      title: () => 'Aika loppui',
      body: 'Mitään ei yhdistetty. Palaa sivulle, jolta tulit, ja aloita alusta.',
    },
    conflict: {
      title: () => 'Tämä profiili on jo yhdistetty',
      body: 'Se kuuluu täällä toiseen tiliin, joten mitään ei muutettu. Sivu, jolta tulit, kertoo, mitä voit tehdä.',
    },
    wrongAccount: {
      title: () => 'Tämä on toinen profiili',
      body: 'Kirjauduit toisella profiililla kuin odotettiin, joten mitään ei muutettu. Sivu, jolta tulit, kertoo, mitä voit tehdä.',
    },
    accountType: {
      title: () => 'Tätä ei voi yhdistää',
      body: 'Alusta ei salli sitä tämäntyyppiselle tilille. Sivu, jolta tulit, kertoo, mitä voit tehdä.',
    },
    missing: {
      title: () => 'Lupa puuttuu',
      body: 'Ilman sitä mitään ei voi yhdistää. Palaa sivulle, jolta tulit, niin lupaa kysytään uudelleen.',
    },
    failed: {
      title: (platform) => `${platform} jäi yhdistämättä`,
      body: 'Se ei onnistunut, eikä vika ole sinun. Palaa sivulle, jolta tulit, ja yritä uudelleen.',
    },
    unavailable: {
      title: (platform) => `${platform} ei ole nyt yhdistettävissä`,
      body: 'Vika on meidän, ei sinun, ja tiedämme siitä. Yritä myöhemmin uudelleen.',
    },
  },
  close: 'Voit sulkea tämän ikkunan.',
  back: (page) => `Takaisin: ${page}`,
  undo: {
    question: 'Jos et aloittanut tätä itse tai tili ei ole sinun, peru se:',
    button: 'Peru',
    title: 'Se on peruttu',
    body: 'Lupa on poistettu täältä. Mitään tästä profiilista ei ole enää yhdistettynä.',
  },
  supportCode: 'Viite tukea varten',
  fault: {
    title: 'Se ei onnistunut',
    body: 'Vika on meidän, ei sinun. Palaa sivulle, jolta tulit, ja yritä hetken kuluttua uudelleen.',
  },
  refused: {
    title: 'Tätä ei hyväksytty',
    body: 'Pyyntö ei tullut omalta sivultamme. Palaa sivulle, jolta tulit, ja aloita siellä alusta.',
  },
};
export default connectPages;
