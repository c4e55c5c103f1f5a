import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Kérjük, csatlakoztasd újra: ${profile} (${platform})`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `A csapat (${brand})` : `${manager}, akivel együtt dolgozol (${brand}),`} arra kér, hogy csatlakoztasd újra ezt: ${profile} (${platform}).`,
  means:
    'Már nem tudjuk olvasni, ezért ami látszik belőle, az úgy maradt, ahogy volt. Semmi sem veszett el, és a csatlakoztatás egy perc. ' +
    'Hogy miért állt le, azt a profiljaidnál látod.',
  mayBeIgnored: 'Ha nem szeretnéd csatlakoztatni, hagyd figyelmen kívül ezt az e-mailt. Akkor semmi sem változik.',
  button: 'Profiljaim megnyitása',
  reason: (manager, brand) =>
    manager === undefined
      ? `Azért kapod ezt az e-mailt, mert a hozzájárulásoddal a fiókodban lévő profilt láthatja ${brand}.`
      : `Azért kapod ezt az e-mailt, mert a hozzájárulásoddal a fiókodban (${brand}) lévő profilt láthatja ${manager}.`,
};
export default nudgeMail;
