import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Hubungkan ulang ${profile} di ${platform}`,
    intro: (profile, platform, since) =>
      `Sejak ${since} kami tidak dapat lagi membaca ${profile} di ${platform}. Yang ditampilkan di sini tetap seperti sebelumnya sampai Anda menghubungkannya ulang.`,
    why: {
      expired: (platform) => `Izinnya sudah berakhir. Di ${platform}, izin perlu diberikan lagi dari waktu ke waktu.`,
      'revoked-at-platform': (platform) =>
        `Izinnya dicabut di ${platform}. Jika Anda sengaja melakukannya, Anda tidak perlu berbuat apa-apa.`,
      'password-changed': (platform) =>
        `Kata sandi di ${platform} diubah, sehingga izinnya berakhir. Jika bukan Anda yang mengubahnya, amankan dulu profil Anda di sana.`,
      checkpoint: (platform) =>
        `Pihak ${platform} ingin Anda mengonfirmasi sesuatu dulu. Masuk di sana, lakukan yang diminta, lalu hubungkan ulang.`,
      'account-type-changed': (platform) =>
        `Sekarang ini akun pribadi, dan ${platform} tidak mengizinkan siapa pun membacanya. Ubah kembali menjadi akun profesional di sana, lalu hubungkan ulang.`,
      'account-unavailable': (platform) =>
        `Menurut ${platform}, profil ini tidak tersedia. Periksa apakah ada yang diminta dari Anda di sana, lalu hubungkan ulang.`,
      'app-blocked': (platform) =>
        `Pihak ${platform} mengakhiri izin aplikasi kami. Dengan menghubungkan ulang, Anda memberinya izin baru.`,
      unknown: (platform) => `Pihak ${platform} tidak lagi menerima izin ini dan tidak menyebutkan alasannya.`,
    },
    nothingLost: 'Yang sudah dibaca tidak ada yang hilang, dan menghubungkannya hanya perlu satu menit.',
    again: 'Kami sudah pernah menulis kepada Anda tentang ini.',
    last: 'Ini email terakhir tentang hal ini. Profil Anda tetap menunjukkan apa yang perlu dilakukan.',
    button: 'Hubungkan ulang',
    reason: (brand) => `Anda menerima email ini karena profil itu terhubung ke akun Anda di ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `Profil ${profile} di ${platform} terhubung lagi`,
    intro: (profile, platform) => `Kami dapat membaca ${profile} di ${platform} lagi.`,
    nothingToDo: 'Anda tidak perlu melakukan apa-apa lagi.',
    button: 'Lihat profil Anda',
    reason: (brand) =>
      `Anda menerima email ini karena kami pernah menulis bahwa profil di akun Anda di ${brand} berhenti berfungsi.`,
  },
};
export default profileMails;
