import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `${profile} bağlantısı kesilsin mi?`,
    asked: (brand) =>
      `${brand} kullandığınız bir sayfa, bu profilin bağlantısının kesilmesini istiyor. Henüz hiçbir şey olmadı.`,
    profileLabel: 'Profil',
    platformLabel: 'Platform',
    originLabel: 'İsteyen sayfa',
    goes: 'Bize verdiğiniz izin ve bizdeki resim kopyası hemen silinir. Artık hiçbir şey okumayız, menajeriniz de profili artık görmez.',
    stays: 'Teslim edilmiş kampanyaların raporları saklanır. Profili istediğiniz zaman yeniden bağlayabilirsiniz.',
    button: 'Bağlantıyı kes',
    keep: 'Bağlı kalması için bu pencereyi kapatın.',
    doneTitle: (profile) => `${profile} bağlantısı kesildi`,
    done: 'Bize verdiğiniz izin silindi. Artık hiçbir şey okunmuyor.',
    ended: (platform) => `${platform} üzerinde de sona erdi.`,
    ending: (platform) =>
      `Orada da sona ermesi için bunu ${platform} tarafına bildiriyoruz. Sizin bir şey yapmanız gerekmiyor.`,
    removeYourself: (platform) =>
      `${platform} izni orada sona erdirmemize olanak vermiyor. Siz kaldırana kadar adımız oradaki listede kalır.`,
    removeLink: (platform) => `Listeyi ${platform} üzerinde aç`,
    close: 'Bu pencereyi kapatabilirsiniz.',
    goneTitle: 'Bu bağlantı artık çalışmıyor',
    gone: 'Bir kez, on dakika boyunca çalışır ve yalnızca en yenisi geçerlidir. Profil hâlâ bağlıysa profillerinize dönüp yeniden isteyin.',
    profilesLink: 'Profillerinizi açın',
    foreignTitle: 'Hiçbir şey değişmedi',
    foreign: 'Başka bir sayfa sizin yerinize yanıt vermeye çalıştı. Bağlantıyı yeniden açıp burada yanıtlayın.',
  },
  deletion: {
    title: 'Verileriniz silindi',
    done: (platform, brand, at) =>
      `${platform}, bir profille ilgili verilerin ${brand} tarafından silinmesini istedi. Silinme tarihi: ${at}.`,
    what: 'Silinenler: izin, ad, resim, sayılar ve profili tanıtan bilgiler.',
    kept: 'Saklananlar: bir iznin var olduğu ve ne zaman sona erdiği, ad olmadan; çünkü bunu kanıtlayabilmemiz gerekir.',
    account: {
      requested: {
        title: 'Silme istendi',
        text: (brand, at) =>
          `Bir ${brand} hesabının silinmesi ${at} tarihinde istendi. Onaylanmadı: hiçbir şey silinmedi.`,
      },
      scheduled: {
        title: 'Silme planlandı',
        text: (brand, at) => `Bir ${brand} hesabının silinmesi onaylandı. Hesap ${at} tarihinde silinecek.`,
      },
      deleting: {
        title: 'Silme sürüyor',
        text: (brand, at) =>
          `Bir ${brand} hesabı ${at} tarihinden beri siliniyor. Platformlara izinlerinin sona erdiğini bildiriyoruz; en çok bir gün sürer.`,
      },
      deleted: {
        title: 'Hesap silindi',
        text: (brand, at) => `Bir ${brand} hesabı, sahibinin isteğiyle ${at} tarihinde silindi.`,
      },
      cancelled: {
        title: 'Hesap kalıyor',
        text: (brand, at) => `Bir ${brand} hesabının silinmesi ${at} tarihinde iptal edildi. Hiçbir şey silinmedi.`,
      },
      lapsed: {
        title: 'Silme onaylanmadı',
        text: (brand) => `Bir ${brand} hesabının silinmesi istendi, ama zamanında onaylanmadı. Hiçbir şey silinmedi.`,
      },
    },
    whatOfAccount: 'Silinenler: ad ve adres, şifre, izinleriyle birlikte profiller ve onları tanıtan bilgiler.',
    keptOfAccount:
      'Saklananlar: bir hesabın var olduğu ve ne zaman sona erdiği, bir de teslim edilmiş kampanyaların raporları; ad olmadan.',
    receiptLabel: 'İşlem numarası',
    codeLabel: 'Onay kodu',
    unknownTitle: 'Bu kodla bir silme yok',
    unknown: 'Kodu e-postamızdakiyle veya platformun gösterdiğiyle karşılaştırın.',
  },
  fault: {
    title: 'Bu olmadı',
    text: 'Sorun bizde. Hiçbir şey değişmedi. Birazdan tekrar deneyin.',
    codeLabel: 'Destek için',
    busyTitle: 'Çok fazla deneme',
    busy: 'Birkaç dakika bekleyin, sonra bağlantıyı yeniden açın.',
  },
};
export default sitePages;
