import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `צריך לחבר מחדש את ${profile} ב-${platform}`,
    intro: (profile, platform, since) =>
      `מאז ${since} אין לנו אפשרות לקרוא את ${profile} ב-${platform}. מה שמוצג ממנו כאן נשאר כמו שהיה, עד החיבור מחדש.`,
    why: {
      expired: (platform) => `תוקף ההרשאה פג. ב-${platform} צריך לתת אותה מחדש מפעם לפעם.`,
      'revoked-at-platform': (platform) => `ההרשאה בוטלה ב-${platform}. אם זה היה בכוונה, לא צריך לעשות כלום.`,
      'password-changed': (platform) =>
        `הסיסמה ב-${platform} הוחלפה, ולכן ההרשאה הסתיימה. אם השינוי לא שלך, קודם יש לאבטח שם את הפרופיל.`,
      checkpoint: (platform) => `ב-${platform} מבקשים קודם אישור. צריך להיכנס שם, לעשות מה שמבקשים, ואז לחבר מחדש.`,
      'account-type-changed': (platform) =>
        `זה עכשיו חשבון אישי, וב-${platform} אי אפשר לקרוא חשבונות אישיים. צריך להחזיר אותו שם לחשבון מקצועי, ואז לחבר מחדש.`,
      'account-unavailable': (platform) =>
        `לפי ${platform}, הפרופיל לא זמין. כדאי לבדוק שם אם מחכה לך בקשה, ואז לחבר מחדש.`,
      'app-blocked': (platform) => `ההרשאה של האפליקציה שלנו הסתיימה ב-${platform}. חיבור מחדש נותן לה הרשאה חדשה.`,
      unknown: (platform) => `ההרשאה כבר לא מתקבלת ב-${platform}, ולא נמסרה סיבה.`,
    },
    nothingLost: 'שום דבר ממה שכבר נקרא לא אבד, והחיבור לוקח דקה.',
    again: 'כבר כתבנו לך על כך.',
    last: 'זה המייל האחרון בעניין הזה. בפרופילים שלך ימשיך להופיע מה צריך לעשות.',
    button: 'חיבור מחדש',
    reason: (brand) => `המייל הזה הגיע אליך כי הפרופיל מחובר לחשבון שלך אצל ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} ב-${platform} מחובר שוב`,
    intro: (profile, platform) => `אנחנו שוב יכולים לקרוא את ${profile} ב-${platform}.`,
    nothingToDo: 'לא צריך לעשות דבר נוסף.',
    button: 'לפרופילים שלך',
    reason: (brand) => `המייל הזה הגיע אליך כי כתבנו שהפרופיל בחשבון שלך אצל ${brand} הפסיק לפעול.`,
  },
};
export default profileMails;
