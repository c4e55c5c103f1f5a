import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `tim dukungan ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Alamat baru Anda sudah diundang',
    paragraphs: (proposed, brand) => [
      `Anda meminta masuk ke ${brand} dengan ${proposed} sebagai pengganti alamat ini. Undangan sudah dikirim ke sana.`,
      `Buka email itu lalu buat kata sandi. Profil Anda ikut pindah, dan sejak itu Anda hanya masuk dengan ${proposed}.`,
      'Sampai saat itu tidak ada yang berubah: Anda masuk dengan alamat ini seperti biasa, dan dapat menarik permintaan.',
    ],
    unused: (proposed, brand) => [
      `Anda meminta masuk ke ${brand} dengan ${proposed} sebagai pengganti alamat ini. Undangan sudah dikirim ke sana.`,
      'Buka email itu lalu buat kata sandi. Undangan yang dikirim ke alamat ini tidak berlaku lagi.',
    ],
    notYou: (manager, brand) => `Jika bukan Anda yang memintanya, segera beri tahu ${tell(manager, brand)}.`,
    button: 'Lihat permintaan Anda',
    unusedButton: 'Minta undangan sekali lagi',
  },
  rejected: {
    heading: 'Alamat Anda tetap sama',
    intro: (proposed, brand) =>
      `Anda meminta masuk ke ${brand} dengan ${proposed} sebagai pengganti alamat ini. Permintaan itu ditolak.`,
    why: {
      'not-usable': () => 'Alasannya: alamat itu tidak dapat digunakan untuk akun Anda.',
      'not-confirmed': () => 'Alasannya: tidak ada yang dapat memastikan bahwa alamat itu milik Anda.',
      policy: (brand) => `Alasannya: aturan ${brand} tidak mengizinkannya.`,
      other: () => 'Alasannya bukan yang biasa: tanyakan kepada orang yang bekerja dengan Anda.',
    },
    stays: 'Tidak ada yang berubah: Anda masuk dengan alamat ini seperti biasa, dan profil Anda tetap terhubung.',
    unusedStays: 'Tidak ada yang berubah: undangan yang dikirim ke alamat ini masih berlaku.',
    next: (manager) =>
      manager === undefined
        ? 'Anda dapat meminta alamat lain.'
        : `Anda dapat meminta alamat lain, atau bicarakan dengan ${manager}.`,
    button: 'Minta alamat lain',
  },
  completed: {
    heading: (proposed) => `Sekarang Anda masuk dengan ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Akun Anda di ${brand} sudah pindah ke ${proposed}, beserta profil Anda.`,
      'Alamat ini tidak dapat lagi dipakai masuk. Semua perangkat yang masuk dengan alamat ini sudah dikeluarkan.',
    ],
    notYou: (manager, brand) => `Jika itu bukan Anda, segera beri tahu ${tell(manager, brand)}.`,
    button: 'Masuk',
  },
  reason: (brand) => `Anda menerima email ini karena alamat lain diminta di akun Anda di ${brand}.`,
};
export default emailChangeMails;
