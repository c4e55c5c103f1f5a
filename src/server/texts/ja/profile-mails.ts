import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `${platform}の ${profile} を再連携してください`,
    intro: (profile, platform, since) =>
      `${since}以降、${platform}の ${profile} を読み取れなくなっています。再連携するまで、ここに表示される内容は更新されません。`,
    why: {
      expired: (platform) => `権限の有効期限が切れました。${platform}では、ときどき権限を更新する必要があります。`,
      'revoked-at-platform': (platform) =>
        `${platform}で権限が取り消されました。ご自身で取り消した場合は、何もする必要はありません。`,
      'password-changed': (platform) =>
        `${platform}のパスワードが変更されたため、権限が終了しました。変更したのがご自身でない場合は、まずそちらでプロフィールの安全を確保してください。`,
      checkpoint: (platform) =>
        `${platform}が確認を求めています。そちらにログインして求められた手続きを済ませてから、再連携してください。`,
      'account-type-changed': (platform) =>
        `個人アカウントに変わりました。${platform}では個人アカウントを読み取れません。そちらでプロアカウントに戻してから、再連携してください。`,
      'account-unavailable': (platform) =>
        `${platform}によると、このプロフィールは現在利用できません。そちらで何か求められていないか確認してから、再連携してください。`,
      'app-blocked': (platform) =>
        `${platform}が私たちのアプリの権限を終了しました。再連携すると、新しい権限が付与されます。`,
      unknown: (platform) => `${platform}が権限を受け付けなくなりました。理由は示されていません。`,
    },
    nothingLost: 'これまでに読み取った内容は失われていません。再連携は1分ほどで終わります。',
    again: 'この件については、以前にもメールをお送りしています。',
    last: 'この件についてのメールはこれが最後です。必要な手順は、引き続きプロフィールのページに表示されます。',
    button: '再連携する',
    reason: (brand) => `このメールは、${brand} のアカウントにこのプロフィールが連携されているため、お送りしています。`,
  },
  working: {
    heading: (profile, platform) => `${platform}の ${profile} を再連携しました`,
    intro: (profile, platform) => `${platform}の ${profile} を再び読み取れるようになりました。`,
    nothingToDo: 'これ以上の操作は必要ありません。',
    button: 'プロフィールを見る',
    reason: (brand) =>
      `このメールは、${brand} のアカウントのプロフィールを読み取れなくなったことを以前お知らせしたため、お送りしています。`,
  },
};
export default profileMails;
