import type { MailTexts } from '../mail-texts.js';
import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `שלום ${name},`,
  footer: (brand) => `המייל הזה על החשבון שלך נשלח מטעם ${brand}. אין מי שיקרא תשובות אליו.`,
  accountLabel: 'הכתובת שלך לכניסה',
  codeLabel: 'הקוד שלך',
  linkLabel: 'או דרך הקישור הזה',
  invitation: {
    heading: (brand) => `הזמנה אל ${brand}`,
    invitedBy: (manager, brand) => `קיבלת הזמנה אל ${brand} מאת ${manager}.`,
    invited: (brand) => `חשבון אצל ${brand} מחכה לך.`,
    next: 'בוחרים סיסמה, והחשבון שלך מוכן.',
    again: 'זו ההזמנה שלך פעם נוספת, עם קישור חדש. הקישורים ממיילים קודמים כבר לא פעילים.',
    button: 'אישור ההזמנה',
    expires: (duration, until) => `הקישור תקף למשך ${duration}, עד ${until}.`,
    onlyThisAddress: 'ההזמנה מיועדת לכתובת הזאת בלבד. הכניסה היא תמיד איתה.',
    variation: (requested) =>
      `הכתובת ${requested} כבר שייכת לחשבון אחר, ולכן החשבון הזה קיבל כתובת משלו. מיילים אליה מגיעים לאותה תיבת דואר.`,
    wholeAddress: 'נכנסים עם הכתובת המלאה, כולל החלק שמתחיל בסימן הפלוס.',
    takesOver:
      'ביקשת את הכתובת הזאת במקום כתובת אחרת. אחרי קביעת סיסמה הפרופילים שלך נמצאים כאן, ואי אפשר עוד להיכנס עם הכתובת האחרת.',
    reason: (brand) =>
      `המייל הזה הגיע אליך כי מישהו שעובד איתך אצל ${brand} הזין את הכתובת שלך. ` +
      'אם לא ציפית לו, אפשר להתעלם ממנו: שום דבר לא קורה בלעדיך.',
  },
  activation: {
    heading: (brand) => `קביעת סיסמה עבור ${brand}`,
    intro: 'בוחרים סיסמה, והחשבון שלך מוכן. כך גם מאשרים את ההזמנה.',
    button: 'קביעת סיסמה',
  },
  reset: {
    heading: (brand) => `בחירת סיסמה חדשה עבור ${brand}`,
    intro: 'בעזרת המייל הזה אפשר לבחור סיסמה חדשה.',
    button: 'בחירת סיסמה חדשה',
    expires: (duration) => `הקוד והקישור פועלים פעם אחת, למשך ${duration}.`,
    codeUse: 'מקלידים אותו בדף שבו התבקש המייל הזה.',
    keepSecret: 'אין לתת את הקוד לאיש. אנחנו אף פעם לא מבקשים אותו בטלפון או בהודעה.',
    reason: (brand) =>
      `המייל הזה הגיע אליך כי התבקש מייל סיסמה לכתובת שלך אצל ${brand}. ` +
      'אם הבקשה לא שלך, אפשר להתעלם: החשבון שלך נשאר כמו שהוא.',
  },
  changed: {
    heading: (brand) => `הסיסמה שלך עבור ${brand} הוחלפה`,
    intro: (at) => `הסיסמה של החשבון שלך הוחלפה ב-${at}.`,
    sessions: 'החשבון נותק מכל שאר המכשירים.',
    notYou: 'אם השינוי לא שלך, יש לבחור מיד סיסמה חדשה.',
    button: 'זה לא אני',
    reason: (brand) => `המייל הזה הגיע אליך כי על כל החלפת סיסמה אצל ${brand} נשלחת הודעה לבעלי החשבון.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
