import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Будь ласка, під’єднайте знову ${profile} у ${platform}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Команда ${brand}` : `${manager} (працює з вами в ${brand})`} просить вас знову під’єднати ${profile} у ${platform}.`,
  means:
    'Ми більше не можемо його читати, тож те, що про нього видно, не оновлюється. Нічого не втрачено, а під’єднання триває хвилину. ' +
    'Чому так сталося, видно у ваших профілях.',
  mayBeIgnored: 'Якщо не хочете його під’єднувати, не зважайте на цей лист. Тоді нічого не зміниться.',
  button: 'Відкрити профілі',
  reason: (manager, brand) =>
    manager === undefined
      ? `Ви отримали цей лист, бо з вашого дозволу профіль у вашому акаунті бачить ${brand}.`
      : `Ви отримали цей лист, бо з вашого дозволу профіль у вашому акаунті ${brand} бачить ${manager}.`,
};
export default nudgeMail;
