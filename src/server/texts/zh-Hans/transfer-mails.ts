import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `有人请求转移 ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `有人在 ${platform} 登录了 ${profile}，并请求把这个主页转移到其在 ${brand} 的账号。`,
      '是你用另一个账号操作的，或是与你合作的人吗？那么不需要做任何事，也可以表示同意，让转移更快完成。' +
        '转移后，你给我们的授权会被删除。推广活动报告会保留。',
      '如果想保留这个主页，请在你的账号中提出异议。',
    ],
    objectUntil: (until) => `你可以在 ${until} 之前提出异议。如果没有人提出异议，主页就可以转移。`,
    button: '同意或提出异议',
    reason: (brand) => `你收到这封邮件，是因为这个主页已连接到你在 ${brand} 的账号。`,
  },
  asked: {
    heading: (profile) => `你已请求转移 ${profile}`,
    paragraphs: (profile, platform) => [
      `${platform} 上的 ${profile} 已连接到这里的另一个账号。我们已写信通知它目前的所有者。`,
      '现在你不需要做任何事。一有结果，我们就会写信告诉你。',
    ],
    objectUntil: (until) => `对方可以在 ${until} 之前提出异议。`,
    button: '打开你的主页',
    reason: (brand) => `你收到这封邮件，是因为你在 ${brand} 的账号中请求了这个主页。`,
  },
  approved: {
    heading: (profile) => `现在可以连接 ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} 已可以转移。`,
      `请再连接一次：重新登录 ${platform}，它就会转移到你的账号。`,
    ],
    connectUntil: (until) => `截止时间为 ${until}。`,
    button: '连接主页',
    reason: (brand) => `你收到这封邮件，是因为你在 ${brand} 的账号中请求了这个主页。`,
  },
  declined: {
    heading: (profile) => `${profile} 保持原样`,
    paragraphs: (profile, platform) => [
      `连接了 ${profile} 的账号提出了异议。没有任何更改，${platform} 提供给我们的内容也没有保留。`,
      '如果这个主页只属于你，请在平台上查看还有谁可以登录，或与你合作的人沟通。',
    ],
    button: '打开你的主页',
    reason: (brand) => `你收到这封邮件，是因为你在 ${brand} 的账号中请求了这个主页。`,
  },
  moved: {
    heading: (profile) => `${profile} 已转移到另一个账号`,
    paragraphs: (profile, platform) => [
      `有人在 ${platform} 登录了 ${profile}，并把它连接到了另一个账号。它已不在你的账号中。`,
      '你给我们的授权已删除，任何人都不能再通过你的账号看到这个主页。推广活动报告会保留。',
      `如果这出乎你的意料，请在 ${platform} 查看谁可以登录你的主页，并在那里更改密码。`,
    ],
    button: '打开你的主页',
    reason: (brand) => `你收到这封邮件，是因为这个主页曾连接到你在 ${brand} 的账号。`,
  },
};
export default transferMails;
