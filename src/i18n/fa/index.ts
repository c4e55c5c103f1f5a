import type { Language } from '../language.js';

const fa: Language<'one' | 'other'> = {
  frame: {
    loading: 'در حال بارگذاری…',
    failed: 'این بخش بارگذاری نشد. اتصال اینترنت را بررسی کنید و صفحه را دوباره بارگذاری کنید.',
  },
  address: {
    label: 'نشانی ایمیل',
    hint: 'دقیقاً همان نشانی که دعوت‌نامه به آن رفته است. شاید «‎+talent» در آن باشد.',
    missing: 'نشانی ایمیل خود را وارد کنید.',
    invalid: 'نشانی کامل را وارد کنید، مانند ‎kim@example.com.',
  },
  common: {
    retry: 'تلاش دوباره',
    signIn: 'ورود',
    support: 'تماس با پشتیبانی',
    anotherAddress: 'نشانی دیگر',
    wait: '{time} دیگر می‌توانید دوباره درخواست کنید.',
    supportCode: 'کد پیگیری برای پشتیبانی: {code}',
    notConnected: 'این بخش از صفحه هنوز راه نیفتاده است. لطفاً بعداً سر بزنید.',
    notSupported: 'این امکان اینجا در دسترس نیست.',
    variationHint: 'نشانی شما افزوده‌ای مانند «‎+talent» دارد.',
    variationLink: 'چرا، و چه می‌شود کرد',
  },
  passwordRequest: {
    title: 'بازنشانی رمز عبور',
    titleActivate: 'تعیین رمز عبور',
    text: 'نشانی خود را وارد کنید تا پیوند و کدی برایتان بفرستیم.',
    textActivate: 'نشانی‌ای را که دعوت شده است وارد کنید تا پیوند و کدی برایتان بفرستیم.',
    button: 'ارسال ایمیل',
    checkingTitle: 'در حال بررسی پیوند شما',
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
export default fa;
