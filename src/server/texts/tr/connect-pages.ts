import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `${platform} açılıyor`,
    body: (host) => `Girişi ${host} üzerinde, platformun kendi sayfasında yaparsınız. Şifrenizi burada kimse görmez.`,
    button: (platform) => `${platform} ile devam et`,
  },
  interstitial: {
    title: (platform) => `Bir ${platform} profili bağlansın mı?`,
    body: (brand) => `Sonraki sayfada giriş yaptığınız profil, bu ${brand} hesabına bağlanacak.`,
    warning: 'Yalnızca bunu kendiniz başlattıysanız devam edin.',
    button: (platform) => `${platform} ile devam et`,
    otherwise: 'Bu bağlantıyı size biri gönderdiyse veya hesap sizin değilse bu pencereyi kapatın. Hiçbir şey olmadı.',
  },
  facts: { profile: 'Profil', account: 'Bağlanacağı hesap', page: 'İsteyen sayfa' },
  gone: {
    title: 'Bu bağlantı artık çalışmıyor',
    body: 'Bir kez ve yalnızca kısa süre çalışır. Geldiğiniz sayfaya dönüp oradan yeniden başlayın.',
    button: 'Profillerinize gidin',
  },
  over: {
    title: 'Bu zaten tamamlandı',
    body: 'Bu sayfa kullanıldı veya süresi doldu. Nasıl sonuçlandığını geldiğiniz sayfa gösterir.',
  },
  matchCode: {
    title: 'Kodu girin',
    body: (page) =>
      `Başladığınız tarayıcıdan başka bir tarayıcıyla döndünüz. Kodu, ${page} sayfasının açık olduğu pencere gösterir.`,
    warning: 'Yalnızca o pencere sizinse girin. Kodu kimseye vermeyin, kimseden almayın.',
    label: '4 karakterli kod',
    button: 'Devam et',
    missing: 'Diğer pencerenin gösterdiği 4 karakteri girin.',
    wrong: (tries) =>
      tries === 1 ? 'Kod bu değil. Bir deneme hakkınız daha var.' : `Kod bu değil. ${tries} deneme hakkınız daha var.`,
    noneLeft: {
      title: 'Kod çok kez yanlış girildi',
      body: 'Hiçbir şey bağlanmadı. Başladığınız pencereye dönüp orada tekrar deneyin.',
    },
  },
  results: {
    returned: {
      title: () => 'Neredeyse bitti',
      body: 'Yanıta bakılıyor. Nasıl devam edeceğini geldiğiniz sayfa gösterir.',
    },
    choosing: {
      title: () => 'Hangi profil?',
      body: 'Birden fazla profiliniz var. Geldiğiniz sayfaya dönüp birini seçin. Henüz hiçbir şey bağlanmadı.',
    },
    confirming: {
      title: () => 'Bir adım kaldı',
      body: 'Geldiğiniz sayfaya dönüp bu profili onaylayın. Henüz hiçbir şey bağlanmadı.',
    },
    connected: { title: (platform) => `${platform} bağlandı`, body: 'Bu profil bağlı.' },
    denied: { title: () => 'Hiçbir şey bağlanmadı', body: 'İzin vermediniz, hiçbir şey paylaşılmadı.' },
    cancelled: { title: () => 'İptal edildi', body: 'Hiçbir şey bağlanmadı.' },
    expired: {
      title: () => 'Bu denemenin süresi doldu',
      body: 'Hiçbir şey bağlanmadı. Geldiğiniz sayfaya dönüp yeniden başlayın.',
    },
    conflict: {
      title: () => 'Bu profil zaten bağlı',
      body: 'Burada başka bir hesapta olduğu için hiçbir şey değişmedi. Ne yapabileceğinizi geldiğiniz sayfa gösterir.',
    },
    wrongAccount: {
      title: () => 'Bu başka bir profil',
      body: 'Beklenenden başka bir profille giriş yaptığınız için hiçbir şey değişmedi. Ne yapabileceğinizi geldiğiniz sayfa gösterir.',
    },
    accountType: {
      title: () => 'Bu bağlanamıyor',
      body: 'Platform bu hesap türünde buna izin vermiyor. Ne yapabileceğinizi geldiğiniz sayfa gösterir.',
    },
    missing: {
      title: () => 'Bir izin eksik',
      body: 'O olmadan hiçbir şey bağlanamaz. Size yeniden sorulması için geldiğiniz sayfaya dönün.',
    },
    failed: {
      title: (platform) => `${platform} bağlanamadı`,
      body: 'Bu olmadı, ama sizden kaynaklanmıyor. Geldiğiniz sayfaya dönüp tekrar deneyin.',
    },
    unavailable: {
      title: (platform) => `${platform} şu anda bağlanamıyor`,
      body: 'Sorun sizde değil, bizde; farkındayız. Daha sonra tekrar deneyin.',
    },
  },
  close: 'Bu pencereyi kapatabilirsiniz.',
  back: (page) => `${page} sayfasına dön`,
  undo: {
    question: 'Bunu siz başlatmadıysanız veya hesap sizin değilse geri alın:',
    button: 'Geri al',
    title: 'Geri alındı',
    body: 'İzin burada silindi. Bu profilden bağlı hiçbir şey kalmadı.',
  },
  supportCode: 'Destek için referans',
  fault: {
    title: 'Bu olmadı',
    body: 'Sorun sizde değil, bizde. Geldiğiniz sayfaya dönüp birazdan tekrar deneyin.',
  },
  refused: {
    title: 'İstek kabul edilmedi',
    body: 'İstek kendi sayfamızdan gelmedi. Geldiğiniz sayfaya dönüp oradan yeniden başlayın.',
  },
};
export default connectPages;
