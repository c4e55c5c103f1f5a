import type { Language } from '../language.js';

const zhHans: Language = {
  frame: {
    loading: '正在加载…',
    failed: '内容加载失败。请检查网络连接，然后刷新页面。',
  },
  address: {
    label: '邮箱地址',
    hint: '请填写收到邀请的地址，需完全一致，其中可能含有“+talent”。',
    missing: '请输入你的邮箱地址。',
    invalid: '请输入完整的地址，例如 kim@example.com。',
  },
  common: {
    retry: '重试',
    signIn: '登录',
    support: '联系支持团队',
    anotherAddress: '换一个地址',
    wait: '{time}后可以再次请求。',
    supportCode: '供支持团队查询的编号：{code}',
    notConnected: '页面的这一部分还不能使用，请稍后再来。',
    notSupported: '此处无法使用该功能。',
    variationHint: '你的地址中加了“+talent”之类的内容。',
    variationLink: '原因和可选的做法',
  },
  passwordRequest: {
    title: '重置密码',
    titleActivate: '设置密码',
    text: '输入你的地址，我们会把链接和验证码发给你。',
    textActivate: '输入收到邀请的地址，我们会把链接和验证码发给你。',
    button: '发送邮件',
    checkingTitle: '正在检查链接',
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
export default zhHans;
