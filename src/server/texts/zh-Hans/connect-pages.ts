import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `正在打开 ${platform}`,
    body: (host) => `你将在平台自己的页面 ${host} 登录。这里没有人能看到你的密码。`,
    button: (platform) => `前往 ${platform}`,
  },
  interstitial: {
    title: (platform) => `连接 ${platform} 上的主页？`,
    body: (brand) => `你在下一页登录的主页，将连接到 ${brand} 的这个账号。`,
    warning: '只有当你自己发起了此操作时，才继续。',
    button: (platform) => `前往 ${platform}`,
    otherwise: '如果这个链接是别人发给你的，或账号不是你的，请关闭此窗口。什么都没有发生。',
  },
  facts: { profile: '主页', account: '连接到的账号', page: '请求来自' },
  gone: {
    title: '这个链接已不能使用',
    body: '它只能使用一次，且有效时间很短。请返回之前的页面，从那里重新开始。',
    button: '前往你的主页',
  },
  over: {
    title: '已经完成',
    body: '此页面已被使用，或已超时。结果会显示在你之前的页面上。',
  },
  matchCode: {
    title: '输入验证码',
    body: (page) => `你返回时所用的浏览器与开始时不同。打开了 ${page} 的窗口会显示验证码。`,
    warning: '只有当那个窗口是你的，才输入验证码。不要把验证码告诉任何人，也不要使用别人给你的验证码。',
    label: '4 个字符的验证码',
    button: '继续',
    missing: '请输入另一个窗口中显示的 4 个字符。',
    wrong: (tries) => `验证码不正确。你还可以尝试 ${tries} 次。`,
    noneLeft: {
      title: '验证码错误次数过多',
      body: '没有连接任何内容。请返回开始时的窗口，在那里再试一次。',
    },
  },
  results: {
    returned: {
      title: () => '马上就好',
      body: '正在处理回应。之后的步骤会显示在你之前的页面上。',
    },
    choosing: {
      title: () => '选择哪个主页？',
      body: '你有多个主页。请返回之前的页面选择一个。目前还没有连接任何内容。',
    },
    confirming: {
      title: () => '还差一步',
      body: '请返回之前的页面确认这个主页。目前还没有连接任何内容。',
    },
    connected: { title: (platform) => `已连接 ${platform}`, body: '这个主页已连接。' },
    denied: { title: () => '没有连接任何内容', body: '你没有允许，因此没有分享任何内容。' },
    cancelled: { title: () => '已取消', body: '没有连接任何内容。' },
    expired: {
      title: () => '已超时',
      body: '没有连接任何内容。请返回之前的页面重新开始。',
    },
    conflict: {
      title: () => '这个主页已经连接',
      body: '它属于这里的另一个账号，因此没有任何更改。你之前的页面会显示可以怎么做。',
    },
    wrongAccount: {
      title: () => '这是另一个主页',
      body: '你登录的不是预期的主页，因此没有任何更改。你之前的页面会显示可以怎么做。',
    },
    accountType: {
      title: () => '无法连接',
      body: '平台不允许连接这类账号。你之前的页面会显示可以怎么做。',
    },
    missing: {
      title: () => '缺少一项权限',
      body: '没有它就无法连接。请返回之前的页面重新授权。',
    },
    failed: {
      title: (platform) => `无法连接 ${platform}`,
      body: '没有成功，问题不在你。请返回之前的页面再试一次。',
    },
    unavailable: {
      title: (platform) => `目前无法连接 ${platform}`,
      body: '问题在我们这边，与你无关，我们已经知道了。请稍后再试。',
    },
  },
  close: '你可以关闭此窗口。',
  back: (page) => `返回 ${page}`,
  undo: {
    question: '如果不是你自己发起的，或账号不是你的，请撤销：',
    button: '撤销',
    title: '已撤销',
    body: '这里的授权已删除。这个主页不再有任何连接。',
  },
  supportCode: '供支持团队查询的编号',
  fault: {
    title: '没有成功',
    body: '问题在我们这边，与你无关。请返回之前的页面，稍后再试。',
  },
  refused: {
    title: '未被接受',
    body: '请求不是来自我们自己的页面。请返回之前的页面，从那里重新开始。',
  },
};
export default connectPages;
