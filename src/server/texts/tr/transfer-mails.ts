import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Biri ${profile} profilini istiyor`,
    paragraphs: (profile, platform, brand) => [
      `Biri ${platform} üzerinde ${profile} olarak giriş yaptı ve bu profili kendi ${brand} hesabına istiyor.`,
      'Bu, başka bir hesapla siz veya birlikte çalıştığınız biri mi? O zaman bir şey yapmanız gerekmez; hızlandırmak için kabul edebilirsiniz. ' +
        'Profil taşındığında bize verdiğiniz izin silinir. Kampanya raporları saklanır.',
      'Profil sizde kalsın istiyorsanız hesabınızda itiraz edin.',
    ],
    objectUntil: (until) => `${until} tarihine kadar itiraz edebilirsiniz. Kimse itiraz etmezse profil taşınabilir.`,
    button: 'Kabul veya itiraz et',
    reason: (brand) => `Profil ${brand} hesabınıza bağlı olduğu için bu e-postayı aldınız.`,
  },
  asked: {
    heading: (profile) => `${profile} için talepte bulundunuz`,
    paragraphs: (profile, platform) => [
      `${platform} üzerindeki ${profile} burada başka bir hesaba bağlı. O hesabın sahibine yazdık.`,
      'Şimdi bir şey yapmanız gerekmiyor. Karar verilir verilmez size yazarız.',
    ],
    objectUntil: (until) => `Diğer hesap ${until} tarihine kadar itiraz edebilir.`,
    button: 'Profillerinizi açın',
    reason: (brand) => `${brand} hesabınızda profil için talepte bulunduğunuz için bu e-postayı aldınız.`,
  },
  approved: {
    heading: (profile) => `${profile} profilini artık bağlayabilirsiniz`,
    paragraphs: (profile, platform) => [
      `${profile} için artık bir engel yok.`,
      `Bir kez daha bağlayın: ${platform} üzerinde yeniden giriş yaparsınız, profil hesabınıza gelir.`,
    ],
    connectUntil: (until) => `Bu ${until} tarihine kadar geçerli.`,
    button: 'Profili bağla',
    reason: (brand) => `${brand} hesabınızda profil için talepte bulunduğunuz için bu e-postayı aldınız.`,
  },
  declined: {
    heading: (profile) => `${profile} olduğu yerde kalıyor`,
    paragraphs: (profile, platform) => [
      `${profile} profilini bağlamış olan kişi itiraz etti. Hiçbir şey değişmedi; ${platform} üzerinden aldıklarımızın hiçbirini saklamadık.`,
      'Profil yalnızca sizinse başka kimlerin giriş yapabildiğini platformda kontrol edin veya birlikte çalıştığınız kişilerle konuşun.',
    ],
    button: 'Profillerinizi açın',
    reason: (brand) => `${brand} hesabınızda profil için talepte bulunduğunuz için bu e-postayı aldınız.`,
  },
  moved: {
    heading: (profile) => `${profile} başka bir hesaba taşındı`,
    paragraphs: (profile, platform) => [
      `Biri ${platform} üzerinde ${profile} olarak giriş yaptı ve profili başka bir hesaba bağladı. Artık sizin hesabınızda değil.`,
      'Bize verdiğiniz izin silindi; profili artık kimse hesabınız üzerinden görmüyor. Kampanya raporları saklanır.',
      `Bunu beklemiyorduysanız profilinize kimlerin girebildiğini ${platform} üzerinde kontrol edin ve şifresini orada değiştirin.`,
    ],
    button: 'Profillerinizi açın',
    reason: (brand) => `Profil ${brand} hesabınıza bağlı olduğu için bu e-postayı aldınız.`,
  },
};
export default transferMails;
