import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Vil du koble til ${profile} hos ${platform} på nytt?`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Teamet hos ${brand}` : `${manager}, som jobber med deg hos ${brand},`} ber deg koble til ${profile} hos ${platform} på nytt.`,
  means:
    'Vi kan ikke lenger lese profilen, så det som vises av den, blir som det var. Ingenting går tapt, og det tar et minutt å koble til. ' +
    'Ved profilene dine står det hvorfor det stoppet.',
  mayBeIgnored: 'Hvis du ikke vil koble den til, kan du se bort fra denne e-posten. Da endres ingenting.',
  button: 'Åpne profilene dine',
  reason: (manager, brand) =>
    manager === undefined
      ? `Du får denne e-posten fordi du lar ${brand} se profilen i kontoen din.`
      : `Du får denne e-posten fordi du lar ${manager} se profilen i kontoen din hos ${brand}.`,
};
export default nudgeMail;
