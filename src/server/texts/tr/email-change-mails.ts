import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `${brand} destek ekibi`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Yeni adresinize davet gönderildi',
    paragraphs: (proposed, brand) => [
      `${brand} girişinde bu adres yerine ${proposed} adresini kullanmak istediniz. Oraya bir davet gönderildi.`,
      `O e-postayı açıp bir şifre belirleyin. Profilleriniz sizinle gelir; ondan sonra yalnızca ${proposed} ile giriş yaparsınız.`,
      'O zamana kadar hiçbir şey değişmez: eskisi gibi bu adresle giriş yaparsınız ve talebi geri çekebilirsiniz.',
    ],
    unused: (proposed, brand) => [
      `${brand} girişinde bu adres yerine ${proposed} adresini kullanmak istediniz. Oraya bir davet gönderildi.`,
      'O e-postayı açıp bir şifre belirleyin. Bu adrese gönderilen davet artık çalışmıyor.',
    ],
    notYou: (manager, brand) => `Bunu siz istemediyseniz hemen haber verin: ${tell(manager, brand)}.`,
    button: 'Talebinize bakın',
    unusedButton: 'Daveti bir kez daha iste',
  },
  rejected: {
    heading: 'Adresiniz olduğu gibi kalıyor',
    intro: (proposed, brand) =>
      `${brand} girişinde bu adres yerine ${proposed} adresini kullanmak istediniz. Talebiniz reddedildi.`,
    why: {
      'not-usable': () => 'Nedeni: o adres hesabınız için kullanılamıyor.',
      'not-confirmed': () => 'Nedeni: adresin sizin olduğunu kimse doğrulayamadı.',
      policy: (brand) => `Nedeni: ${brand} kuralları buna izin vermiyor.`,
      other: () => 'Nedeni alışılmış olanlardan değil: birlikte çalıştığınız kişilere sorun.',
    },
    stays: 'Hiçbir şey değişmedi: eskisi gibi bu adresle giriş yaparsınız, profilleriniz bağlı kalır.',
    unusedStays: 'Hiçbir şey değişmedi: bu adrese gönderilen davet hâlâ geçerli.',
    next: (manager) =>
      manager === undefined
        ? 'Başka bir adres bildirebilirsiniz.'
        : `Başka bir adres bildirebilir veya ${manager} ile konuşabilirsiniz.`,
    button: 'Başka adres bildir',
  },
  completed: {
    heading: (proposed) => `Artık ${proposed} ile giriş yapıyorsunuz`,
    paragraphs: (proposed, brand) => [
      `${brand} hesabınız, profillerinizle birlikte ${proposed} adresine taşındı.`,
      'Bu adresle artık giriş yapılamaz. Açık olduğu tüm cihazlarda oturum kapatıldı.',
    ],
    notYou: (manager, brand) => `Bunu siz yapmadıysanız hemen haber verin: ${tell(manager, brand)}.`,
    button: 'Giriş yap',
  },
  reason: (brand) => `${brand} hesabınızda başka bir adres istendiği için bu e-postayı aldınız.`,
};
export default emailChangeMails;
