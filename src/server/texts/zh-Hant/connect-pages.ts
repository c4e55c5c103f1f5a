import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `正在開啟 ${platform}`,
    body: (host) => `你將在平台自己的頁面 ${host} 登入。這裡沒有人會看到你的密碼。`,
    button: (platform) => `前往 ${platform}`,
  },
  interstitial: {
    title: (platform) => `要連接 ${platform} 上的個人檔案嗎？`,
    body: (brand) => `你在下一頁登入的個人檔案，將連接到 ${brand} 的這個帳號。`,
    warning: '只有當你自己發起了這項操作時，才繼續。',
    button: (platform) => `前往 ${platform}`,
    otherwise: '如果這個連結是別人傳給你的，或帳號不是你的，請關閉這個視窗。什麼都沒有發生。',
  },
  facts: { profile: '個人檔案', account: '連接到的帳號', page: '要求來自' },
  gone: {
    title: '這個連結已無法使用',
    body: '它只能使用一次，而且有效時間很短。請返回先前的頁面，從那裡重新開始。',
    button: '前往你的個人檔案',
  },
  over: {
    title: '已經完成',
    body: '這個頁面已經用過，或已逾時。結果會顯示在你先前的頁面上。',
  },
  matchCode: {
    title: '輸入驗證碼',
    body: (page) => `你返回時使用的瀏覽器與開始時不同。開啟了 ${page} 的視窗會顯示驗證碼。`,
    warning: '只有當那個視窗是你的，才輸入驗證碼。請勿把驗證碼告訴任何人，也不要使用別人給你的驗證碼。',
    label: '4 個字元的驗證碼',
    button: '繼續',
    missing: '請輸入另一個視窗中顯示的 4 個字元。',
    wrong: (tries) => `驗證碼不正確。你還可以嘗試 ${tries} 次。`,
    noneLeft: {
      title: '驗證碼錯誤次數過多',
      body: '沒有連接任何項目。請返回開始時的視窗，在那裡再試一次。',
    },
  },
  results: {
    returned: {
      title: () => '就快好了',
      body: '正在處理回應。接下來的步驟會顯示在你先前的頁面上。',
    },
    choosing: {
      title: () => '要選擇哪個個人檔案？',
      body: '你有多個個人檔案。請返回先前的頁面選擇一個。目前還沒有連接任何項目。',
    },
    confirming: {
      title: () => '還差一步',
      body: '請返回先前的頁面確認這個個人檔案。目前還沒有連接任何項目。',
    },
    connected: { title: (platform) => `已連接 ${platform}`, body: '這個個人檔案已連接。' },
    denied: { title: () => '沒有連接任何項目', body: '你沒有允許，因此沒有分享任何內容。' },
    cancelled: { title: () => '已取消', body: '沒有連接任何項目。' },
    expired: {
      title: () => '已逾時',
      body: '沒有連接任何項目。請返回先前的頁面重新開始。',
    },
    conflict: {
      title: () => '這個個人檔案已經連接',
      body: '它屬於這裡的另一個帳號，因此沒有任何變更。你先前的頁面會顯示可以怎麼做。',
    },
    wrongAccount: {
      title: () => '這是另一個個人檔案',
      body: '你登入的不是預期的個人檔案，因此沒有任何變更。你先前的頁面會顯示可以怎麼做。',
    },
    accountType: {
      title: () => '無法連接',
      body: '平台不允許連接這類帳號。你先前的頁面會顯示可以怎麼做。',
    },
    missing: {
      title: () => '缺少一項權限',
      body: '沒有它就無法連接。請返回先前的頁面重新授權。',
    },
    failed: {
      title: (platform) => `無法連接 ${platform}`,
      body: '沒有成功，問題不在你。請返回先前的頁面再試一次。',
    },
    unavailable: {
      title: (platform) => `目前無法連接 ${platform}`,
      body: '問題出在我們這邊，與你無關，我們已經知道了。請稍後再試一次。',
    },
  },
  close: '你可以關閉這個視窗。',
  back: (page) => `返回 ${page}`,
  undo: {
    question: '如果不是你自己發起的，或帳號不是你的，請復原：',
    button: '復原',
    title: '已復原',
    body: '這裡的授權已刪除。這個個人檔案不再有任何連接。',
  },
  supportCode: '提供給支援團隊的編號',
  fault: {
    title: '沒有成功',
    body: '問題出在我們這邊，與你無關。請返回先前的頁面，稍後再試一次。',
  },
  refused: {
    title: '未被接受',
    body: '這項要求不是來自我們自己的頁面。請返回先前的頁面，從那裡重新開始。',
  },
};
export default connectPages;
