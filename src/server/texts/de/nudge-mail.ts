import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Bitte verbinde ${profile} bei ${platform} neu`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Das Team von ${brand}` : `${manager} arbeitet bei ${brand} mit dir und`} bittet dich, ${profile} bei ${platform} neu zu verbinden.`,
  means:
    'Wir können das Profil nicht mehr lesen, darum bleibt stehen, was davon zu sehen ist. Nichts geht verloren, und das Verbinden dauert eine Minute. ' +
    'Warum es aufgehört hat, steht bei deinen Profilen.',
  mayBeIgnored: 'Wenn du es nicht verbinden möchtest, kannst du diese E-Mail ignorieren. Dann ändert sich nichts.',
  button: 'Deine Profile öffnen',
  reason: (manager, brand) =>
    manager === undefined
      ? `Du bekommst diese E-Mail, weil das Profil in deinem Konto für ${brand} sichtbar ist.`
      : `Du bekommst diese E-Mail, weil das Profil für ${manager} sichtbar ist, in deinem Konto bei ${brand}.`,
};
export default nudgeMail;
