import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Merhaba ${name},`,
  footer: (brand) => `Hesabınızla ilgili bu e-postayı ${brand} gönderdi. Yanıtları kimse okumaz.`,
  accountLabel: 'Giriş adresiniz',
  codeLabel: 'Kodunuz',
  linkLabel: 'Veya bu bağlantıyı açın',
  invitation: {
    heading: (brand) => `${brand} davetiniz`,
    invitedBy: (manager, brand) => `${manager} sizi davet ediyor: ${brand}.`,
    invited: (brand) => `${brand} hesabınız sizi bekliyor.`,
    next: 'Bir şifre seçin, hesabınız hazır.',
    again:
      'Davetinizi yeni bir bağlantıyla bir kez daha gönderiyoruz. Önceki e-postalardaki bağlantılar artık çalışmıyor.',
    button: 'Daveti kabul et',
    expires: (duration, until) => `Bağlantı ${duration} boyunca, ${until} tarihine kadar çalışır.`,
    onlyThisAddress: 'Davet yalnızca bu adres için. Her zaman bu adresle giriş yapın.',
    variation: (requested) =>
      `${requested} zaten başka bir hesaba ait, bu yüzden bu hesap kendine ait bir adres aldı. E-postaları aynı posta kutusuna gelir.`,
    wholeAddress: 'Artı işaretiyle başlayan bölüm dahil, adresin tamamıyla giriş yapın.',
    takesOver:
      'Bu adresi bir başkasının yerine istediniz. Şifre seçtiğinizde profilleriniz burada olur ve diğer adresle artık giriş yapılamaz.',
    reason: (brand) =>
      `${brand} tarafında sizinle çalışan biri adresinizi girdiği için bu e-postayı aldınız. ` +
      'Beklemiyorduysanız yanıtlamayın: siz olmadan hiçbir şey olmaz.',
  },
  activation: {
    heading: (brand) => `${brand} şifrenizi belirleyin`,
    intro: 'Bir şifre seçin, hesabınız hazır. Böylece davetiniz de kabul edilmiş olur.',
    button: 'Şifre belirle',
  },
  reset: {
    heading: (brand) => `${brand} için yeni bir şifre seçin`,
    intro: 'Bu e-postayla yeni bir şifre seçebilirsiniz.',
    button: 'Yeni şifre seç',
    expires: (duration) => `Kod ve bağlantı bir kez, ${duration} boyunca geçerli.`,
    codeUse: 'Bu e-postayı istediğiniz sayfaya yazın.',
    keepSecret: 'Kodu kimseye vermeyin. Telefonda veya mesajla asla istemeyiz.',
    reason: (brand) =>
      `${brand} için adresinizle bir şifre e-postası istendiği için bu e-postayı aldınız. ` +
      'Siz istemediyseniz yanıtlamayın: hesabınız olduğu gibi kalır.',
  },
  changed: {
    heading: (brand) => `${brand} şifreniz değiştirildi`,
    intro: (at) => `Hesabınızın şifresi ${at} tarihinde değiştirildi.`,
    sessions: 'Diğer tüm cihazlarda oturumunuz kapatıldı.',
    notYou: 'Bunu siz yapmadıysanız hemen yeni bir şifre seçin.',
    button: 'Ben yapmadım',
    reason: (brand) => `${brand} için her şifre değişikliği hesabın sahibine bildirildiği için bu e-postayı aldınız.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
