import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `لطفاً ${profile} را در ${platform} دوباره وصل کنید`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `تیم ${brand}` : `${manager} که در ${brand} با شما کار می‌کند،`} از شما می‌خواهد ${profile} را در ${platform} دوباره وصل کنید.`,
  means:
    'دیگر نمی‌توانیم آن را بخوانیم، برای همین آنچه از آن نمایش داده می‌شود همان است که بود. چیزی از دست نرفته و اتصال فقط یک دقیقه طول می‌کشد. ' +
    'در پروفایل‌های شما نوشته شده که چرا قطع شده است.',
  mayBeIgnored: 'اگر نمی‌خواهید وصلش کنید، این ایمیل را نادیده بگیرید. در این صورت چیزی تغییر نمی‌کند.',
  button: 'باز کردن پروفایل‌ها',
  reason: (manager, brand) =>
    manager === undefined
      ? `این ایمیل به دست شما رسیده، چون اجازه داده‌اید ${brand} پروفایل را در حساب شما ببیند.`
      : `این ایمیل به دست شما رسیده، چون اجازه داده‌اید ${manager} پروفایل را در حساب شما در ${brand} ببیند.`,
};
export default nudgeMail;
