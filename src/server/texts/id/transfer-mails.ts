import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Seseorang meminta ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Seseorang masuk di ${platform} sebagai ${profile} dan meminta profil ini dipindahkan ke akunnya sendiri di ${brand}.`,
      'Apakah itu Anda dengan akun lain, atau orang yang bekerja dengan Anda? Kalau begitu Anda tidak perlu berbuat apa-apa, atau izinkan agar lebih cepat. ' +
        'Saat profil pindah, izin yang Anda berikan kepada kami dihapus. Laporan kampanye tetap ada.',
      'Jika ingin mempertahankan profil ini, ajukan keberatan di akun Anda.',
    ],
    objectUntil: (until) =>
      `Anda dapat mengajukan keberatan hingga ${until}. Jika tidak ada yang keberatan, profil boleh dipindahkan.`,
    button: 'Izinkan atau keberatan',
    reason: (brand) => `Anda menerima email ini karena profil itu terhubung ke akun Anda di ${brand}.`,
  },
  asked: {
    heading: (profile) => `Anda meminta ${profile}`,
    paragraphs: (profile, platform) => [
      `Profil ${profile} di ${platform} terhubung ke akun lain di sini. Kami sudah menulis kepada pemiliknya.`,
      'Anda tidak perlu berbuat apa-apa sekarang. Kami akan menulis kepada Anda begitu ada keputusan.',
    ],
    objectUntil: (until) => `Pemiliknya dapat mengajukan keberatan hingga ${until}.`,
    button: 'Buka profil Anda',
    reason: (brand) => `Anda menerima email ini karena Anda meminta profil itu di akun Anda di ${brand}.`,
  },
  approved: {
    heading: (profile) => `Sekarang Anda dapat menghubungkan ${profile}`,
    paragraphs: (profile, platform) => [
      `Profil ${profile} sekarang boleh dipindahkan.`,
      `Hubungkan sekali lagi: masuk lagi di ${platform}, lalu profil itu ada di akun Anda.`,
    ],
    connectUntil: (until) => `Ini berlaku hingga ${until}.`,
    button: 'Hubungkan profil',
    reason: (brand) => `Anda menerima email ini karena Anda meminta profil itu di akun Anda di ${brand}.`,
  },
  declined: {
    heading: (profile) => `Profil ${profile} tetap di tempatnya`,
    paragraphs: (profile, platform) => [
      `Yang menghubungkan ${profile} mengajukan keberatan. Tidak ada yang berubah, dan kami tidak menyimpan apa pun yang diberikan ${platform} kepada kami.`,
      'Jika profil itu hanya milik Anda, periksa di platformnya siapa lagi yang dapat masuk, atau bicarakan dengan orang yang bekerja dengan Anda.',
    ],
    button: 'Buka profil Anda',
    reason: (brand) => `Anda menerima email ini karena Anda meminta profil itu di akun Anda di ${brand}.`,
  },
  moved: {
    heading: (profile) => `Profil ${profile} sudah pindah ke akun lain`,
    paragraphs: (profile, platform) => [
      `Seseorang masuk di ${platform} sebagai ${profile} dan menghubungkannya ke akun lain. Profil itu tidak lagi ada di akun Anda.`,
      'Izin yang Anda berikan kepada kami sudah dihapus, dan tidak ada lagi yang melihat profil itu lewat akun Anda. Laporan kampanye tetap ada.',
      `Jika Anda tidak menduganya, periksa di ${platform} siapa yang dapat masuk ke profil Anda, dan ubah kata sandinya di sana.`,
    ],
    button: 'Buka profil Anda',
    reason: (brand) => `Anda menerima email ini karena profil itu pernah terhubung ke akun Anda di ${brand}.`,
  },
};
export default transferMails;
