import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `${platform} üzerindeki ${profile} profilini yeniden bağlayın`,
    intro: (profile, platform, since) =>
      `${platform} üzerindeki ${profile} profilini ${since} tarihinden beri okuyamıyoruz. Burada görünen bilgileri, siz yeniden bağlayana kadar olduğu gibi kalır.`,
    why: {
      expired: (platform) => `İznin süresi doldu. ${platform} bu iznin ara sıra yenilenmesini istiyor.`,
      'revoked-at-platform': (platform) =>
        `İzin ${platform} üzerinde geri alındı. Bunu bilerek yaptıysanız bir şey yapmanız gerekmiyor.`,
      'password-changed': (platform) =>
        `Oradaki şifre değişti ve ${platform} bu durumda izinleri sona erdiriyor. Siz değiştirmediyseniz önce oradaki profilinizi güvene alın.`,
      checkpoint: (platform) =>
        `${platform} önce bir şeyi onaylamanızı istiyor. Orada giriş yapın, isteneni yapın, sonra yeniden bağlayın.`,
      'account-type-changed': (platform) =>
        `Artık kişisel bir hesap ve ${platform} bunların okunmasına kimse için izin vermiyor. Orada profesyonel hesaba geri dönün, sonra yeniden bağlayın.`,
      'account-unavailable': (platform) =>
        `${platform} profilin kullanılamadığını bildiriyor. Sizden bir şey istenip istenmediğine orada bakın, sonra yeniden bağlayın.`,
      'app-blocked': (platform) =>
        `${platform} uygulamamızın iznini sona erdirdi. Yeniden bağladığınızda yeni bir izin alır.`,
      unknown: (platform) => `${platform} izni artık kabul etmiyor ve nedenini söylemiyor.`,
    },
    nothingLost: 'Daha önce okunan hiçbir şey kaybolmadı, bağlamak bir dakika sürer.',
    again: 'Bu konuda size daha önce de yazdık.',
    last: 'Bu konudaki son e-posta bu. Ne yapılacağını profilleriniz göstermeye devam eder.',
    button: 'Yeniden bağla',
    reason: (brand) => `Profil ${brand} hesabınıza bağlı olduğu için bu e-postayı aldınız.`,
  },
  working: {
    heading: (profile, platform) => `${platform} üzerindeki ${profile} yeniden bağlandı`,
    intro: (profile, platform) => `${platform} üzerindeki ${profile} profilini yeniden okuyabiliyoruz.`,
    nothingToDo: 'Başka bir şey yapmanız gerekmiyor.',
    button: 'Profillerinizi görün',
    reason: (brand) => `${brand} hesabınızdaki profilin durduğunu size yazmış olduğumuz için bu e-postayı aldınız.`,
  },
};
export default profileMails;
