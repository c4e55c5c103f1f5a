import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `أعد ربط ${profile} في ${platform}`,
    intro: (profile, platform, since) =>
      `منذ ${since} لم نعد نستطيع قراءة ${profile} في ${platform}. سيبقى ما يُعرض عنه هنا كما كان إلى أن تعيد ربطه.`,
    why: {
      expired: (platform) => `انتهت مدة الإذن. تطلب ${platform} منحه من جديد بين حين وآخر.`,
      'revoked-at-platform': (platform) => `أُلغي الإذن في ${platform}. إن فعلت ذلك عن قصد فلا داعي لفعل شيء.`,
      'password-changed': (platform) =>
        `تغيّرت كلمة المرور في ${platform}، وعندها تُنهي ${platform} الأذونات. إن لم تغيّرها أنت فأمّن ملفك الشخصي هناك أولًا.`,
      checkpoint: (platform) => `تريد ${platform} منك تأكيد شيء أولًا. سجّل الدخول هناك ونفّذ ما يُطلب منك، ثم أعد الربط.`,
      'account-type-changed': (platform) =>
        `أصبح الملف الشخصي خاصًا، ولا تسمح ${platform} لأحد بقراءة الملفات الخاصة. أعده هناك إلى ملف مهني، ثم أعد الربط.`,
      'account-unavailable': (platform) =>
        `تقول ${platform} إن الملف الشخصي غير متاح. تحقق هناك مما إذا كان مطلوبًا منك شيء، ثم أعد الربط.`,
      'app-blocked': (platform) => `أنهت ${platform} إذن تطبيقنا. إعادة الربط تمنحه إذنًا جديدًا.`,
      unknown: (platform) => `لم تعد ${platform} تقبل الإذن، ولا تذكر السبب.`,
    },
    nothingLost: 'لم يُفقد شيء مما قُرئ من قبل، ولا تستغرق إعادة الربط أكثر من دقيقة.',
    again: 'لقد راسلناك بهذا الشأن من قبل.',
    last: 'هذه آخر رسالة بهذا الشأن. ستظل صفحة ملفاتك الشخصية توضح ما يجب فعله.',
    button: 'إعادة الربط',
    reason: (brand) => `وصلتك هذه الرسالة لأن الملف الشخصي مرتبط بحسابك في ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `عاد ربط ${profile} في ${platform}`,
    intro: (profile, platform) => `نستطيع قراءة ${profile} في ${platform} من جديد.`,
    nothingToDo: 'لا داعي لفعل أي شيء آخر.',
    button: 'عرض ملفاتك الشخصية',
    reason: (brand) => `وصلتك هذه الرسالة لأننا كتبنا إليك أن الملف الشخصي في حسابك في ${brand} توقف عن العمل.`,
  },
};
export default profileMails;
