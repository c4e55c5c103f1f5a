import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `请重新连接 ${platform} 上的 ${profile}`,
    intro: (profile, platform, since) =>
      `自 ${since} 起，我们无法读取 ${platform} 上的 ${profile}。在你重新连接之前，这里显示的内容会停留在之前的状态。`,
    why: {
      expired: (platform) => `授权已到期。${platform} 要求不时重新授权。`,
      'revoked-at-platform': (platform) => `授权已在 ${platform} 被撤销。如果是你有意撤销的，不需要做任何事。`,
      'password-changed': (platform) =>
        `${platform} 的密码已更改，授权因此结束。如果不是你更改的，请先在那里确保主页安全。`,
      checkpoint: (platform) => `${platform} 需要你先确认一些内容。请在那里登录，按要求操作，然后重新连接。`,
      'account-type-changed': (platform) =>
        `它现在是个人账号，而 ${platform} 不允许任何人读取个人账号。请在那里改回专业账号，然后重新连接。`,
      'account-unavailable': (platform) =>
        `${platform} 表示这个主页目前无法使用。请到那里看看是否需要你处理什么，然后重新连接。`,
      'app-blocked': (platform) => `${platform} 结束了对我们应用的授权。重新连接即可重新授权。`,
      unknown: (platform) => `${platform} 不再接受此授权，也没有说明原因。`,
    },
    nothingLost: '之前读取的内容都没有丢失，重新连接只需一分钟。',
    again: '我们之前已就此给你发过邮件。',
    last: '这是关于此事的最后一封邮件。你的主页中会继续显示该怎么做。',
    button: '重新连接',
    reason: (brand) => `你收到这封邮件，是因为这个主页已连接到你在 ${brand} 的账号。`,
  },
  working: {
    heading: (profile, platform) => `${platform} 上的 ${profile} 已重新连接`,
    intro: (profile, platform) => `我们又可以读取 ${platform} 上的 ${profile} 了。`,
    nothingToDo: '你不需要再做任何事。',
    button: '查看你的主页',
    reason: (brand) => `你收到这封邮件，是因为我们曾通知你，你在 ${brand} 的账号中的这个主页已中断。`,
  },
};
export default profileMails;
