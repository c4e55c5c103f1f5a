import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `مرحبًا ${name}،`,
  footer: (brand) => `ترسل ${brand} هذه الرسالة بخصوص حسابك. لا أحد يقرأ الردود عليها.`,
  accountLabel: 'عنوان تسجيل الدخول',
  codeLabel: 'الرمز الخاص بك',
  linkLabel: 'أو افتح هذا الرابط',
  invitation: {
    heading: (brand) => `أنت مدعو إلى ${brand}`,
    invitedBy: (manager, brand) => `يدعوك ${manager} إلى ${brand}.`,
    invited: (brand) => `حسابك في ${brand} بانتظارك.`,
    next: 'اختر كلمة مرور ليصبح حسابك جاهزًا.',
    again: 'هذه دعوتك مرة أخرى برابط جديد. لم تعد الروابط الواردة في الرسائل السابقة صالحة.',
    button: 'قبول الدعوة',
    expires: (duration, until) => `مدة صلاحية الرابط: ${duration}، حتى ${until}.`,
    onlyThisAddress: 'هذه الدعوة لهذا العنوان وحده. سجّل الدخول به دائمًا.',
    variation: (requested) =>
      `${requested} مستخدم في حساب آخر، لذلك حصل هذا الحساب على عنوان خاص به. وتصل رسائله إلى صندوق البريد نفسه.`,
    wholeAddress: 'سجّل الدخول بالعنوان كاملًا، بما فيه الجزء الذي يبدأ بعلامة الجمع.',
    takesOver:
      'طلبت هذا العنوان بدلًا من عنوان آخر. فور اختيارك كلمة مرور تصبح ملفاتك الشخصية هنا، ولا يعود العنوان الآخر صالحًا لتسجيل الدخول.',
    reason: (brand) =>
      `وصلتك هذه الرسالة لأن شخصًا يعمل معك في ${brand} أدخل عنوانك. ` +
      'إن لم تكن تتوقعها فلا داعي للرد: لن يحدث شيء من دونك.',
  },
  activation: {
    heading: (brand) => `عيّن كلمة مرورك في ${brand}`,
    intro: 'اختر كلمة مرور ليصبح حسابك جاهزًا. وبذلك تُقبل دعوتك أيضًا.',
    button: 'تعيين كلمة مرور',
  },
  reset: {
    heading: (brand) => `اختر كلمة مرور جديدة في ${brand}`,
    intro: 'استخدم هذه الرسالة لاختيار كلمة مرور جديدة.',
    button: 'اختيار كلمة مرور جديدة',
    expires: (duration) => `يعمل الرمز والرابط مرة واحدة. مدة الصلاحية: ${duration}.`,
    codeUse: 'اكتبه في الصفحة التي طلبت منها هذه الرسالة.',
    keepSecret: 'لا تعطِ الرمز لأحد. لن نطلبه منك أبدًا بالهاتف أو في رسالة.',
    reason: (brand) =>
      `وصلتك هذه الرسالة لأن رسالة كلمة مرور طُلبت بعنوانك في ${brand}. ` +
      'إن لم تكن أنت من طلبها فلا داعي للرد: يبقى حسابك كما هو.',
  },
  changed: {
    heading: (brand) => `تم تغيير كلمة مرورك في ${brand}`,
    intro: (at) => `تم تغيير كلمة مرور حسابك في ${at}.`,
    sessions: 'تم تسجيل الخروج من جميع الأجهزة الأخرى.',
    notYou: 'إن لم تكن أنت من غيّرها، فاختر كلمة مرور جديدة فورًا.',
    button: 'لست أنا',
    reason: (brand) => `وصلتك هذه الرسالة لأن كل تغيير لكلمة مرور في ${brand} يُبلَّغ به صاحبها.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
