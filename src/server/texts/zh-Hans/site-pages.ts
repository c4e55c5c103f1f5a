import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `断开 ${profile}？`,
    asked: (brand) => `你使用 ${brand} 的一个页面请求断开这个主页。目前还没有任何更改。`,
    profileLabel: '主页',
    platformLabel: '平台',
    originLabel: '请求来自',
    goes: '你给我们的授权会立即删除，我们保存的头像副本也一样。我们不再读取任何内容，你的经纪人也不再看到这个主页。',
    stays: '已交付的推广活动报告会保留。你可以随时重新连接这个主页。',
    button: '断开',
    keep: '如果想保持连接，请关闭此窗口。',
    doneTitle: (profile) => `${profile} 已断开`,
    done: '你给我们的授权已删除。不再读取任何内容。',
    ended: (platform) => `授权在 ${platform} 也已结束。`,
    ending: (platform) => `我们正在通知 ${platform}，让授权在那里也结束。你不需要做任何事。`,
    removeYourself: (platform) =>
      `${platform} 没有提供由我们结束授权的方式。在你自己移除之前，我们的名称会留在它的列表中。`,
    removeLink: (platform) => `打开 ${platform} 的列表`,
    close: '你可以关闭此窗口。',
    goneTitle: '这个链接已不能使用',
    gone: '链接在十分钟内有效，只能使用一次，且只有最新的有效。如果主页仍处于连接状态，请回到你的主页再次请求。',
    profilesLink: '打开你的主页',
    foreignTitle: '没有任何更改',
    foreign: '另一个页面试图替你作答。请重新打开链接，在这里作答。',
  },
  deletion: {
    title: '你的数据已删除',
    done: (platform, brand, at) => `应 ${platform} 的要求，${brand} 已于 ${at} 删除其保存的某个主页的数据。`,
    what: '已删除：授权、名称、头像、数据，以及能识别该主页的信息。',
    kept: '已保留：授权曾经存在及其结束时间，不含名称，因为我们必须能够证明这一点。',
    account: {
      requested: {
        title: '已请求删除',
        text: (brand, at) => `已于 ${at} 请求删除 ${brand} 的一个账号。尚未确认：没有删除任何内容。`,
      },
      scheduled: {
        title: '已安排删除',
        text: (brand, at) => `${brand} 的一个账号的删除已确认，将于 ${at} 执行。`,
      },
      deleting: {
        title: '正在删除',
        text: (brand, at) =>
          `${brand} 的一个账号正在删除，开始时间为 ${at}。我们正在通知各平台其授权已结束，最多需要一天。`,
      },
      deleted: {
        title: '账号已删除',
        text: (brand, at) => `应其所有者的请求，${brand} 的一个账号已于 ${at} 删除。`,
      },
      cancelled: {
        title: '账号已保留',
        text: (brand, at) => `${brand} 的一个账号的删除已于 ${at} 取消。没有删除任何内容。`,
      },
      lapsed: {
        title: '删除未被确认',
        text: (brand) => `曾请求删除 ${brand} 的一个账号，但未能及时确认。没有删除任何内容。`,
      },
    },
    whatOfAccount: '已删除：姓名和地址、密码、主页及其授权，以及能识别它们的信息。',
    keptOfAccount: '已保留：账号曾经存在及其结束时间，以及已交付的推广活动报告，均不含姓名。',
    receiptLabel: '编号',
    codeLabel: '确认码',
    unknownTitle: '没有与此编号对应的删除',
    unknown: '请与我们邮件中的编号，或平台显示的编号核对。',
  },
  fault: {
    title: '没有成功',
    text: '问题在我们这边。没有任何更改。请稍后再试。',
    codeLabel: '供支持团队查询',
    busyTitle: '尝试次数过多',
    busy: '请等待几分钟，然后重新打开链接。',
  },
};
export default sitePages;
