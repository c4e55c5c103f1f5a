import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? ` ${brand} 的支持团队`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: '已向你的新地址发出邀请',
    paragraphs: (proposed, brand) => [
      `你请求改用 ${proposed} 代替此地址登录 ${brand}。邀请已发送到新地址。`,
      `请打开那封邮件并设置密码。你的主页会一起转移，之后只能用 ${proposed} 登录。`,
      '在那之前一切不变：你照常用此地址登录，也可以撤回请求。',
    ],
    unused: (proposed, brand) => [
      `你请求改用 ${proposed} 代替此地址登录 ${brand}。邀请已发送到新地址。`,
      '请打开那封邮件并设置密码。之前发到此地址的邀请已失效。',
    ],
    notYou: (manager, brand) => `如果不是你请求的，请立即告知${tell(manager, brand)}。`,
    button: '查看你的请求',
    unusedButton: '再次请求邀请',
  },
  rejected: {
    heading: '你的地址保持不变',
    intro: (proposed, brand) => `你请求改用 ${proposed} 代替此地址登录 ${brand}。该请求已被拒绝。`,
    why: {
      'not-usable': () => '原因：那个地址无法用于你的账号。',
      'not-confirmed': () => '原因：没有人能确认那个地址是你的。',
      policy: (brand) => `原因：${brand} 的规则不允许。`,
      other: () => '不属于常见的原因：请询问与你合作的人。',
    },
    stays: '没有任何更改：你照常用此地址登录，主页也保持连接。',
    unusedStays: '没有任何更改：发到此地址的邀请仍然有效。',
    next: (manager) =>
      manager === undefined ? '你可以请求另一个地址。' : `你可以请求另一个地址，或与${manager}沟通。`,
    button: '请求另一个地址',
  },
  completed: {
    heading: (proposed) => `现在请用 ${proposed} 登录`,
    paragraphs: (proposed, brand) => [
      `你在 ${brand} 的账号已连同主页一起转移到 ${proposed}。`,
      '此地址不能再登录。所有用它登录的设备均已退出登录。',
    ],
    notYou: (manager, brand) => `如果不是你操作的，请立即告知${tell(manager, brand)}。`,
    button: '登录',
  },
  reason: (brand) => `你收到这封邮件，是因为你在 ${brand} 的账号请求了另一个地址。`,
};
export default emailChangeMails;
