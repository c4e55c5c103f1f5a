import type { Language } from '../language.js';

const ar: Language<Intl.LDMLPluralRule> = {
  frame: {
    loading: 'جارٍ التحميل…',
    failed: 'تعذّر تحميل هذا الجزء. تحقّق من اتصالك وأعد تحميل الصفحة.',
  },
  address: {
    label: 'البريد الإلكتروني',
    hint: 'العنوان نفسه الذي وُجّهت إليه الدعوة. قد يحتوي على «‎+talent».',
    missing: 'أدخل بريدك الإلكتروني.',
    invalid: 'أدخل عنوانًا كاملًا، مثل ‎kim@example.com.',
  },
  common: {
    retry: 'حاول مرة أخرى',
    signIn: 'تسجيل الدخول',
    support: 'تواصل مع الدعم',
    anotherAddress: 'استخدام عنوان آخر',
    wait: 'يمكنك الطلب مرة أخرى لاحقًا. المدة المتبقية: {time}.',
    supportCode: 'الرقم المرجعي للدعم: {code}',
    notConnected: 'هذا الجزء من الصفحة غير متصل. عُد لاحقًا من فضلك.',
    notSupported: 'هذا غير متاح هنا.',
    variationHint: 'أضفنا جزءًا مثل «‎+talent» إلى عنوانك المعتاد.',
    variationLink: 'السبب وما يمكنك فعله',
  },
  passwordRequest: {
    title: 'إعادة تعيين كلمة المرور',
    titleActivate: 'تعيين كلمة المرور',
    text: 'أدخل عنوانك وسنرسل إليك رابطًا ورمزًا.',
    textActivate: 'أدخل العنوان الذي وُجّهت إليه الدعوة وسنرسل إليك رابطًا ورمزًا.',
    button: 'أرسل الرسالة',
    checkingTitle: 'جارٍ التحقق من الرابط',
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
export default ar;
