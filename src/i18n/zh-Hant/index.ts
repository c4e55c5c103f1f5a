import type { Language } from '../language.js';

const zhHant: Language = {
  frame: {
    loading: '載入中…',
    failed: '無法載入。請檢查網路連線，然後重新整理頁面。',
  },
  address: {
    label: '電子郵件地址',
    hint: '請輸入收到邀請的地址，必須完全相同，其中可能包含「+talent」。',
    missing: '請輸入你的電子郵件地址。',
    invalid: '請輸入完整的地址，例如 kim@example.com。',
  },
  common: {
    retry: '再試一次',
    signIn: '登入',
    support: '聯絡支援團隊',
    anotherAddress: '使用其他地址',
    wait: '{time}後可以再次要求。',
    supportCode: '提供給支援團隊的編號：{code}',
    notConnected: '頁面的這個部分還無法使用，請稍後再來。',
    notSupported: '這裡無法使用這項功能。',
    variationHint: '你的地址加上了「+talent」之類的文字。',
    variationLink: '原因與處理方式',
  },
  passwordRequest: {
    title: '重設密碼',
    titleActivate: '設定密碼',
    text: '輸入你的地址，我們會寄給你連結和驗證碼。',
    textActivate: '輸入收到邀請的地址，我們會寄給你連結和驗證碼。',
    button: '寄送郵件',
    checkingTitle: '正在檢查連結',
  },
  later: {
    errors: [() => import('./errors.js')],
    invitation: [() => import('./invitation.js')],
    passwordReset: [() => import('./password-reset.js')],
    profiles: [() => import('./profile-list.js'), () => import('./profile-changes.js')],
    connection: [() => import('./connection-start.js'), () => import('./connection-ends.js')],
    talentEmail: [() => import('./talent-email-reason.js'), () => import('./talent-email-request.js')],
    accountDeletion: [() => import('./account-deletion.js')],
    desk: [() => import('./desk-invitations.js'), () => import('./desk-requests.js'), () => import('./desk-import.js')],
  },
};
export default zhHant;
