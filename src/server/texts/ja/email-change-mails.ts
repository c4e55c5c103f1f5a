import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) =>
  manager === undefined ? `${brand} のサポート` : `${manager}さん`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: '新しいアドレスに招待をお送りしました',
    paragraphs: (proposed, brand) => [
      `このアドレスの代わりに ${proposed} で ${brand} にログインするリクエストをいただき、そちらに招待をお送りしました。`,
      `そのメールを開いて、パスワードを設定してください。プロフィールも移り、以後は ${proposed} だけでログインします。`,
      'それまでは何も変わりません。このアドレスでこれまでどおりログインでき、リクエストを取り消すこともできます。',
    ],
    unused: (proposed, brand) => [
      `このアドレスの代わりに ${proposed} で ${brand} にログインするリクエストをいただき、そちらに招待をお送りしました。`,
      'そのメールを開いて、パスワードを設定してください。このアドレスにお送りした招待は使えなくなりました。',
    ],
    notYou: (manager, brand) => `ご自身によるリクエストでない場合は、すぐに${tell(manager, brand)}に知らせてください。`,
    button: 'リクエストを確認',
    unusedButton: '招待をもう一度リクエスト',
  },
  rejected: {
    heading: 'アドレスは変わりません',
    intro: (proposed, brand) =>
      `このアドレスの代わりに ${proposed} で ${brand} にログインするリクエストは、承認されませんでした。`,
    why: {
      'not-usable': () => '理由：そのアドレスは、あなたのアカウントには使えません。',
      'not-confirmed': () => '理由：そのアドレスがご本人のものだと確認できませんでした。',
      policy: (brand) => `理由：${brand} の規則で認められていません。`,
      other: () => '理由は通常のものとは異なります。一緒に仕事をしている担当の方にお尋ねください。',
    },
    stays: '何も変わっていません。このアドレスでこれまでどおりログインでき、プロフィールも連携されたままです。',
    unusedStays: '何も変わっていません。このアドレスにお送りした招待は引き続き有効です。',
    next: (manager) =>
      manager === undefined
        ? '別のアドレスをリクエストできます。'
        : `別のアドレスをリクエストするか、${manager}さんに相談してください。`,
    button: '別のアドレスをリクエスト',
  },
  completed: {
    heading: (proposed) => `今後は ${proposed} でログインします`,
    paragraphs: (proposed, brand) => [
      `${brand} のアカウントは、プロフィールとともに ${proposed} に移りました。`,
      'このアドレスではログインできなくなりました。このアドレスでログインしていたデバイスは、すべてログアウトしました。',
    ],
    notYou: (manager, brand) => `お心当たりがない場合は、すぐに${tell(manager, brand)}に知らせてください。`,
    button: 'ログイン',
  },
  reason: (brand) => `このメールは、${brand} のアカウントで別のアドレスがリクエストされたため、お送りしています。`,
};
export default emailChangeMails;
