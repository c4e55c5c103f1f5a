import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `צוות התמיכה של ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'נשלחה הזמנה לכתובת החדשה שלך',
    paragraphs: (proposed, brand) => [
      `ביקשת להיכנס אל ${brand} עם ${proposed} במקום הכתובת הזאת. נשלחה לשם הזמנה.`,
      `פותחים את המייל ההוא וקובעים סיסמה. הפרופילים שלך עוברים יחד, ומאז נכנסים רק עם ${proposed}.`,
      'עד אז שום דבר לא משתנה: נכנסים עם הכתובת הזאת כרגיל, ואפשר לבטל את הבקשה.',
    ],
    unused: (proposed, brand) => [
      `ביקשת להיכנס אל ${brand} עם ${proposed} במקום הכתובת הזאת. נשלחה לשם הזמנה.`,
      'פותחים את המייל ההוא וקובעים סיסמה. ההזמנה שנשלחה לכתובת הזאת כבר לא פעילה.',
    ],
    notYou: (manager, brand) => `אם הבקשה לא שלך, יש להודיע על כך מיד אל ${tell(manager, brand)}.`,
    button: 'לבקשה שלך',
    unusedButton: 'לבקש שוב את ההזמנה',
  },
  rejected: {
    heading: 'הכתובת שלך נשארת כמו שהיא',
    intro: (proposed, brand) => `ביקשת להיכנס אל ${brand} עם ${proposed} במקום הכתובת הזאת. הבקשה נדחתה.`,
    why: {
      'not-usable': () => 'הסיבה: אי אפשר להשתמש בכתובת ההיא לחשבון שלך.',
      'not-confirmed': () => 'הסיבה: לא היה מי שיאשר שהכתובת שלך.',
      policy: (brand) => `הסיבה: הכללים של ${brand} לא מאפשרים זאת.`,
      other: () => 'הסיבה אינה מהרגילות: אפשר לברר עם מי שעובדים איתך.',
    },
    stays: 'שום דבר לא השתנה: נכנסים עם הכתובת הזאת כרגיל, והפרופילים שלך נשארים מחוברים.',
    unusedStays: 'שום דבר לא השתנה: ההזמנה שנשלחה לכתובת הזאת עדיין תקפה.',
    next: (manager) =>
      manager === undefined ? 'אפשר לבקש כתובת אחרת.' : `אפשר לבקש כתובת אחרת, או לדבר עם ${manager}.`,
    button: 'לבקש כתובת אחרת',
  },
  completed: {
    heading: (proposed) => `מעכשיו נכנסים עם ${proposed}`,
    paragraphs: (proposed, brand) => [
      `החשבון שלך אצל ${brand} עבר אל ${proposed}, ואיתו הפרופילים שלך.`,
      'אי אפשר עוד להיכנס עם הכתובת הזאת. החשבון נותק מכל המכשירים שבהם היה פתוח איתה.',
    ],
    notYou: (manager, brand) => `אם השינוי לא שלך, יש להודיע על כך מיד אל ${tell(manager, brand)}.`,
    button: 'כניסה',
  },
  reason: (brand) => `המייל הזה הגיע אליך כי בחשבון שלך אצל ${brand} התבקשה כתובת אחרת.`,
};
export default emailChangeMails;
