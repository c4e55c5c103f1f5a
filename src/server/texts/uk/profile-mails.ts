import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Під’єднайте знову ${profile} у ${platform}`,
    intro: (profile, platform, since) =>
      `Від ${since} ми не можемо читати ${profile} у ${platform}. Те, що про нього тут видно, не оновиться, доки ви не під’єднаєте його знову.`,
    why: {
      expired: (platform) => `Термін дії дозволу минув. ${platform} час від часу просить давати його наново.`,
      'revoked-at-platform': (platform) =>
        `Дозвіл відкликано в ${platform}. Якщо ви так і хотіли, нічого робити не треба.`,
      'password-changed': (platform) =>
        `Пароль у ${platform} змінено, і це припинило дозволи. Якщо змінили його не ви, спершу захистіть там свій профіль.`,
      checkpoint: (platform) =>
        `${platform} просить спершу дещо підтвердити. Увійдіть там, зробіть те, про що просять, а потім під’єднайте знову.`,
      'account-type-changed': (platform) =>
        `Тепер це особистий акаунт, а ${platform} нікому не дає таких читати. Поверніть там професійний акаунт, а потім під’єднайте знову.`,
      'account-unavailable': (platform) =>
        `${platform} повідомляє, що профіль недоступний. Подивіться там, чи від вас чогось не чекають, а потім під’єднайте знову.`,
      'app-blocked': (platform) =>
        `${platform} припиняє дозвіл нашого застосунку. Коли під’єднаєте знову, він отримає новий.`,
      unknown: (platform) => `${platform} більше не приймає дозволу й не пояснює чому.`,
    },
    nothingLost: 'Нічого з прочитаного раніше не втрачено, а під’єднання триває хвилину.',
    again: 'Ми вже писали вам про це.',
    last: 'Це останній лист про це. Що робити, і далі видно у ваших профілях.',
    button: 'Під’єднати знову',
    reason: (brand) => `Ви отримали цей лист, бо профіль під’єднано до вашого акаунта ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `Профіль ${profile} у ${platform} знову під’єднано`,
    intro: (profile, platform) => `Ми знову можемо читати ${profile} у ${platform}.`,
    nothingToDo: 'Більше нічого робити не треба.',
    button: 'Переглянути профілі',
    reason: (brand) =>
      `Ви отримали цей лист, бо раніше ми писали, що профіль у вашому акаунті ${brand} перестав працювати.`,
  },
};
export default profileMails;
