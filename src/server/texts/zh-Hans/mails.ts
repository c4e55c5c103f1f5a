import type { MailTexts } from '../mail-texts.js';
import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `${name}，你好：`,
  footer: (brand) => `这封关于你账号的邮件由 ${brand} 发送。请勿回复，没有人会看到回复。`,
  accountLabel: '你的登录地址',
  codeLabel: '你的验证码',
  linkLabel: '或打开此链接',
  invitation: {
    heading: (brand) => `邀请你加入 ${brand}`,
    invitedBy: (manager, brand) => `${manager}邀请你加入 ${brand}。`,
    invited: (brand) => `你在 ${brand} 的账号正在等你。`,
    next: '设置密码，账号就可以使用了。',
    again: '这是再次发给你的邀请，其中的链接是新的。之前邮件中的链接已失效。',
    button: '接受邀请',
    expires: (duration, until) => `链接的有效期为 ${duration}，截止时间为 ${until}。`,
    onlyThisAddress: '这份邀请仅限此地址使用。请始终用它登录。',
    variation: (requested) =>
      `${requested} 已属于另一个账号，因此这个账号使用一个单独的地址。发往它的邮件会进入同一个收件箱。`,
    wholeAddress: '登录时请使用完整的地址，包括从加号开始的部分。',
    takesOver: '你请求用这个地址替换另一个地址。设置密码后，你的主页就会转移到这里，另一个地址将不能再登录。',
    reason: (brand) =>
      `你收到这封邮件，是因为在 ${brand} 与你合作的人填写了你的地址。` +
      '如果与你无关，不必理会：没有你的操作，什么都不会发生。',
  },
  activation: {
    heading: (brand) => `设置你在 ${brand} 的密码`,
    intro: '设置密码，账号就可以使用了，同时也接受了邀请。',
    button: '设置密码',
  },
  reset: {
    heading: (brand) => `设置你在 ${brand} 的新密码`,
    intro: '你可以通过这封邮件设置新密码。',
    button: '设置新密码',
    expires: (duration) => `验证码和链接只能使用一次，有效期为 ${duration}。`,
    codeUse: '请在你请求这封邮件的页面上输入。',
    keepSecret: '不要把验证码告诉任何人。我们绝不会通过电话或消息索要验证码。',
    reason: (brand) =>
      `你收到这封邮件，是因为有人在 ${brand} 用你的地址请求了密码邮件。` + '如果不是你，不必理会：你的账号不会有变化。',
  },
  changed: {
    heading: (brand) => `你在 ${brand} 的密码已更改`,
    intro: (at) => `你的账号密码已更改，时间为 ${at}。`,
    sessions: '其他所有设备均已退出登录。',
    notYou: '如果不是你操作的，请立即设置新密码。',
    button: '不是我',
    reason: (brand) => `你收到这封邮件，是因为在 ${brand}，每次更改密码都会通知账号本人。`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
