import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Putuskan ${profile}?`,
    asked: (brand) =>
      `Sebuah halaman tempat Anda menggunakan ${brand} meminta profil ini diputus. Belum ada yang terjadi.`,
    profileLabel: 'Profil',
    platformLabel: 'Platform',
    originLabel: 'Diminta di',
    goes: 'Izin yang Anda berikan kepada kami langsung dihapus, begitu juga salinan foto kami. Kami tidak membaca apa pun lagi, dan manajer Anda tidak lagi melihat profil ini.',
    stays: 'Laporan kampanye yang sudah diserahkan tetap ada. Anda dapat menghubungkan profil ini lagi kapan saja.',
    button: 'Putuskan',
    keep: 'Agar tetap terhubung, tutup jendela ini.',
    doneTitle: (profile) => `Koneksi ${profile} sudah diputus`,
    done: 'Izin yang Anda berikan kepada kami sudah dihapus. Tidak ada lagi yang dibaca.',
    ended: (platform) => `Izinnya juga sudah berakhir di ${platform}.`,
    ending: (platform) =>
      `Kami sedang memberi tahu ${platform}, agar izinnya berakhir di sana juga. Anda tidak perlu berbuat apa-apa.`,
    removeYourself: (platform) =>
      `Pihak ${platform} tidak memberi kami cara untuk mengakhiri izin di sana. Sampai Anda sendiri menghapusnya, nama kami tetap ada di daftarnya.`,
    removeLink: (platform) => `Buka daftar di ${platform}`,
    close: 'Anda dapat menutup jendela ini.',
    goneTitle: 'Tautan ini tidak berlaku lagi',
    gone: 'Tautan berlaku sekali, selama sepuluh menit, dan hanya yang terbaru yang berlaku. Jika profil masih terhubung, kembali ke profil Anda dan minta lagi.',
    profilesLink: 'Buka profil Anda',
    foreignTitle: 'Tidak ada yang berubah',
    foreign: 'Halaman lain mencoba menjawab untuk Anda. Buka lagi tautannya, dan jawab di sini.',
  },
  deletion: {
    title: 'Data Anda sudah dihapus',
    done: (platform, brand, at) =>
      `Pihak ${platform} meminta ${brand} menghapus yang disimpannya tentang sebuah profil. Ini selesai pada ${at}.`,
    what: 'Dihapus: izin, nama, foto, angka, dan data pengenal profil itu.',
    kept: 'Disimpan: bahwa pernah ada izin dan kapan berakhir, tanpa nama, karena kami harus dapat membuktikannya.',
    account: {
      requested: {
        title: 'Penghapusan diminta',
        text: (brand, at) =>
          `Penghapusan sebuah akun di ${brand} diminta pada ${at}. Belum dikonfirmasi: tidak ada yang dihapus.`,
      },
      scheduled: {
        title: 'Penghapusan dijadwalkan',
        text: (brand, at) => `Penghapusan sebuah akun di ${brand} sudah dikonfirmasi. Akan dilakukan pada ${at}.`,
      },
      deleting: {
        title: 'Penghapusan sedang berjalan',
        text: (brand, at) =>
          `Sebuah akun di ${brand} sedang dihapus sejak ${at}. Platform sedang diberi tahu bahwa izinnya sudah berakhir; ini paling lama satu hari.`,
      },
      deleted: {
        title: 'Akun sudah dihapus',
        text: (brand, at) => `Sebuah akun di ${brand} dihapus pada ${at}, atas permintaan pemiliknya.`,
      },
      cancelled: {
        title: 'Akun tetap ada',
        text: (brand, at) => `Penghapusan sebuah akun di ${brand} dibatalkan pada ${at}. Tidak ada yang dihapus.`,
      },
      lapsed: {
        title: 'Penghapusan tidak dikonfirmasi',
        text: (brand) =>
          `Penghapusan sebuah akun di ${brand} diminta dan tidak dikonfirmasi tepat waktu. Tidak ada yang dihapus.`,
      },
    },
    whatOfAccount: 'Dihapus: nama dan alamat, kata sandi, profil beserta izinnya, dan data pengenalnya.',
    keptOfAccount:
      'Disimpan: bahwa pernah ada akun dan kapan berakhir, serta laporan kampanye yang sudah diserahkan, tanpa nama.',
    receiptLabel: 'Nomor referensi',
    codeLabel: 'Kode konfirmasi',
    unknownTitle: 'Tidak ada penghapusan dengan kode ini',
    unknown: 'Bandingkan kode dengan yang ada di email kami, atau dengan yang ditampilkan platform.',
  },
  fault: {
    title: 'Belum berhasil',
    text: 'Kendalanya di pihak kami. Tidak ada yang berubah. Coba lagi sebentar lagi.',
    codeLabel: 'Untuk dukungan',
    busyTitle: 'Terlalu banyak percobaan',
    busy: 'Tunggu beberapa menit, lalu buka lagi tautannya.',
  },
};
export default sitePages;
