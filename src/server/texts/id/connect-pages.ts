import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Membuka ${platform}`,
    body: (host) =>
      `Anda masuk di ${host}, di halaman platform itu sendiri. Tidak ada yang melihat kata sandi Anda di sini.`,
    button: (platform) => `Lanjutkan ke ${platform}`,
  },
  interstitial: {
    title: (platform) => `Hubungkan profil di ${platform}?`,
    body: (brand) => `Profil yang Anda masuki di halaman berikutnya akan dihubungkan ke akun ini di ${brand}.`,
    warning: 'Lanjutkan hanya jika Anda sendiri yang memulai ini.',
    button: (platform) => `Lanjutkan ke ${platform}`,
    otherwise:
      'Jika seseorang mengirimi Anda tautan ini, atau akunnya bukan milik Anda, tutup jendela ini. Belum ada yang terjadi.',
  },
  facts: { profile: 'Profil', account: 'Dihubungkan ke akun', page: 'Diminta oleh' },
  gone: {
    title: 'Tautan ini tidak berlaku lagi',
    body: 'Tautan hanya berlaku sekali dan sebentar saja. Kembali ke halaman asal Anda dan mulai lagi di sana.',
    button: 'Ke profil Anda',
  },
  over: {
    title: 'Ini sudah selesai',
    body: 'Halaman ini sudah dipakai, atau waktunya habis. Halaman asal Anda menampilkan hasilnya.',
  },
  matchCode: {
    title: 'Masukkan kode',
    body: (page) =>
      `Anda kembali di browser yang berbeda dari saat memulai. Jendela dengan ${page} menampilkan sebuah kode.`,
    warning:
      'Masukkan hanya jika jendela itu milik Anda. Jangan berikan kode kepada siapa pun dan jangan terima dari siapa pun.',
    label: 'Kode 4 karakter',
    button: 'Lanjutkan',
    missing: 'Masukkan 4 karakter yang ditampilkan jendela lain itu.',
    wrong: (tries) => `Kodenya salah. Anda dapat mencoba ${tries} kali lagi.`,
    noneLeft: {
      title: 'Kode terlalu sering salah',
      body: 'Tidak ada yang dihubungkan. Kembali ke jendela tempat Anda memulai dan coba lagi di sana.',
    },
  },
  results: {
    returned: {
      title: () => 'Hampir selesai',
      body: 'Jawabannya sedang diperiksa. Halaman asal Anda menampilkan kelanjutannya.',
    },
    choosing: {
      title: () => 'Profil yang mana?',
      body: 'Anda punya beberapa profil. Kembali ke halaman asal Anda dan pilih satu. Belum ada yang dihubungkan.',
    },
    confirming: {
      title: () => 'Satu langkah lagi',
      body: 'Kembali ke halaman asal Anda dan konfirmasi profil ini. Belum ada yang dihubungkan.',
    },
    connected: { title: (platform) => `Terhubung dengan ${platform}`, body: 'Profil ini sudah terhubung.' },
    denied: {
      title: () => 'Tidak ada yang dihubungkan',
      body: 'Anda tidak memberi izin, dan tidak ada yang dibagikan.',
    },
    cancelled: { title: () => 'Ini dibatalkan', body: 'Tidak ada yang dihubungkan.' },
    expired: {
      title: () => 'Waktunya habis',
      body: 'Tidak ada yang dihubungkan. Kembali ke halaman asal Anda dan mulai lagi.',
    },
    conflict: {
      title: () => 'Profil ini sudah terhubung',
      body: 'Profil ini ada di akun lain di sini, jadi tidak ada yang berubah. Halaman asal Anda menampilkan yang dapat Anda lakukan.',
    },
    wrongAccount: {
      title: () => 'Ini profil lain',
      body: 'Anda masuk dengan profil yang berbeda dari yang diharapkan, jadi tidak ada yang berubah. Halaman asal Anda menampilkan yang dapat Anda lakukan.',
    },
    accountType: {
      title: () => 'Ini tidak dapat dihubungkan',
      body: 'Platform tidak mengizinkannya untuk jenis akun ini. Halaman asal Anda menampilkan yang dapat Anda lakukan.',
    },
    missing: {
      title: () => 'Ada izin yang kurang',
      body: 'Tanpa izin itu, tidak ada yang dapat dihubungkan. Kembali ke halaman asal Anda agar ditanya lagi.',
    },
    failed: {
      title: (platform) => `Platform ${platform} tidak dapat dihubungkan`,
      body: 'Belum berhasil, dan itu bukan kesalahan Anda. Kembali ke halaman asal Anda dan coba lagi.',
    },
    unavailable: {
      title: (platform) => `Platform ${platform} belum dapat dihubungkan sekarang`,
      body: 'Kendalanya di pihak kami, bukan Anda, dan kami sudah mengetahuinya. Coba lagi nanti.',
    },
  },
  close: 'Anda dapat menutup jendela ini.',
  back: (page) => `Kembali ke ${page}`,
  undo: {
    question: 'Jika bukan Anda sendiri yang memulai ini, atau akunnya bukan milik Anda, urungkan:',
    button: 'Urungkan',
    title: 'Sudah diurungkan',
    body: 'Izinnya sudah dihapus di sini. Tidak ada lagi dari profil ini yang terhubung.',
  },
  supportCode: 'Nomor referensi untuk dukungan',
  fault: {
    title: 'Belum berhasil',
    body: 'Kendalanya di pihak kami, bukan Anda. Kembali ke halaman asal Anda dan coba lagi sebentar lagi.',
  },
  refused: {
    title: 'Ini tidak diterima',
    body: 'Permintaan tidak berasal dari halaman kami sendiri. Kembali ke halaman asal Anda dan mulai lagi di sana.',
  },
};
export default connectPages;
