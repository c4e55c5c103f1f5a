import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `${profile} の移動がリクエストされました`,
    paragraphs: (profile, platform, brand) => [
      `${platform}に ${profile} としてログインした方が、このプロフィールを ${brand} のご自身のアカウントへ移すことを希望しています。`,
      '別のアカウントを使うあなたご自身、または一緒に活動している方ですか？ それなら何もする必要はありません。移動を認めると早く進みます。' +
        '移動すると、いただいた権限は削除されます。キャンペーンレポートは残ります。',
      'プロフィールを手元に残したい場合は、アカウントで異議を申し立ててください。',
    ],
    objectUntil: (until) =>
      `${until}まで異議を申し立てられます。異議がなければ、プロフィールは移動できるようになります。`,
    button: '認める・異議を申し立てる',
    reason: (brand) => `このメールは、${brand} のアカウントにこのプロフィールが連携されているため、お送りしています。`,
  },
  asked: {
    heading: (profile) => `${profile} をリクエストしました`,
    paragraphs: (profile, platform) => [
      `${platform}の ${profile} は、このサービスの別のアカウントに連携されています。現在のアカウントの方にメールでお知らせしました。`,
      '今は何もする必要はありません。結果が決まりしだい、メールでお知らせします。',
    ],
    objectUntil: (until) => `現在のアカウントは${until}まで異議を申し立てられます。`,
    button: 'プロフィールを開く',
    reason: (brand) =>
      `このメールは、${brand} のアカウントでこのプロフィールがリクエストされたため、お送りしています。`,
  },
  approved: {
    heading: (profile) => `${profile} を連携できるようになりました`,
    paragraphs: (profile, platform) => [
      `${profile} を移動できる状態になりました。`,
      `もう一度連携してください。${platform}に再度ログインすると、あなたのアカウントに移ります。`,
    ],
    connectUntil: (until) => `期限は${until}です。`,
    button: 'プロフィールを連携する',
    reason: (brand) =>
      `このメールは、${brand} のアカウントでこのプロフィールがリクエストされたため、お送りしています。`,
  },
  declined: {
    heading: (profile) => `${profile} は移動しません`,
    paragraphs: (profile, platform) => [
      `${profile} を連携している方から異議がありました。何も変わっておらず、${platform}から受け取った情報は一切残していません。`,
      'あなただけのプロフィールである場合は、ほかに誰がログインできるかプラットフォームで確認するか、一緒に活動している方に相談してください。',
    ],
    button: 'プロフィールを開く',
    reason: (brand) =>
      `このメールは、${brand} のアカウントでこのプロフィールがリクエストされたため、お送りしています。`,
  },
  moved: {
    heading: (profile) => `${profile} は別のアカウントへ移動しました`,
    paragraphs: (profile, platform) => [
      `${platform}に ${profile} としてログインした方が、別のアカウントに連携しました。あなたのアカウントからは外れています。`,
      'いただいた権限は削除され、あなたのアカウントを通じてこのプロフィールを見られる人はもういません。キャンペーンレポートは残ります。',
      `お心当たりがない場合は、誰がプロフィールにログインできるかを${platform}で確認し、パスワードを変更してください。`,
    ],
    button: 'プロフィールを開く',
    reason: (brand) => `このメールは、${brand} のアカウントにこのプロフィールが連携されていたため、お送りしています。`,
  },
};
export default transferMails;
