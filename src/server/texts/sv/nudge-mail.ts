import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Anslut ${profile} hos ${platform} igen`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Teamet hos ${brand}` : `${manager}, som arbetar med dig hos ${brand},`} ber dig ansluta ${profile} hos ${platform} igen.`,
  means:
    'Vi kan inte längre läsa profilen, så det som visas av den är som det var. Inget går förlorat, och det tar en minut att ansluta. ' +
    'Bland dina profiler står det varför den slutade fungera.',
  mayBeIgnored: 'Om du inte vill ansluta den kan du strunta i det här mejlet. Då ändras inget.',
  button: 'Öppna dina profiler',
  reason: (manager, brand) =>
    manager === undefined
      ? `Du får det här mejlet eftersom du låter ${brand} se profilen i ditt konto.`
      : `Du får det här mejlet eftersom du låter ${manager} se profilen i ditt konto hos ${brand}.`,
};
export default nudgeMail;
