import type { Language } from '../language.js';

const tr: Language<'one' | 'other'> = {
  frame: {
    loading: 'Yükleniyor…',
    failed: 'Bu bölüm yüklenemedi. Bağlantınızı kontrol edip sayfayı yenileyin.',
  },
  address: {
    label: 'E-posta adresi',
    hint: 'Davetin geldiği adresin tam kendisi. İçinde “+talent” olabilir.',
    missing: 'E-posta adresinizi girin.',
    invalid: 'Adresin tamamını girin, örneğin kim@example.com.',
  },
  common: {
    retry: 'Tekrar dene',
    signIn: 'Giriş yap',
    support: 'Desteğe yaz',
    anotherAddress: 'Başka adres kullan',
    wait: '{time} sonra yeniden isteyebilirsiniz.',
    supportCode: 'Destek için numara: {code}',
    notConnected: 'Sayfanın bu bölümü henüz çalışmıyor. Lütfen daha sonra gelin.',
    notSupported: 'Bu özellik burada yok.',
    variationHint: 'Adresinizde “+talent” gibi bir ek var.',
    variationLink: 'Nedeni ve yapabilecekleriniz',
  },
  passwordRequest: {
    title: 'Şifrenizi sıfırlayın',
    titleActivate: 'Şifrenizi belirleyin',
    text: 'Adresinizi girin, size bir bağlantı ve bir kod gönderelim.',
    textActivate: 'Davetin geldiği adresi girin, size bir bağlantı ve bir kod gönderelim.',
    button: 'E-postayı gönder',
    checkingTitle: 'Bağlantınız kontrol ediliyor',
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
export default tr;
