import type { MailTexts } from '../mail-texts.js';
import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `سلام ${name}،`,
  footer: (brand) => `این ایمیل را ${brand} دربارهٔ حساب شما می‌فرستد. کسی پاسخ آن را نمی‌خواند.`,
  accountLabel: 'نشانی ورود شما',
  codeLabel: 'کد شما',
  linkLabel: 'یا این پیوند را باز کنید',
  invitation: {
    heading: (brand) => `دعوت شما به ${brand}`,
    invitedBy: (manager, brand) => `${manager} شما را به ${brand} دعوت می‌کند.`,
    invited: (brand) => `حسابی در ${brand} منتظر شماست.`,
    next: 'رمز عبوری انتخاب کنید تا حساب شما آماده شود.',
    again: 'این همان دعوت‌نامهٔ شماست، با پیوندی تازه. پیوند ایمیل‌های قبلی دیگر کار نمی‌کند.',
    button: 'پذیرفتن دعوت‌نامه',
    expires: (duration, until) => `این پیوند به مدت ${duration}، تا ${until} کار می‌کند.`,
    onlyThisAddress: 'این دعوت‌نامه فقط برای همین نشانی است. همیشه با همین نشانی وارد شوید.',
    variation: (requested) =>
      `نشانی ${requested} از قبل به حسابی تعلق دارد، برای همین این حساب نشانی خودش را گرفت. ایمیل‌های آن به همان صندوق می‌رسد.`,
    wholeAddress: 'با نشانی کامل وارد شوید، همراه با بخشی که با علامت جمع آغاز می‌شود.',
    takesOver:
      'این نشانی را به‌جای نشانی دیگری خواسته‌اید. پس از انتخاب رمز عبور، پروفایل‌هایتان اینجا خواهند بود و با آن نشانی دیگر نمی‌شود وارد شد.',
    reason: (brand) =>
      `این ایمیل به دست شما رسیده، چون کسی که در ${brand} با شما کار می‌کند نشانی شما را وارد کرده است. ` +
      'اگر انتظارش را نداشتید، آن را نادیده بگیرید: بدون شما چیزی رخ نمی‌دهد.',
  },
  activation: {
    heading: (brand) => `رمز عبور خود را برای ${brand} تعیین کنید`,
    intro: 'رمز عبوری انتخاب کنید تا حساب شما آماده شود. با این کار دعوت‌نامه هم پذیرفته می‌شود.',
    button: 'تعیین رمز عبور',
  },
  reset: {
    heading: (brand) => `رمز عبور تازه‌ای برای ${brand} انتخاب کنید`,
    intro: 'با این ایمیل می‌توانید رمز عبور تازه‌ای انتخاب کنید.',
    button: 'انتخاب رمز عبور تازه',
    expires: (duration) => `کد و پیوند فقط یک بار و به مدت ${duration} کار می‌کنند.`,
    codeUse: 'آن را در همان صفحه‌ای بنویسید که این ایمیل را در آن خواستید.',
    keepSecret: 'کد را به هیچ‌کس ندهید. ما هرگز آن را با تلفن یا پیام نمی‌پرسیم.',
    reason: (brand) =>
      `این ایمیل به دست شما رسیده، چون در ${brand} با نشانی شما ایمیل رمز عبور درخواست شده است. ` +
      'اگر شما نبودید، آن را نادیده بگیرید: حساب شما همان‌طور می‌ماند.',
  },
  changed: {
    heading: (brand) => `رمز عبور شما برای ${brand} عوض شد`,
    intro: (at) => `رمز عبور حساب شما در ${at} عوض شد.`,
    sessions: 'حساب شما در همهٔ دستگاه‌های دیگر بسته شد.',
    notYou: 'اگر شما نبودید، فوراً رمز عبور تازه‌ای انتخاب کنید.',
    button: 'من نبودم',
    reason: (brand) => `این ایمیل به دست شما رسیده، چون هر تغییر رمز عبور در ${brand} به صاحب حساب خبر داده می‌شود.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
