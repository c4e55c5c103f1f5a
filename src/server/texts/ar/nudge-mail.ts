import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `نرجو إعادة ربط ${profile} في ${platform}`,
  asks: (manager, profile, platform, brand) =>
    manager === undefined
      ? `يطلب منك فريق ${brand} إعادة ربط ${profile} في ${platform}.`
      : `طلبٌ من ${manager}، جهة عملك في ${brand}: إعادة ربط ${profile} في ${platform}.`,
  means:
    'لم نعد نستطيع قراءته، لذلك يبقى المعروض منه كما كان. لم يضِع شيء، والربط يستغرق دقيقة. ' +
    'تجد سبب التوقف في ملفاتك الشخصية.',
  mayBeIgnored: 'إن لم ترغب في ربطه فيمكنك تجاهل هذه الرسالة، ولن يتغير شيء.',
  button: 'فتح ملفاتك الشخصية',
  reason: (manager, brand) =>
    manager === undefined
      ? `وصلتك هذه الرسالة لأنك سمحت بأن يرى ${brand} الملف الشخصي في حسابك.`
      : `وصلتك هذه الرسالة لأنك سمحت بأن يظهر الملف الشخصي في حسابك في ${brand} لدى ${manager}.`,
};
export default nudgeMail;
