import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Koppel ${profile} bij ${platform} alsjeblieft opnieuw`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Het team van ${brand}` : `${manager}, die bij ${brand} met je werkt,`} vraagt je om ${profile} bij ${platform} opnieuw te koppelen.`,
  means:
    'We kunnen het profiel niet meer lezen, dus wat ervan te zien is, blijft zoals het was. Er gaat niets verloren, en koppelen duurt een minuut. ' +
    'Bij je profielen staat waarom het stopte.',
  mayBeIgnored: 'Wil je het niet koppelen, dan kun je deze mail negeren. Er verandert dan niets.',
  button: 'Je profielen openen',
  reason: (manager, brand) =>
    manager === undefined
      ? `Je krijgt deze mail omdat je het profiel in je account zichtbaar hebt gemaakt voor ${brand}.`
      : `Je krijgt deze mail omdat je het profiel zichtbaar hebt gemaakt voor ${manager}, in je account bij ${brand}.`,
};
export default nudgeMail;
