import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? ` ${brand} 的支援團隊`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: '已寄出邀請到你的新地址',
    paragraphs: (proposed, brand) => [
      `你要求改用 ${proposed} 取代這個地址登入 ${brand}。邀請已寄到新地址。`,
      `請開啟那封郵件並設定密碼。你的個人檔案會一起轉移，之後只能用 ${proposed} 登入。`,
      '在那之前一切不變：你照常用這個地址登入，也可以撤回要求。',
    ],
    unused: (proposed, brand) => [
      `你要求改用 ${proposed} 取代這個地址登入 ${brand}。邀請已寄到新地址。`,
      '請開啟那封郵件並設定密碼。先前寄到這個地址的邀請已失效。',
    ],
    notYou: (manager, brand) => `如果不是你要求的，請立即告知${tell(manager, brand)}。`,
    button: '查看你的要求',
    unusedButton: '再次要求邀請',
  },
  rejected: {
    heading: '你的地址維持不變',
    intro: (proposed, brand) => `你要求改用 ${proposed} 取代這個地址登入 ${brand}。這項要求遭到拒絕。`,
    why: {
      'not-usable': () => '原因：那個地址無法用於你的帳號。',
      'not-confirmed': () => '原因：沒有人能確認那個地址是你的。',
      policy: (brand) => `原因：${brand} 的規則不允許。`,
      other: () => '不屬於常見的原因：請詢問與你合作的人。',
    },
    stays: '沒有任何變更：你照常用這個地址登入，個人檔案也維持連接。',
    unusedStays: '沒有任何變更：寄到這個地址的邀請仍然有效。',
    next: (manager) =>
      manager === undefined ? '你可以要求使用其他地址。' : `你可以要求使用其他地址，或與${manager}討論。`,
    button: '要求使用其他地址',
  },
  completed: {
    heading: (proposed) => `現在請用 ${proposed} 登入`,
    paragraphs: (proposed, brand) => [
      `你在 ${brand} 的帳號已連同個人檔案一起轉移到 ${proposed}。`,
      '這個地址無法再登入。所有用它登入的裝置都已登出。',
    ],
    notYou: (manager, brand) => `如果不是你操作的，請立即告知${tell(manager, brand)}。`,
    button: '登入',
  },
  reason: (brand) => `你收到這封郵件，是因為你在 ${brand} 的帳號要求了使用其他地址。`,
};
export default emailChangeMails;
