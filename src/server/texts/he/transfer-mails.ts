import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `בקשה להעברת ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `מישהו נכנס אל ${profile} ב-${platform} ומבקש להעביר את הפרופיל הזה לחשבון משלו אצל ${brand}.`,
      'הבקשה שלך, מחשבון אחר, או של מישהו שעובד איתך? אז לא צריך לעשות כלום, ואפשר גם לאשר כדי לזרז. ' +
        'עם המעבר נמחקת ההרשאה שנתת לנו. דוחות של קמפיינים נשמרים.',
      'כדי להשאיר את הפרופיל אצלך, אפשר להתנגד בחשבון שלך.',
    ],
    objectUntil: (until) => `אפשר להתנגד עד ${until}. אם אין התנגדות, הפרופיל יכול לעבור.`,
    button: 'אישור או התנגדות',
    reason: (brand) => `המייל הזה הגיע אליך כי הפרופיל מחובר לחשבון שלך אצל ${brand}.`,
  },
  asked: {
    heading: (profile) => `נשלחה בקשה שלך להעברת ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} ב-${platform} מחובר כאן לחשבון אחר. כתבנו למי שהוא שייך לו.`,
      'עכשיו לא צריך לעשות כלום. נכתוב לך ברגע שתהיה החלטה.',
    ],
    objectUntil: (until) => `החשבון הנוכחי יכול להתנגד עד ${until}.`,
    button: 'פתיחת הפרופילים שלך',
    reason: (brand) => `המייל הזה הגיע אליך כי ביקשת את הפרופיל בחשבון שלך אצל ${brand}.`,
  },
  approved: {
    heading: (profile) => `אפשר עכשיו לחבר את ${profile}`,
    paragraphs: (profile, platform) => [
      `אין עוד מניעה להעביר את ${profile}.`,
      `מחברים אותו פעם נוספת: נכנסים שוב ב-${platform}, ואז הוא בחשבון שלך.`,
    ],
    connectUntil: (until) => `האפשרות תקפה עד ${until}.`,
    button: 'חיבור הפרופיל',
    reason: (brand) => `המייל הזה הגיע אליך כי ביקשת את הפרופיל בחשבון שלך אצל ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} נשאר במקומו`,
    paragraphs: (profile, platform) => [
      `הייתה התנגדות מהחשבון שבו ${profile} מחובר. שום דבר לא השתנה, ומה שקיבלנו מ-${platform} לא נשמר אצלנו.`,
      'אם הפרופיל שלך בלבד, כדאי לבדוק בפלטפורמה מי עוד יכול להיכנס אליו, או לדבר עם מי שעובדים איתך.',
    ],
    button: 'פתיחת הפרופילים שלך',
    reason: (brand) => `המייל הזה הגיע אליך כי ביקשת את הפרופיל בחשבון שלך אצל ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} עבר לחשבון אחר`,
    paragraphs: (profile, platform) => [
      `מישהו נכנס אל ${profile} ב-${platform} וחיבר אותו לחשבון אחר. הוא כבר לא בחשבון שלך.`,
      'ההרשאה שנתת לנו נמחקה, ואיש כבר לא רואה את הפרופיל דרך החשבון שלך. דוחות של קמפיינים נשמרים.',
      `אם לא ציפית לכך, כדאי לבדוק ב-${platform} מי יכול להיכנס לפרופיל שלך, ולהחליף שם את הסיסמה.`,
    ],
    button: 'פתיחת הפרופילים שלך',
    reason: (brand) => `המייל הזה הגיע אליך כי הפרופיל היה מחובר לחשבון שלך אצל ${brand}.`,
  },
};
export default transferMails;
