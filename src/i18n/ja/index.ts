import type { Language } from '../language.js';

const ja: Language = {
  frame: {
    loading: '読み込み中…',
    failed: '読み込めませんでした。接続を確認して、ページを再読み込みしてください。',
  },
  address: {
    label: 'メールアドレス',
    hint: '招待を受け取ったアドレスを正確に入力してください。「+talent」が含まれることがあります。',
    missing: 'メールアドレスを入力してください。',
    invalid: 'kim@example.com のように、アドレス全体を入力してください。',
  },
  common: {
    retry: 'もう一度試す',
    signIn: 'ログイン',
    support: 'サポートに問い合わせる',
    anotherAddress: '別のアドレスを使う',
    wait: '{time}後にもう一度お試しいただけます。',
    supportCode: 'サポート用の番号：{code}',
    notConnected: 'ページのこの部分はまだ使えません。しばらくしてからもう一度お越しください。',
    notSupported: 'ここではご利用いただけません。',
    variationHint: 'アドレスに「+talent」のような文字が加えられています。',
    variationLink: '理由とできること',
  },
  passwordRequest: {
    title: 'パスワードの再設定',
    titleActivate: 'パスワードの設定',
    text: 'アドレスを入力してください。リンクとコードをお送りします。',
    textActivate: '招待を受け取ったアドレスを入力してください。リンクとコードをお送りします。',
    button: 'メールを送る',
    checkingTitle: 'リンクを確認しています',
  },
  later: {
    errors: [() => import('./errors.js')],
    invitation: [() => import('./invitation.js')],
    passwordReset: [() => import('./password-reset.js')],
    profiles: [() => import('./profile-list.js'), () => import('./profile-changes.js')],
    connection: [() => import('./connection-start.js'), () => import('./connection-ends.js')],
    talentEmail: [() => import('./talent-email-reason.js'), () => import('./talent-email-request.js')],
    accountDeletion: [() => import('./account-deletion.js')],
    desk: [() => import('./desk-invitations.js'), () => import('./desk-requests.js'), () => import('./desk-import.js')],
  },
};
export default ja;
