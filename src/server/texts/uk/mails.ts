import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Вітаємо, ${name}!`,
  footer: (brand) => `Цей лист про ваш акаунт надсилає ${brand}. Відповідей на нього ніхто не читає.`,
  accountLabel: 'Ваша адреса для входу',
  codeLabel: 'Ваш код',
  linkLabel: 'Або перейдіть за цим посиланням',
  invitation: {
    heading: (brand) => `Вас запрошено до ${brand}`,
    invitedBy: (manager, brand) => `${manager} запрошує вас до ${brand}.`,
    invited: (brand) => `На вас чекає акаунт ${brand}.`,
    next: 'Виберіть пароль, і ваш акаунт готовий.',
    again: 'Це ще раз ваше запрошення, з новим посиланням. Посилання з попередніх листів більше не діють.',
    button: 'Прийняти запрошення',
    expires: (duration, until) => `Час дії посилання: ${duration}, до ${until}.`,
    onlyThisAddress: 'Запрошення лише для цієї адреси. Завжди входьте саме з нею.',
    variation: (requested) =>
      `${requested} уже належить іншому акаунту, тож цей отримав власну адресу. Листи на неї надходять до тієї самої скриньки.`,
    wholeAddress: 'Входьте з повною адресою, разом із частиною, що починається знаком плюс.',
    takesOver:
      'Ви попросили цю адресу замість іншої. Щойно ви виберете пароль, ваші профілі будуть тут, а з іншою адресою увійти вже не можна.',
    reason: (brand) =>
      `Ви отримали цей лист, бо вашу адресу вказав хтось, хто працює з вами в ${brand}. ` +
      'Якщо ви його не чекали, не відповідайте: без вас нічого не станеться.',
  },
  activation: {
    heading: (brand) => `Створіть пароль для ${brand}`,
    intro: 'Виберіть пароль, і ваш акаунт готовий. Так ви приймете й запрошення.',
    button: 'Створити пароль',
  },
  reset: {
    heading: (brand) => `Виберіть новий пароль для ${brand}`,
    intro: 'За допомогою цього листа виберіть новий пароль.',
    button: 'Вибрати новий пароль',
    expires: (duration) => `Код і посилання діють один раз. Час дії: ${duration}.`,
    codeUse: 'Введіть його на сторінці, де ви попросили цей лист.',
    keepSecret: 'Нікому не давайте коду. Ми ніколи не просимо його телефоном чи в повідомленні.',
    reason: (brand) =>
      `Ви отримали цей лист, бо для вашої адреси в ${brand} попросили лист для пароля. ` +
      'Якщо це не ви, не відповідайте: ваш акаунт лишається, як є.',
  },
  changed: {
    heading: (brand) => `Ваш пароль для ${brand} змінено`,
    intro: (at) => `Пароль вашого акаунта змінено ${at}.`,
    sessions: 'На всіх інших пристроях сеанси завершено.',
    notYou: 'Якщо це не ви, одразу виберіть новий пароль.',
    button: 'Це не я',
    reason: (brand) => `Ви отримали цей лист, бо про кожну зміну пароля в ${brand} ми повідомляємо власника акаунта.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
