import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `再連携のお願い：${platform}の ${profile}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `${brand} のチーム` : `${brand} であなたを担当する${manager}さん`}から、${platform}の ${profile} を再連携してほしいとの依頼が届いています。`,
  means:
    '現在このプロフィールを読み取れないため、表示されている内容は更新されていません。失われたものはなく、再連携は1分ほどで終わります。' +
    '読み取れなくなった理由は、プロフィールのページで確認できます。',
  mayBeIgnored: '再連携を希望しない場合は、このメールを無視してかまいません。何も変わりません。',
  button: 'プロフィールを開く',
  reason: (manager, brand) =>
    manager === undefined
      ? `このメールは、アカウントのプロフィールを ${brand} と共有しているため、お送りしています。`
      : `このメールは、${brand} のアカウントのプロフィールを${manager}さんと共有しているため、お送りしています。`,
};
export default nudgeMail;
