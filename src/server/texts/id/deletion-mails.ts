import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Hapus akun Anda di ${brand}?`,
    paragraphs: () => [
      'Seseorang yang mengetahui kata sandi akun ini meminta akun dihapus. Tidak ada yang terjadi sampai Anda mengonfirmasinya.',
      'Bersama akun, profil di dalamnya dan izin yang Anda berikan kepada kami juga dihapus; kami mengakhirinya di platform juga. ' +
        'Laporan kampanye yang sudah diserahkan tetap ada, tanpa nama Anda. Setelah itu alamatnya bebas.',
      'Jika itu bukan Anda, jangan konfirmasi, dan pilih kata sandi baru.',
    ],
    after: (days) =>
      days === undefined
        ? 'Begitu Anda mengonfirmasi, akun langsung dihapus. Ini tidak dapat dibatalkan.'
        : `Akun dihapus ${days} setelah Anda mengonfirmasi. Sampai saat itu Anda dapat mempertahankannya.`,
    until: (until) => `Tautan berlaku hingga ${until}. Membukanya tidak menghapus apa pun.`,
    button: 'Lihat dan konfirmasi',
    reason: (brand) => `Anda menerima email ini karena ini alamat akun di ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Akun Anda di ${brand} akan dihapus`,
    paragraphs: () => [
      'Anda sudah mengonfirmasinya. Sampai saat itu semuanya berfungsi seperti biasa.',
      'Jika berubah pikiran, atau jika itu bukan Anda, pertahankan akun dengan tautan ini. Membukanya belum mengubah apa pun.',
    ],
    at: (moment) => `Akun dihapus pada ${moment}.`,
    button: 'Pertahankan akun',
    reason: (brand) =>
      `Anda menerima email ini karena setiap penghapusan akun di ${brand} diberitahukan lebih dulu kepada pemiliknya.`,
  },
  cancelled: {
    heading: (brand) => `Akun Anda di ${brand} tetap ada`,
    paragraphs: () => [
      'Penghapusan dibatalkan. Tidak ada yang dihapus: profil dan izin Anda tetap seperti semula.',
      'Jika bukan Anda yang mempertahankan akun, pilih kata sandi baru dan minta penghapusan lagi.',
    ],
    button: 'Buka profil Anda',
    reason: (brand) => `Anda menerima email ini karena penghapusan akun Anda di ${brand} dibatalkan.`,
  },
  receipt: {
    heading: (brand) => `Akun Anda di ${brand} sudah dihapus`,
    paragraphs: () => [
      'Dihapus: nama dan alamat Anda di sini, kata sandi, profil beserta izinnya, dan data pengenalnya.',
      'Disimpan: bahwa pernah ada akun dan kapan berakhir, serta laporan kampanye yang sudah diserahkan, semuanya tanpa nama Anda.',
      'Alamatnya sekarang bebas: Anda dapat diundang lagi dengan alamat itu. Untuk kembali, minta undangan baru kepada manajer Anda.',
    ],
    addressLabel: 'Alamat akun yang dihapus',
    at: (moment) => `Akun dihapus pada ${moment}.`,
    code: (receipt) => `Nomor referensi Anda: ${receipt}`,
    button: 'Lihat bukti penghapusan',
    reason: (brand) => `Ini email terakhir tentang akun ini. ${brand} sudah menghapus alamat Anda.`,
  },
};
export default deletionMails;
