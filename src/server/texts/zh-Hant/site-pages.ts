import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `要中斷連接 ${profile} 嗎？`,
    asked: (brand) => `你使用 ${brand} 的一個頁面要求中斷連接這個個人檔案。目前還沒有任何變更。`,
    profileLabel: '個人檔案',
    platformLabel: '平台',
    originLabel: '要求來自',
    goes: '你給我們的授權會立即刪除，我們保存的照片副本也一樣。我們不再讀取任何內容，你的經紀人也不再看到這個個人檔案。',
    stays: '已交付的行銷活動報告會保留。你可以隨時重新連接這個個人檔案。',
    button: '中斷連接',
    keep: '如果想維持連接，請關閉這個視窗。',
    doneTitle: (profile) => `${profile} 已中斷連接`,
    done: '你給我們的授權已刪除。不再讀取任何內容。',
    ended: (platform) => `授權在 ${platform} 也已結束。`,
    ending: (platform) => `我們正在通知 ${platform}，讓授權在那裡也結束。你不需要做任何事。`,
    removeYourself: (platform) =>
      `${platform} 沒有提供由我們結束授權的方式。在你自己移除之前，我們的名稱會留在它的清單中。`,
    removeLink: (platform) => `開啟 ${platform} 的清單`,
    close: '你可以關閉這個視窗。',
    goneTitle: '這個連結已無法使用',
    gone: '連結在十分鐘內有效，只能使用一次，而且只有最新的有效。如果個人檔案仍在連接中，請回到你的個人檔案再次要求。',
    profilesLink: '開啟你的個人檔案',
    foreignTitle: '沒有任何變更',
    foreign: '另一個頁面試圖替你回答。請重新開啟連結，在這裡回答。',
  },
  deletion: {
    title: '你的資料已刪除',
    done: (platform, brand, at) => `應 ${platform} 的要求，${brand} 已於 ${at} 刪除所保存的某個個人檔案的資料。`,
    what: '已刪除：授權、名稱、照片、數據，以及能識別這個個人檔案的資訊。',
    kept: '已保留：授權曾經存在及其結束時間，不含名稱，因為我們必須能夠證明這一點。',
    account: {
      requested: {
        title: '已要求刪除',
        text: (brand, at) => `已於 ${at} 要求刪除 ${brand} 的一個帳號。尚未確認：沒有刪除任何內容。`,
      },
      scheduled: {
        title: '已安排刪除',
        text: (brand, at) => `${brand} 的一個帳號的刪除已確認，將於 ${at} 執行。`,
      },
      deleting: {
        title: '正在刪除',
        text: (brand, at) =>
          `${brand} 的一個帳號正在刪除，開始時間為 ${at}。我們正在通知各平台其授權已結束，最多需要一天。`,
      },
      deleted: {
        title: '帳號已刪除',
        text: (brand, at) => `應擁有者的要求，${brand} 的一個帳號已於 ${at} 刪除。`,
      },
      cancelled: {
        title: '帳號已保留',
        text: (brand, at) => `${brand} 的一個帳號的刪除已於 ${at} 取消。沒有刪除任何內容。`,
      },
      lapsed: {
        title: '刪除未經確認',
        text: (brand) => `曾要求刪除 ${brand} 的一個帳號，但未及時確認。沒有刪除任何內容。`,
      },
    },
    whatOfAccount: '已刪除：姓名和地址、密碼、個人檔案及其授權，以及能識別它們的資訊。',
    keptOfAccount: '已保留：帳號曾經存在及其結束時間，以及已交付的行銷活動報告，都不含姓名。',
    receiptLabel: '編號',
    codeLabel: '確認碼',
    unknownTitle: '沒有與這個編號相符的刪除',
    unknown: '請與我們郵件中的編號，或平台顯示的編號核對。',
  },
  fault: {
    title: '沒有成功',
    text: '問題出在我們這邊。沒有任何變更。請稍後再試一次。',
    codeLabel: '提供給支援團隊',
    busyTitle: '嘗試次數過多',
    busy: '請等候幾分鐘，然後重新開啟連結。',
  },
};
export default sitePages;
