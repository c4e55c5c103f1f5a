import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `要刪除你在 ${brand} 的帳號嗎？`,
    paragraphs: () => [
      '有知道這個帳號密碼的人要求刪除它。在你確認之前，什麼都不會發生。',
      '帳號中的個人檔案以及你為它們給我們的授權會一併刪除，我們也會在各平台結束這些授權。' +
        '已交付的行銷活動報告會保留，但不含你的姓名。之後地址就會空出來。',
      '如果不是你要求的，請不要確認，並設定新密碼。',
    ],
    after: (days) =>
      days === undefined
        ? '一旦確認，帳號會立即刪除，而且無法復原。'
        : `確認後，帳號還會保留 ${days}，之後才會刪除。在那之前，你可以保留它。`,
    until: (until) => `連結的有效期限為 ${until}。開啟它不會刪除任何內容。`,
    button: '查看並確認',
    reason: (brand) => `你收到這封郵件，是因為這是你在 ${brand} 的帳號的地址。`,
  },
  scheduled: {
    heading: (brand) => `你在 ${brand} 的帳號將會刪除`,
    paragraphs: () => [
      '刪除已確認。在那之前，一切照常。',
      '如果改變主意，或者不是你確認的，請透過這個連結保留帳號。開啟它還不會有任何變更。',
    ],
    at: (moment) => `帳號將於 ${moment} 刪除。`,
    button: '保留帳號',
    reason: (brand) => `你收到這封郵件，是因為 ${brand} 的帳號在刪除前都會通知擁有者。`,
  },
  cancelled: {
    heading: (brand) => `你在 ${brand} 的帳號已保留`,
    paragraphs: () => [
      '刪除已取消。沒有刪除任何內容：你的個人檔案和授權都和之前一樣。',
      '如果保留帳號的不是你，請設定新密碼，並再次要求刪除。',
    ],
    button: '開啟你的個人檔案',
    reason: (brand) => `你收到這封郵件，是因為你在 ${brand} 的帳號的刪除已取消。`,
  },
  receipt: {
    heading: (brand) => `你在 ${brand} 的帳號已刪除`,
    paragraphs: () => [
      '已刪除：你在這裡的姓名和地址、密碼、個人檔案及其授權，以及能識別它們的資訊。',
      '已保留：帳號曾經存在及其結束時間，以及已交付的行銷活動報告，都不含你的姓名。',
      '地址現已空出，可以再次用它邀請你。如果想回來，請向你的經紀人索取新的邀請。',
    ],
    addressLabel: '已刪除帳號的地址',
    at: (moment) => `帳號已於 ${moment} 刪除。`,
    code: (receipt) => `你的編號：${receipt}`,
    button: '查看刪除紀錄',
    reason: (brand) => `這是關於這個帳號的最後一封郵件。${brand} 已刪除你的地址。`,
  },
};
export default deletionMails;
