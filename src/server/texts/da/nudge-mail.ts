import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Vil du tilknytte ${profile} hos ${platform} igen?`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Teamet hos ${brand}` : `${manager}, som arbejder sammen med dig hos ${brand},`} beder dig tilknytte ${profile} hos ${platform} igen.`,
  means:
    'Vi kan ikke længere læse profilen, så det, der vises af den, forbliver, som det var. Intet går tabt, og det tager et minut at tilknytte. ' +
    'Ved dine profiler står der, hvorfor det stoppede.',
  mayBeIgnored: 'Hvis du ikke vil tilknytte den, kan du se bort fra denne mail. Så ændres intet.',
  button: 'Åbn dine profiler',
  reason: (manager, brand) =>
    manager === undefined
      ? `Du får denne mail, fordi du lader ${brand} se profilen i din konto.`
      : `Du får denne mail, fordi du lader ${manager} se profilen i din konto hos ${brand}.`,
};
export default nudgeMail;
