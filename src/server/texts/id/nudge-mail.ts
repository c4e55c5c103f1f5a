import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Mohon hubungkan ulang ${profile} di ${platform}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Tim ${brand}` : `${manager}, yang bekerja dengan Anda di ${brand},`} meminta Anda menghubungkan ulang ${profile} di ${platform}.`,
  means:
    'Kami tidak dapat membacanya lagi, jadi yang ditampilkan tetap seperti sebelumnya. Tidak ada yang hilang, dan menghubungkannya hanya perlu satu menit. ' +
    'Alasannya dapat Anda lihat di profil Anda.',
  mayBeIgnored: 'Jika tidak ingin menghubungkannya, abaikan saja email ini. Tidak ada yang berubah.',
  button: 'Buka profil Anda',
  reason: (manager, brand) =>
    manager === undefined
      ? `Anda menerima email ini karena Anda mengizinkan ${brand} melihat profil di akun Anda.`
      : `Anda menerima email ini karena Anda mengizinkan ${manager} melihat profil di akun Anda di ${brand}.`,
};
export default nudgeMail;
