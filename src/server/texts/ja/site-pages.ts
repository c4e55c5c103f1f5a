import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `${profile} の連携を解除しますか？`,
    asked: (brand) =>
      `${brand} をご利用のページから、このプロフィールの連携解除がリクエストされました。まだ何も起きていません。`,
    profileLabel: 'プロフィール',
    platformLabel: 'プラットフォーム',
    originLabel: 'リクエスト元',
    goes: 'いただいた権限と、保管している写真のコピーはすぐに削除されます。以後は何も読み取らず、担当マネージャーにもこのプロフィールは表示されなくなります。',
    stays: '納品済みのキャンペーンレポートは残ります。プロフィールはいつでももう一度連携できます。',
    button: '連携を解除',
    keep: '連携を続ける場合は、このウィンドウを閉じてください。',
    doneTitle: (profile) => `${profile} の連携を解除しました`,
    done: 'いただいた権限は削除されました。以後は何も読み取りません。',
    ended: (platform) => `${platform}でも権限が終了しました。`,
    ending: (platform) => `${platform}でも権限が終了するよう、通知しています。何もする必要はありません。`,
    removeYourself: (platform) =>
      `${platform}では、こちらから権限を終了できません。ご自身で削除するまで、アプリの一覧に私たちの名前が残ります。`,
    removeLink: (platform) => `${platform}の一覧を開く`,
    close: 'このウィンドウは閉じてかまいません。',
    goneTitle: 'このリンクは使えなくなりました',
    gone: 'リンクは10分間、一度だけ使え、最新のものだけが有効です。まだ連携中の場合は、プロフィールに戻ってもう一度リクエストしてください。',
    profilesLink: 'プロフィールを開く',
    foreignTitle: '何も変更されていません',
    foreign: '別のページがあなたの代わりに回答しようとしました。リンクを開き直して、ここで回答してください。',
  },
  deletion: {
    title: 'データを削除しました',
    done: (platform, brand, at) =>
      `${platform}からのリクエストにより、${brand} が保管していたプロフィールの情報を削除しました（${at}）。`,
    what: '削除したもの：権限、名前、写真、数値、プロフィールを特定する情報。',
    kept: '残したもの：権限があったこととその終了日時。証明できるようにするためのもので、名前は含みません。',
    account: {
      requested: {
        title: '削除がリクエストされました',
        text: (brand, at) =>
          `${brand} のアカウントの削除がリクエストされました（${at}）。まだ確認されておらず、何も削除されていません。`,
      },
      scheduled: {
        title: '削除が予定されています',
        text: (brand, at) => `${brand} のアカウントの削除が確認されました。削除日時：${at}`,
      },
      deleting: {
        title: '削除しています',
        text: (brand, at) =>
          `${brand} のアカウントを削除しています（開始：${at}）。権限が終了したことを各プラットフォームに通知しており、最長で1日かかります。`,
      },
      deleted: {
        title: 'アカウントを削除しました',
        text: (brand, at) => `ご本人のリクエストにより、${brand} のアカウントを削除しました（${at}）。`,
      },
      cancelled: {
        title: 'アカウントは残ります',
        text: (brand, at) => `${brand} のアカウントの削除は取りやめられました（${at}）。何も削除されていません。`,
      },
      lapsed: {
        title: '削除は確認されませんでした',
        text: (brand) =>
          `${brand} のアカウントの削除がリクエストされましたが、期限までに確認されませんでした。何も削除されていません。`,
      },
    },
    whatOfAccount: '削除したもの：名前とアドレス、パスワード、プロフィールとその権限、それらを特定する情報。',
    keptOfAccount:
      '残したもの：アカウントがあったこととその終了日時、納品済みのキャンペーンレポート。いずれも名前は含みません。',
    receiptLabel: '受付番号',
    codeLabel: '確認コード',
    unknownTitle: 'この番号の削除は見つかりません',
    unknown: 'メールに記載された番号、またはプラットフォームに表示される番号と見比べてください。',
  },
  fault: {
    title: 'うまくいきませんでした',
    text: '原因はこちら側にあります。何も変更されていません。少し待ってから、もう一度試してください。',
    codeLabel: 'サポート用の番号',
    busyTitle: '試行回数が多すぎます',
    busy: '数分待ってから、リンクを開き直してください。',
  },
};
export default sitePages;
