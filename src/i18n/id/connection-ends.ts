import type { ConnectionEndMessages } from '../messages.js';

const connectionEnds: ConnectionEndMessages = {
  chooseTitle: 'Yang mana?',
  chooseText: 'Akun {platform} Anda memiliki beberapa profil. Pilih satu; yang lain dapat dihubungkan setelahnya.',
  chooseLabel: 'Profil yang ditemukan',
  chooseMissing: 'Ada yang kurang? Di sini {platform} hanya mencantumkan yang sudah Anda izinkan.',
  chooseButton: 'Lanjutkan',
  noneOfThese: 'Tidak satu pun',
  unavailable: {
    personal: 'Akun pribadi: tidak dapat dibaca',
    'not-linked': 'Tidak ditautkan ke akun Instagram',
    'no-permission': 'Akses tidak diizinkan',
    unpublished: 'Tidak dipublikasikan',
  },

  confirmTitle: 'Hubungkan {handle}?',
  confirmReconnectTitle: 'Hubungkan ulang {handle}?',
  confirmText: 'Ini profil yang sedang masuk di {platform}. Belum ada yang disimpan.',
  confirmMissing: 'Anda belum mengizinkan {missing}. Itu dapat ditambahkan nanti.',
  consentLabel: 'Izinkan {manager} melihatnya',
  confirm: 'Hubungkan',
  notMe: 'Bukan ini: gunakan akun lain',

  connectedTitle: 'Profil {handle} terhubung',
  connectedText: 'Foto dan angkanya sedang diambil.',
  connectedOnly: 'Kami sudah mulai membacanya.',
  done: 'Selesai',
  limitedTitle: 'Profil {handle} terhubung, tetapi ada izin yang kurang',
  keepAsIs: 'Biarkan seperti ini',
  deniedTitle: 'Tidak ada yang dihubungkan',
  deniedText: 'Anda tidak mengizinkannya, dan tidak ada yang dibagikan. Anda dapat menghubungkan kapan pun Anda mau.',
  cancelledTitle: 'Tidak ada yang dihubungkan',
  cancelledText: 'Anda membatalkan, dan tidak ada yang disimpan.',
  wrongTitle: 'Itu profil lain',
  wrongText: 'Ini tentang {expected}, tetapi {platform} sedang masuk sebagai {found}. Tidak ada yang berubah.',
  wrongTip: 'Untuk menggunakan {expected}, masuk ke profil itu di {platform} lalu coba lagi.',
  asNew: 'Hubungkan juga {found}',
  obstacleTitle: {
    personal: 'Ini akun pribadi',
    'no-channel': 'Belum ada kanal',
    'no-page': 'Tidak ada Halaman untuk dihubungkan',
    'not-linked': 'Halaman belum ditautkan',
  },
  obstacleText: {
    personal:
      'Di {platform}, kami hanya boleh membaca akun profesional: kreator atau bisnis. Beralih tidak dipungut biaya.',
    'no-channel':
      'Akun yang Anda pakai di {platform} tidak memiliki kanal. Buat kanal di sana, atau gunakan akun yang memilikinya.',
    'no-page': 'Akun yang Anda pakai di {platform} tidak mengelola Halaman, atau Anda belum mengizinkan satu pun.',
    'not-linked':
      'Tidak ada Halaman yang Anda izinkan yang ditautkan ke akun Instagram profesional. Tautkan dulu di sana.',
  },
  conflictTitle: 'Profil {handle} terhubung di akun lain',
  conflictText:
    'Satu profil hanya ada di satu akun pada satu waktu. Jika akun lain itu milik Anda, masuk di sana lalu putuskan, atau minta dipindahkan ke sini.',
  requestTransfer: 'Minta dipindahkan ke sini',
  requestText:
    'Akun lain itu diberi tahu dan dapat mengajukan keberatan selama beberapa hari. Sampai saat itu tidak ada yang berubah.',
  haveCode: 'Saya punya kode serah terima',
  handOverCode: 'Kode serah terima',
  handOverMissing: 'Masukkan kodenya.',
  handOverWrong: 'Ini bukan kode serah terima profil itu, atau sudah pernah dipakai.',
  handOverButton: 'Gunakan kode',
  requested: 'Permintaan untuk {handle} sedang dikirim.',
  unavailableTitle: 'Platform {platform} belum dapat dihubungkan sekarang',
  unavailableText: 'Kendalanya di pihak kami, bukan Anda. Kendala ini sudah dilaporkan; silakan kembali lagi nanti.',
  expiredTitle: 'Waktu untuk upaya ini habis',
  expiredText: 'Demi keamanan, setiap upaya hanya berlangsung beberapa menit. Tidak ada yang disimpan.',
  startAgain: 'Mulai lagi',
  failedTitle: 'Belum berhasil',
  failedText: 'Ada kendala antara {platform} dan kami. Tidak ada yang tersimpan setengah jalan.',
  back: 'Kembali ke daftar',
};
export default connectionEnds;
