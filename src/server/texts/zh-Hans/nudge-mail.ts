import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `请重新连接 ${platform} 上的 ${profile}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `${brand} 的团队` : `在 ${brand} 与你合作的${manager}`}请你重新连接 ${platform} 上的 ${profile}。`,
  means:
    '我们已无法读取这个主页，因此显示的内容停留在之前的状态。没有丢失任何内容，重新连接只需一分钟。' +
    '打开你的主页就能看到中断的原因。',
  mayBeIgnored: '如果不想连接，可以忽略这封邮件，一切保持不变。',
  button: '打开你的主页',
  reason: (manager, brand) =>
    manager === undefined
      ? `你收到这封邮件，是因为你允许 ${brand} 查看你账号中的这个主页。`
      : `你收到这封邮件，是因为你允许${manager}查看你在 ${brand} 的账号中的这个主页。`,
};
export default nudgeMail;
