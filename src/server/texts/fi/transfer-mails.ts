import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Joku pyytää profiilia ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Joku on kirjautunut ${platform}-palveluun profiililla ${profile} ja haluaa sen omaan tiliinsä palvelussa ${brand}.`,
      'Oletko se sinä toisella tilillä, tai joku, jonka kanssa työskentelet? Silloin sinun ei tarvitse tehdä mitään, tai voit antaa sen siirtyä, niin se käy nopeammin. ' +
        'Kun profiili siirtyy, meille antamasi lupa poistetaan. Kampanjaraportit säilyvät.',
      'Jos haluat pitää profiilin, kieltäydy tililläsi.',
    ],
    objectUntil: (until) => `Voit kieltäytyä ${until} asti. Jos kukaan ei kieltäydy, profiili saa siirtyä.`,
    button: 'Suostu tai kieltäydy',
    reason: (brand) => `Saat tämän viestin, koska profiili on yhdistetty tiliisi palvelussa ${brand}.`,
  },
  asked: {
    heading: (profile) => `Pyysit profiilia ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} (${platform}) on yhdistetty täällä toiseen tiliin. Olemme kirjoittaneet sen haltijalle.`,
      'Sinun ei tarvitse nyt tehdä mitään. Kirjoitamme sinulle heti, kun asia on ratkaistu.',
    ],
    objectUntil: (until) => `Toinen tili voi kieltäytyä ${until} asti.`,
    button: 'Avaa profiilisi',
    reason: (brand) => `Saat tämän viestin, koska pyysit profiilia tililläsi palvelussa ${brand}.`,
  },
  approved: {
    heading: (profile) => `Voit nyt yhdistää profiilin ${profile}`,
    paragraphs: (profile, platform) => [
      `Mikään ei enää estä yhdistämästä profiilia ${profile}.`,
      `Yhdistä se vielä kerran: kirjaudut taas ${platform}-palveluun, ja sitten se on tililläsi.`,
    ],
    connectUntil: (until) => `Voit tehdä sen ${until} asti.`,
    button: 'Yhdistä profiili',
    reason: (brand) => `Saat tämän viestin, koska pyysit profiilia tililläsi palvelussa ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} pysyy paikallaan`,
    paragraphs: (profile, platform) => [
      `Tili, johon ${profile} on yhdistetty, kieltäytyi. Mikään ei ole muuttunut, emmekä ole säilyttäneet mitään siitä, mitä ${platform} antoi meille.`,
      'Jos profiili on vain sinun, tarkista alustalla, ketkä muut voivat kirjautua, tai puhu niiden kanssa, joiden kanssa työskentelet.',
    ],
    button: 'Avaa profiilisi',
    reason: (brand) => `Saat tämän viestin, koska pyysit profiilia tililläsi palvelussa ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} on siirtynyt toiseen tiliin`,
    paragraphs: (profile, platform) => [
      `Joku on kirjautunut ${platform}-palveluun profiililla ${profile} ja yhdistänyt sen toiseen tiliin. Se ei ole enää sinun tililläsi.`,
      'Meille antamasi lupa on poistettu, eikä kukaan enää näe profiilia tilisi kautta. Kampanjaraportit säilyvät.',
      `Jos et odottanut tätä, tarkista ${platform}-palvelussa, kuka voi kirjautua profiiliisi, ja vaihda sen salasana siellä.`,
    ],
    button: 'Avaa profiilisi',
    reason: (brand) => `Saat tämän viestin, koska profiili oli yhdistetty tiliisi palvelussa ${brand}.`,
  },
};
export default transferMails;
