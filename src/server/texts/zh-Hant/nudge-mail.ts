import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `請重新連接 ${platform} 上的 ${profile}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `${brand} 的團隊` : `在 ${brand} 與你合作的${manager}`}請你重新連接 ${platform} 上的 ${profile}。`,
  means:
    '我們已無法讀取這個個人檔案，所以顯示的內容停留在先前的狀態。沒有遺失任何內容，重新連接只需要一分鐘。' +
    '開啟你的個人檔案就能看到中斷的原因。',
  mayBeIgnored: '如果不想連接，可以忽略這封郵件，一切維持不變。',
  button: '開啟你的個人檔案',
  reason: (manager, brand) =>
    manager === undefined
      ? `你收到這封郵件，是因為你允許 ${brand} 查看你帳號中的這個個人檔案。`
      : `你收到這封郵件，是因為你允許${manager}查看你在 ${brand} 的帳號中的這個個人檔案。`,
};
export default nudgeMail;
