import type { Language } from '../language.js';

const he: Language<'one' | 'two' | 'other'> = {
  frame: {
    loading: 'בטעינה…',
    failed: 'הטעינה לא הצליחה. כדאי לבדוק את החיבור ולטעון מחדש את הדף.',
  },
  address: {
    label: 'כתובת אימייל',
    hint: 'בדיוק הכתובת שאליה נשלחה ההזמנה. ייתכן שיש בה ״‎+talent״.',
    missing: 'יש להזין כתובת אימייל.',
    invalid: 'יש להזין כתובת מלאה, למשל ‎kim@example.com.',
  },
  common: {
    retry: 'ניסיון חוזר',
    signIn: 'כניסה',
    support: 'פנייה לתמיכה',
    anotherAddress: 'שימוש בכתובת אחרת',
    wait: 'אפשר יהיה לבקש שוב בעוד {time}.',
    supportCode: 'מספר פנייה לתמיכה: {code}',
    notConnected: 'החלק הזה של הדף עדיין לא פועל. כדאי לחזור מאוחר יותר.',
    notSupported: 'האפשרות הזאת לא זמינה כאן.',
    variationHint: 'לכתובת שלך נוספה תוספת כמו ״‎+talent״.',
    variationLink: 'למה, ומה אפשר לעשות',
  },
  passwordRequest: {
    title: 'איפוס הסיסמה',
    titleActivate: 'קביעת סיסמה',
    text: 'מזינים את הכתובת, ואנחנו שולחים קישור וקוד.',
    textActivate: 'מזינים את הכתובת שאליה נשלחה ההזמנה, ואנחנו שולחים קישור וקוד.',
    button: 'שליחת המייל',
    checkingTitle: 'הקישור בבדיקה',
  },
  later: {
    errors: [() => import('./errors.js')],
    invitation: [() => import('./invitation.js')],
    passwordReset: [() => import('./password-reset.js')],
    profiles: [() => import('./profile-list.js'), () => import('./profile-changes.js')],
    connection: [() => import('./connection-start.js'), () => import('./connection-ends.js')],
    talentEmail: [() => import('./talent-email-reason.js'), () => import('./talent-email-request.js')],
    accountDeletion: [() => import('./account-deletion.js')],
    desk: [() => import('./desk-invitations.js'), () => import('./desk-requests.js'), () => import('./desk-import.js')],
  },
};
export default he;
