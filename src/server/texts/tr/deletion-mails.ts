import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `${brand} hesabınızı silmek istiyor musunuz?`,
    paragraphs: () => [
      'Bu hesabın şifresini bilen biri silinmesini istedi. Siz onaylayana kadar hiçbir şey olmaz.',
      'Hesapla birlikte profilleri ve bize onlar için verdiğiniz izinler de gider; izinleri platformlarda da sona erdiririz. ' +
        'Teslim edilmiş kampanyaların raporları adınız olmadan saklanır. Ardından adres boşalır.',
      'Bunu siz istemediyseniz onaylamayın ve yeni bir şifre seçin.',
    ],
    after: (days) =>
      days === undefined
        ? 'Onayladığınız anda hesap silinir. Geri alınamaz.'
        : `Hesap, onayınızdan ${days} sonra silinir. O zamana kadar hesabı koruyabilirsiniz.`,
    until: (until) => `Bağlantı ${until} tarihine kadar çalışır. Açmak hiçbir şeyi silmez.`,
    button: 'İncele ve onayla',
    reason: (brand) => `${brand} hesabının adresi bu olduğu için bu e-postayı aldınız.`,
  },
  scheduled: {
    heading: (brand) => `${brand} hesabınız silinecek`,
    paragraphs: () => [
      'Silmeyi onayladınız. O zamana kadar her şey eskisi gibi çalışır.',
      'Fikriniz değişirse veya bunu siz yapmadıysanız hesabı bu bağlantıyla koruyun. Açmak henüz hiçbir şeyi değiştirmez.',
    ],
    at: (moment) => `Hesap ${moment} tarihinde silinecek.`,
    button: 'Hesap kalsın',
    reason: (brand) => `Silinecek her ${brand} hesabı sahibine önceden bildirildiği için bu e-postayı aldınız.`,
  },
  cancelled: {
    heading: (brand) => `${brand} hesabınız kalıyor`,
    paragraphs: () => [
      'Silme iptal edildi. Hiçbir şey silinmedi: profilleriniz ve izinleriniz olduğu gibi duruyor.',
      'Hesabı koruyan siz değilseniz yeni bir şifre seçin ve silmeyi yeniden isteyin.',
    ],
    button: 'Profillerinizi açın',
    reason: (brand) => `${brand} hesabınızın silinmesi iptal edildiği için bu e-postayı aldınız.`,
  },
  receipt: {
    heading: (brand) => `${brand} hesabınız silindi`,
    paragraphs: () => [
      'Silinenler: buradaki adınız ve adresiniz, şifre, izinleriyle birlikte profiller ve onları tanıtan bilgiler.',
      'Saklananlar: bir hesabın var olduğu ve ne zaman sona erdiği, bir de teslim edilmiş kampanyaların raporları; hepsi adınız olmadan.',
      'Adres artık boşta: yeniden davet edilebilir. Geri gelmek için menajerinizden yeni bir davet isteyin.',
    ],
    addressLabel: 'Silinen hesabın adresi',
    at: (moment) => `Hesap ${moment} tarihinde silindi.`,
    code: (receipt) => `İşlem numaranız: ${receipt}`,
    button: 'Silme kaydını gör',
    reason: (brand) => `Bu, bu hesapla ilgili son e-postadır. Adresiniz ${brand} tarafından silindi.`,
  },
};
export default deletionMails;
