import type { Messages } from '../messages.js';

const ours = 'こちら側で問題が発生しました。少し待ってからもう一度お試しください。';
const outdated = 'このページは古くなっています。再読み込みして、もう一度お試しください。';
const link = 'このリンクは使えなくなりました。新しいメールをリクエストしてください。';

const errors: Messages['errors'] = {
  offline: 'インターネットに接続されていないようです。',
  timeout: '時間がかかりすぎました。もう一度お試しください。',
  unavailable: ours,
  'unexpected-answer': ours,
  internal: ours,
  'invalid-input': '入力内容を確認してください。',
  'malformed-body': outdated,
  'body-too-large': '長すぎます。',
  'unsupported-media-type': outdated,
  'method-not-allowed': outdated,
  'not-found': '見つかりませんでした。',
  'not-supported': 'ここではご利用いただけません。',
  'idempotency-conflict': outdated,
  unauthenticated: 'もう一度ログインしてください。',
  forbidden: 'この操作は許可されていません。',
  'origin-not-allowed': 'このページではご利用いただけません。',
  'sign-in-failed': 'アドレスとパスワードが一致しません。',
  'rate-limited': '操作の回数が多すぎます。少し時間をおいてください。',
  'invitation-not-found': 'その招待は見つかりませんでした。',
  'invitation-closed': 'この招待は終了しています。',
  'variation-unavailable': 'このアドレスは使えません。',
  'link-unknown': link,
  'link-expired': link,
  'link-used': link,
  'link-superseded': link,
  'link-revoked': link,
  'code-wrong': '最新のメールに記載されたコードではありません。',
  'code-exhausted': 'コードの入力回数が上限に達しました。新しいメールをリクエストしてください。',
  'password-too-short': 'このパスワードは短すぎます。',
  'password-too-long': 'このパスワードは長すぎます。',
  'password-common': '多くの人が使っていて推測されやすいパスワードです。別のものを選んでください。',
  'password-breached': 'このパスワードは過去に流出したデータに含まれています。別のものを選んでください。',
  'password-context': 'パスワードにアドレスまたはサービス名が含まれています。別のものを選んでください。',
  'password-unchanged': '現在のパスワードと同じです。別のものを選んでください。',
  'platform-unavailable': 'このプラットフォームは現在連携できません。原因はこちら側にあります。',
  'profile-not-found': 'このプロフィールの連携はすでに解除されています。',
  'attempt-not-found': 'この連携手続きは終了しました。',
  'attempt-over': 'この連携手続きは終了しました。',
  'choice-unknown': 'リストからプロフィールを選んでください。',
  'transfer-closed': 'このリクエストは終了しました。',
  'email-unchanged': '現在のアドレスと同じです。別のアドレスを入力してください。',
  'email-disposable':
    'このプロバイダーのアドレスは一定期間で使えなくなり、アカウントに入れなくなります。ずっと使えるアドレスを入力してください。',
  'email-base-in-use':
    'このアドレスはまだ別のアカウントで使われています。使うには、先にそのアカウントを削除してください。',
  'email-taken': 'このアドレスはすでにアカウントで使われています。',
  'email-change-open': '別のリクエストがまだ処理中です。',
  'email-change-closed': 'このリクエストは終了しました。',
  'account-leaving': 'このアカウントは削除の手続き中です。',
  'deletion-closed': 'この削除の手続きは終了しました。',
};
export default errors;
