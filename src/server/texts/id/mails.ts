import type { MailTexts } from '../mail-texts.js';
import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Halo ${name},`,
  footer: (brand) => `${brand} mengirim email ini tentang akun Anda. Balasan ke email ini tidak dibaca siapa pun.`,
  accountLabel: 'Alamat masuk Anda',
  codeLabel: 'Kode Anda',
  linkLabel: 'Atau buka tautan ini',
  invitation: {
    heading: (brand) => `Anda diundang ke ${brand}`,
    invitedBy: (manager, brand) => `${manager} mengundang Anda ke ${brand}.`,
    invited: (brand) => `Sebuah akun di ${brand} menunggu Anda.`,
    next: 'Buat kata sandi, dan akun Anda siap digunakan.',
    again: 'Ini undangan Anda sekali lagi, dengan tautan baru. Tautan dari email sebelumnya tidak berlaku lagi.',
    button: 'Terima undangan',
    expires: (duration, until) => `Tautan berlaku selama ${duration}, hingga ${until}.`,
    onlyThisAddress: 'Undangan ini hanya untuk alamat ini. Selalu masuk dengan alamat ini.',
    variation: (requested) =>
      `Alamat ${requested} sudah dipakai sebuah akun, jadi akun ini mendapat alamat sendiri. Email ke alamat itu masuk ke kotak surat yang sama.`,
    wholeAddress: 'Masuk dengan alamat lengkap, termasuk bagian yang diawali tanda plus.',
    takesOver:
      'Anda meminta alamat ini sebagai pengganti alamat lain. Setelah Anda membuat kata sandi, profil Anda ada di sini, dan alamat lain itu tidak dapat lagi dipakai masuk.',
    reason: (brand) =>
      `Anda menerima email ini karena seseorang yang bekerja dengan Anda di ${brand} memasukkan alamat Anda. ` +
      'Jika Anda tidak menduganya, abaikan saja: tidak ada yang terjadi tanpa Anda.',
  },
  activation: {
    heading: (brand) => `Buat kata sandi untuk ${brand}`,
    intro: 'Buat kata sandi, dan akun Anda siap digunakan. Undangan Anda juga langsung diterima.',
    button: 'Buat kata sandi',
  },
  reset: {
    heading: (brand) => `Pilih kata sandi baru untuk ${brand}`,
    intro: 'Gunakan email ini untuk memilih kata sandi baru.',
    button: 'Pilih kata sandi baru',
    expires: (duration) => `Kode dan tautan hanya berlaku sekali, selama ${duration}.`,
    codeUse: 'Ketik di halaman tempat Anda meminta email ini.',
    keepSecret: 'Jangan berikan kode kepada siapa pun. Kami tidak pernah memintanya lewat telepon atau pesan.',
    reason: (brand) =>
      `Anda menerima email ini karena email kata sandi diminta dengan alamat Anda di ${brand}. ` +
      'Jika itu bukan Anda, abaikan saja: akun Anda tetap seperti semula.',
  },
  changed: {
    heading: (brand) => `Kata sandi Anda untuk ${brand} sudah diubah`,
    intro: (at) => `Kata sandi akun Anda diubah pada ${at}.`,
    sessions: 'Semua perangkat lain sudah dikeluarkan.',
    notYou: 'Jika itu bukan Anda, segera pilih kata sandi baru.',
    button: 'Itu bukan saya',
    reason: (brand) =>
      `Anda menerima email ini karena setiap perubahan kata sandi di ${brand} diberitahukan kepada pemilik akunnya.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
