import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Yhdistäisitkö profiilin ${profile} (${platform}) uudelleen?`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Tiimi palvelussa ${brand}` : `${manager}, joka työskentelee kanssasi palvelussa ${brand},`} pyytää sinua yhdistämään profiilin ${profile} (${platform}) uudelleen.`,
  means:
    'Emme pysty enää lukemaan profiilia, joten siitä näytetyt tiedot pysyvät ennallaan. Mitään ei katoa, ja yhdistäminen vie minuutin. ' +
    'Profiileissasi kerrotaan, miksi se katkesi.',
  mayBeIgnored: 'Jos et halua yhdistää sitä, voit jättää tämän viestin huomiotta. Silloin mikään ei muutu.',
  button: 'Avaa profiilisi',
  reason: (manager, brand) =>
    manager === undefined
      ? `Saat tämän viestin, koska tilisi profiilin saa luvallasi nähdä ${brand}.`
      : `Saat tämän viestin, koska profiilin saa luvallasi nähdä ${manager} tililläsi palvelussa ${brand}.`,
};
export default nudgeMail;
