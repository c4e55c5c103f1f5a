import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `要删除你在 ${brand} 的账号吗？`,
    paragraphs: () => [
      '有知道此账号密码的人请求删除它。在你确认之前，什么都不会发生。',
      '账号中的主页以及你为它们给我们的授权会一并删除，我们也会在各平台结束这些授权。' +
        '已交付的推广活动报告会保留，但不含你的姓名。之后地址就会空出来。',
      '如果不是你请求的，请不要确认，并设置新密码。',
    ],
    after: (days) =>
      days === undefined
        ? '一旦确认，账号会立即删除，且无法恢复。'
        : `确认后，账号还会保留 ${days}，之后才会删除。在此期间，你可以保留它。`,
    until: (until) => `链接的有效期至 ${until}。打开它不会删除任何内容。`,
    button: '查看并确认',
    reason: (brand) => `你收到这封邮件，是因为这是你在 ${brand} 的账号的地址。`,
  },
  scheduled: {
    heading: (brand) => `你在 ${brand} 的账号将被删除`,
    paragraphs: () => [
      '删除已确认。在那之前，一切照常。',
      '如果改变主意，或者不是你确认的，请通过此链接保留账号。打开它还不会有任何更改。',
    ],
    at: (moment) => `账号将于 ${moment} 删除。`,
    button: '保留账号',
    reason: (brand) => `你收到这封邮件，是因为 ${brand} 的账号在删除前都会通知其所有者。`,
  },
  cancelled: {
    heading: (brand) => `你在 ${brand} 的账号已保留`,
    paragraphs: () => [
      '删除已取消。没有删除任何内容：你的主页和授权都与之前一样。',
      '如果保留账号的不是你，请设置新密码，并再次请求删除。',
    ],
    button: '打开你的主页',
    reason: (brand) => `你收到这封邮件，是因为你在 ${brand} 的账号的删除已取消。`,
  },
  receipt: {
    heading: (brand) => `你在 ${brand} 的账号已删除`,
    paragraphs: () => [
      '已删除：你在这里的姓名和地址、密码、主页及其授权，以及能识别它们的信息。',
      '已保留：账号曾经存在及其结束时间，以及已交付的推广活动报告，均不含你的姓名。',
      '地址现已空出，可以再次用它邀请你。如果想回来，请向你的经纪人索取新的邀请。',
    ],
    addressLabel: '已删除账号的地址',
    at: (moment) => `账号已于 ${moment} 删除。`,
    code: (receipt) => `你的编号：${receipt}`,
    button: '查看删除记录',
    reason: (brand) => `这是关于此账号的最后一封邮件。${brand} 已删除你的地址。`,
  },
};
export default deletionMails;
