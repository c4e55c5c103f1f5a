import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `有人要求轉移 ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `有人在 ${platform} 登入了 ${profile}，並要求把這個個人檔案轉移到自己在 ${brand} 的帳號。`,
      '是你用另一個帳號操作的，或是與你合作的人嗎？那麼不需要做任何事，也可以表示同意，讓轉移更快完成。' +
        '轉移後，你給我們的授權會刪除。行銷活動報告會保留。',
      '如果想保留這個個人檔案，請在你的帳號中提出異議。',
    ],
    objectUntil: (until) => `你可以在 ${until} 之前提出異議。如果沒有人提出異議，個人檔案就可以轉移。`,
    button: '同意或提出異議',
    reason: (brand) => `你收到這封郵件，是因為這個個人檔案已連接到你在 ${brand} 的帳號。`,
  },
  asked: {
    heading: (profile) => `你已要求轉移 ${profile}`,
    paragraphs: (profile, platform) => [
      `${platform} 上的 ${profile} 已連接到這裡的另一個帳號。我們已寄信通知它目前的擁有者。`,
      '現在你不需要做任何事。一有結果，我們就會寄信告訴你。',
    ],
    objectUntil: (until) => `對方可以在 ${until} 之前提出異議。`,
    button: '開啟你的個人檔案',
    reason: (brand) => `你收到這封郵件，是因為你在 ${brand} 的帳號中要求了這個個人檔案。`,
  },
  approved: {
    heading: (profile) => `現在可以連接 ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} 已經可以轉移。`,
      `請再連接一次：重新登入 ${platform}，它就會轉移到你的帳號。`,
    ],
    connectUntil: (until) => `期限為 ${until}。`,
    button: '連接個人檔案',
    reason: (brand) => `你收到這封郵件，是因為你在 ${brand} 的帳號中要求了這個個人檔案。`,
  },
  declined: {
    heading: (profile) => `${profile} 維持不變`,
    paragraphs: (profile, platform) => [
      `連接了 ${profile} 的帳號提出了異議。沒有任何變更，${platform} 提供給我們的內容也沒有保留。`,
      '如果這個個人檔案只屬於你，請在平台上查看還有誰可以登入，或與合作的人討論。',
    ],
    button: '開啟你的個人檔案',
    reason: (brand) => `你收到這封郵件，是因為你在 ${brand} 的帳號中要求了這個個人檔案。`,
  },
  moved: {
    heading: (profile) => `${profile} 已轉移到另一個帳號`,
    paragraphs: (profile, platform) => [
      `有人在 ${platform} 登入了 ${profile}，並把它連接到另一個帳號。它已不在你的帳號中。`,
      '你給我們的授權已刪除，任何人都無法再透過你的帳號看到這個個人檔案。行銷活動報告會保留。',
      `如果這出乎你的意料，請在 ${platform} 查看誰可以登入你的個人檔案，並在那裡變更密碼。`,
    ],
    button: '開啟你的個人檔案',
    reason: (brand) => `你收到這封郵件，是因為這個個人檔案曾連接到你在 ${brand} 的帳號。`,
  },
};
export default transferMails;
