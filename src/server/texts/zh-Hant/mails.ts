import type { MailTexts } from '../mail-texts.js';
import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `${name}，你好：`,
  footer: (brand) => `這封與你帳號有關的郵件由 ${brand} 寄出。請勿回覆，沒有人會讀取回信。`,
  accountLabel: '你的登入地址',
  codeLabel: '你的驗證碼',
  linkLabel: '或開啟這個連結',
  invitation: {
    heading: (brand) => `邀請你加入 ${brand}`,
    invitedBy: (manager, brand) => `${manager}邀請你加入 ${brand}。`,
    invited: (brand) => `你在 ${brand} 的帳號正等著你。`,
    next: '設定密碼，帳號就能使用了。',
    again: '這是再次寄給你的邀請，裡面的連結是新的。先前郵件中的連結已失效。',
    button: '接受邀請',
    expires: (duration, until) => `連結的有效時間為 ${duration}，期限為 ${until}。`,
    onlyThisAddress: '這份邀請只適用於這個地址。請一律用它登入。',
    variation: (requested) =>
      `${requested} 已屬於另一個帳號，所以這個帳號使用一個單獨的地址。寄到它的郵件會進到同一個收件匣。`,
    wholeAddress: '登入時請使用完整的地址，包括從加號開始的部分。',
    takesOver: '你要求用這個地址取代另一個地址。設定密碼後，你的個人檔案就會轉移到這裡，另一個地址將無法再登入。',
    reason: (brand) =>
      `你收到這封郵件，是因為在 ${brand} 與你合作的人填寫了你的地址。` +
      '如果你不知道這件事，不必理會：沒有你的操作，什麼都不會發生。',
  },
  activation: {
    heading: (brand) => `設定你在 ${brand} 的密碼`,
    intro: '設定密碼，帳號就能使用了，同時也接受了邀請。',
    button: '設定密碼',
  },
  reset: {
    heading: (brand) => `設定你在 ${brand} 的新密碼`,
    intro: '你可以透過這封郵件設定新密碼。',
    button: '設定新密碼',
    expires: (duration) => `驗證碼和連結只能使用一次，有效時間為 ${duration}。`,
    codeUse: '請在你要求這封郵件的頁面上輸入。',
    keepSecret: '請勿把驗證碼告訴任何人。我們絕不會透過電話或訊息索取驗證碼。',
    reason: (brand) =>
      `你收到這封郵件，是因為有人在 ${brand} 用你的地址要求了密碼郵件。` + '如果不是你，不必理會：你的帳號不會有變動。',
  },
  changed: {
    heading: (brand) => `你在 ${brand} 的密碼已變更`,
    intro: (at) => `你的帳號密碼已變更，時間為 ${at}。`,
    sessions: '其他所有裝置都已登出。',
    notYou: '如果不是你變更的，請立即設定新密碼。',
    button: '不是我',
    reason: (brand) => `你收到這封郵件，是因為在 ${brand}，每次變更密碼都會通知帳號本人。`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
