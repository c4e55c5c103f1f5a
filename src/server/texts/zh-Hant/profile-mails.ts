import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `請重新連接 ${platform} 上的 ${profile}`,
    intro: (profile, platform, since) =>
      `自 ${since} 起，我們無法讀取 ${platform} 上的 ${profile}。在你重新連接之前，這裡顯示的內容會停留在先前的狀態。`,
    why: {
      expired: (platform) => `授權已到期。${platform} 要求不時重新授權。`,
      'revoked-at-platform': (platform) => `授權已在 ${platform} 遭到撤銷。如果是你有意撤銷的，不需要做任何事。`,
      'password-changed': (platform) =>
        `${platform} 的密碼已變更，授權因此結束。如果不是你變更的，請先在那裡確保個人檔案的安全。`,
      checkpoint: (platform) => `${platform} 需要你先確認一些事項。請在那裡登入，依照要求操作，然後重新連接。`,
      'account-type-changed': (platform) =>
        `它現在是個人帳號，而 ${platform} 不允許任何人讀取個人帳號。請在那裡改回專業帳號，然後重新連接。`,
      'account-unavailable': (platform) =>
        `${platform} 表示這個個人檔案目前無法使用。請到那裡看看是否需要你處理什麼，然後重新連接。`,
      'app-blocked': (platform) => `${platform} 結束了對我們應用程式的授權。重新連接就能重新授權。`,
      unknown: (platform) => `${platform} 不再接受這項授權，也沒有說明原因。`,
    },
    nothingLost: '先前讀取的內容都沒有遺失，重新連接只需要一分鐘。',
    again: '我們先前已就這件事寄信給你。',
    last: '這是關於這件事的最後一封郵件。你的個人檔案中會繼續顯示該怎麼做。',
    button: '重新連接',
    reason: (brand) => `你收到這封郵件，是因為這個個人檔案已連接到你在 ${brand} 的帳號。`,
  },
  working: {
    heading: (profile, platform) => `${platform} 上的 ${profile} 已重新連接`,
    intro: (profile, platform) => `我們又能讀取 ${platform} 上的 ${profile} 了。`,
    nothingToDo: '你不需要再做任何事。',
    button: '查看你的個人檔案',
    reason: (brand) => `你收到這封郵件，是因為我們曾通知你，你在 ${brand} 的帳號中的這個個人檔案已中斷。`,
  },
};
export default profileMails;
