import type { MailTexts } from '../mail-texts.js';
import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `${name}さん、こんにちは。`,
  footer: (brand) =>
    `このメールは、あなたのアカウントについて ${brand} からお送りしています。返信いただいてもお読みできません。`,
  accountLabel: 'ログインに使うアドレス',
  codeLabel: 'コード',
  linkLabel: 'または、このリンクを開いてください',
  invitation: {
    heading: (brand) => `${brand} への招待`,
    invitedBy: (manager, brand) => `${manager}さんから ${brand} への招待が届いています。`,
    invited: (brand) => `${brand} に、あなたのアカウントをご用意しました。`,
    next: 'パスワードを設定すると、アカウントを使えるようになります。',
    again: '招待をもう一度、新しいリンクでお送りします。以前のメールのリンクは使えなくなりました。',
    button: '招待を承諾する',
    expires: (duration, until) => `リンクの有効期間は ${duration}です（${until}まで）。`,
    onlyThisAddress: 'この招待は、このアドレス専用です。ログインにはいつもこのアドレスを使ってください。',
    variation: (requested) =>
      `${requested} はすでに別のアカウントで使われているため、このアカウントには専用のアドレスを用意しました。このアドレス宛てのメールも、同じ受信トレイに届きます。`,
    wholeAddress: 'ログインには、「+」以降の部分も含めてアドレス全体を使ってください。',
    takesOver:
      '以前のアドレスの代わりに、このアドレスをリクエストされました。パスワードを設定するとプロフィールがこちらに移り、以前のアドレスではログインできなくなります。',
    reason: (brand) =>
      `このメールは、${brand} であなたを担当する方があなたのアドレスを入力したため、お送りしています。` +
      'お心当たりがない場合は、そのままにしておいてください。あなたの操作なしに何かが起こることはありません。',
  },
  activation: {
    heading: (brand) => `${brand} のパスワードの設定`,
    intro: 'パスワードを設定すると、アカウントを使えるようになります。同時に招待も承諾されます。',
    button: 'パスワードを設定',
  },
  reset: {
    heading: (brand) => `${brand} の新しいパスワードの設定`,
    intro: 'このメールから、新しいパスワードを設定できます。',
    button: '新しいパスワードを設定',
    expires: (duration) => `コードとリンクは一度だけ使えます。有効期間は ${duration}です。`,
    codeUse: 'このメールをリクエストしたページに入力してください。',
    keepSecret: 'コードは誰にも教えないでください。私たちが電話やメッセージでお尋ねすることはありません。',
    reason: (brand) =>
      `このメールは、${brand} であなたのアドレスを使ってパスワード用のメールがリクエストされたため、お送りしています。` +
      'ご自身でない場合は、そのままにしておいてください。アカウントは変わりません。',
  },
  changed: {
    heading: (brand) => `${brand} のパスワードが変更されました`,
    intro: (at) => `あなたのアカウントのパスワードが変更されました（${at}）。`,
    sessions: 'ほかのデバイスはすべてログアウトしました。',
    notYou: 'ご自身による変更でない場合は、すぐに新しいパスワードを設定してください。',
    button: '自分ではない',
    reason: (brand) => `このメールは、${brand} でパスワードが変更されるたびに、アカウントのご本人にお送りしています。`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
