import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `فريق الدعم في ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'أُرسلت دعوة إلى عنوانك الجديد',
    paragraphs: (proposed, brand) => [
      `طلبت أن تسجّل الدخول إلى ${brand} بالعنوان ${proposed} بدلًا من هذا العنوان. أُرسلت دعوة إلى هناك.`,
      `افتح تلك الرسالة واختر كلمة مرور. تنتقل ملفاتك الشخصية معك، وبعدها تسجّل الدخول بالعنوان ${proposed} وحده.`,
      'حتى ذلك الحين لا يتغير شيء: تسجّل الدخول بهذا العنوان كما كنت، ويمكنك سحب الطلب.',
    ],
    unused: (proposed, brand) => [
      `طلبت أن تسجّل الدخول إلى ${brand} بالعنوان ${proposed} بدلًا من هذا العنوان. أُرسلت دعوة إلى هناك.`,
      'افتح تلك الرسالة واختر كلمة مرور. الدعوة التي أُرسلت إلى هذا العنوان لم تعد تعمل.',
    ],
    notYou: (manager, brand) => `إن لم تكن أنت من طلب ذلك فأخبر ${tell(manager, brand)} على الفور.`,
    button: 'عرض طلبك',
    unusedButton: 'طلب الدعوة مرة أخرى',
  },
  rejected: {
    heading: 'يبقى عنوانك كما هو',
    intro: (proposed, brand) =>
      `طلبت أن تسجّل الدخول إلى ${brand} بالعنوان ${proposed} بدلًا من هذا العنوان. لم يُقبل الطلب.`,
    why: {
      'not-usable': () => 'السبب: لا يمكن استخدام ذلك العنوان لحسابك.',
      'not-confirmed': () => 'السبب: لم يتمكن أحد من تأكيد أن العنوان لك.',
      policy: (brand) => `السبب: قواعد ${brand} لا تسمح بذلك.`,
      other: () => 'السبب ليس من الأسباب المعتادة: اسأل من تعمل معهم.',
    },
    stays: 'لم يتغير شيء: تسجّل الدخول بهذا العنوان كما كنت، وتبقى ملفاتك الشخصية مرتبطة.',
    unusedStays: 'لم يتغير شيء: الدعوة التي أُرسلت إلى هذا العنوان ما زالت سارية.',
    next: (manager) =>
      manager === undefined ? 'يمكنك طلب عنوان آخر.' : `يمكنك طلب عنوان آخر، أو التحدث مع ${manager}.`,
    button: 'طلب عنوان آخر',
  },
  completed: {
    heading: (proposed) => `تسجّل الدخول الآن بالعنوان ${proposed}`,
    paragraphs: (proposed, brand) => [
      `انتقل حسابك في ${brand} إلى ${proposed}، ومعه ملفاتك الشخصية.`,
      'لم يعد هذا العنوان صالحًا لتسجيل الدخول، وسُجّل الخروج من كل جهاز كان مسجّل الدخول به.',
    ],
    notYou: (manager, brand) => `إن لم تكن أنت من فعل ذلك فأخبر ${tell(manager, brand)} على الفور.`,
    button: 'تسجيل الدخول',
  },
  reason: (brand) => `وصلتك هذه الرسالة لأن عنوانًا آخر طُلب في حسابك في ${brand}.`,
};
export default emailChangeMails;
