import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `בקשה לחבר מחדש את ${profile} ב-${platform}`,
  asks: (manager, profile, platform, brand) =>
    `התקבלה בקשה ${manager === undefined ? `מהצוות של ${brand}` : `מאת ${manager}, שעובד/ת איתך אצל ${brand},`} לחבר מחדש את ${profile} ב-${platform}.`,
  means:
    'אין לנו עוד אפשרות לקרוא אותו, ולכן מה שמוצג ממנו נשאר כמו שהיה. שום דבר לא אבד, והחיבור לוקח דקה. ' +
    'בפרופילים שלך כתוב למה זה נפסק.',
  mayBeIgnored: 'אין חובה לחבר אותו: אפשר להתעלם מהמייל הזה, ושום דבר לא ישתנה.',
  button: 'פתיחת הפרופילים שלך',
  reason: (manager, brand) =>
    manager === undefined
      ? `המייל הזה הגיע אליך כי הפרופיל בחשבון שלך משותף עם ${brand}.`
      : `המייל הזה הגיע אליך כי הפרופיל משותף עם ${manager} בחשבון שלך אצל ${brand}.`,
};
export default nudgeMail;
