import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `طلبٌ لنقل ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `سجّل أحدهم الدخول في ${platform} باسم ${profile} ويطلب أن يكون هذا الملف الشخصي في حسابه في ${brand}.`,
      'هل هذا أنت بحساب آخر، أو شخص تعمل معه؟ إذن لا داعي لفعل شيء، أو وافق لتسريع الأمر. ' +
        'عند النقل يُحذف الإذن الذي منحتنا إياه، وتبقى تقارير الحملات.',
      'إن أردت الاحتفاظ بالملف الشخصي فاعترض من حسابك.',
    ],
    objectUntil: (until) => `يمكنك الاعتراض حتى ${until}. إن لم يعترض أحد جاز نقل الملف الشخصي.`,
    button: 'الموافقة أو الاعتراض',
    reason: (brand) => `وصلتك هذه الرسالة لأن الملف الشخصي مرتبط بحسابك في ${brand}.`,
  },
  asked: {
    heading: (profile) => `لقد طلبت ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} في ${platform} مرتبط هنا بحساب آخر. لقد راسلنا صاحب ذلك الحساب.`,
      'لا داعي لفعل شيء الآن. سنراسلك فور البت في الأمر.',
    ],
    objectUntil: (until) => `يمكن الاعتراض حتى ${until}.`,
    button: 'فتح ملفاتك الشخصية',
    reason: (brand) => `وصلتك هذه الرسالة لأنك طلبت الملف الشخصي في حسابك في ${brand}.`,
  },
  approved: {
    heading: (profile) => `يمكنك الآن ربط ${profile}`,
    paragraphs: (profile, platform) => [
      `لم يعد هناك ما يمنع ربط ${profile}.`,
      `اربطه مرة أخرى: تسجّل الدخول في ${platform} من جديد، ثم يصبح في حسابك.`,
    ],
    connectUntil: (until) => `يسري هذا حتى ${until}.`,
    button: 'ربط الملف الشخصي',
    reason: (brand) => `وصلتك هذه الرسالة لأنك طلبت الملف الشخصي في حسابك في ${brand}.`,
  },
  declined: {
    heading: (profile) => `يبقى ${profile} في مكانه`,
    paragraphs: (profile, platform) => [
      `اعترض صاحب الحساب المرتبط به ${profile}. لم يتغير شيء، ولم نحتفظ بشيء مما أعطتنا إياه ${platform}.`,
      'إن كان الملف الشخصي لك وحدك فتحقق في المنصة ممن يستطيع تسجيل الدخول أيضًا، أو تحدث مع من تعمل معهم.',
    ],
    button: 'فتح ملفاتك الشخصية',
    reason: (brand) => `وصلتك هذه الرسالة لأنك طلبت الملف الشخصي في حسابك في ${brand}.`,
  },
  moved: {
    heading: (profile) => `انتقل ${profile} إلى حساب آخر`,
    paragraphs: (profile, platform) => [
      `سجّل أحدهم الدخول في ${platform} باسم ${profile} وربطه بحساب آخر. لم يعد في حسابك.`,
      'حُذف الإذن الذي منحتنا إياه، ولم يعد أحد يرى الملف الشخصي عبر حسابك. وتبقى تقارير الحملات.',
      `إن لم تكن تتوقع ذلك فتحقق في ${platform} ممن يستطيع الدخول إلى ملفك الشخصي، وغيّر كلمة مروره هناك.`,
    ],
    button: 'فتح ملفاتك الشخصية',
    reason: (brand) => `وصلتك هذه الرسالة لأن الملف الشخصي كان مرتبطًا بحسابك في ${brand}.`,
  },
};
export default transferMails;
