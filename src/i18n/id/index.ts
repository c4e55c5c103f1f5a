import type { Language } from '../language.js';

const id: Language = {
  frame: {
    loading: 'Memuat…',
    failed: 'Bagian ini tidak dapat dimuat. Periksa koneksi Anda lalu muat ulang halaman.',
  },
  address: {
    label: 'Alamat email',
    hint: 'Alamat persis yang menerima undangan. Mungkin berisi “+talent”.',
    missing: 'Masukkan alamat email Anda.',
    invalid: 'Masukkan alamat lengkap, misalnya kim@example.com.',
  },
  common: {
    retry: 'Coba lagi',
    signIn: 'Masuk',
    support: 'Hubungi dukungan',
    anotherAddress: 'Gunakan alamat lain',
    wait: 'Anda dapat meminta lagi setelah {time}.',
    supportCode: 'Nomor referensi untuk dukungan: {code}',
    notConnected: 'Bagian halaman ini belum siap. Silakan kembali lagi nanti.',
    notSupported: 'Fitur ini tidak tersedia di sini.',
    variationHint: 'Alamat Anda memiliki tambahan seperti “+talent”.',
    variationLink: 'Alasan dan yang bisa Anda lakukan',
  },
  passwordRequest: {
    title: 'Atur ulang kata sandi',
    titleActivate: 'Buat kata sandi',
    text: 'Masukkan alamat Anda, lalu kami akan mengirim tautan dan kode.',
    textActivate: 'Masukkan alamat yang menerima undangan, lalu kami akan mengirim tautan dan kode.',
    button: 'Kirim email',
    checkingTitle: 'Memeriksa tautan Anda',
  },
  later: {
    errors: [() => import('./errors.js')],
    invitation: [() => import('./invitation.js')],
    passwordReset: [() => import('./password-reset.js')],
    profiles: [() => import('./profile-list.js'), () => import('./profile-changes.js')],
    connection: [() => import('./connection-start.js'), () => import('./connection-ends.js')],
    talentEmail: [() => import('./talent-email-reason.js'), () => import('./talent-email-request.js')],
    accountDeletion: [() => import('./account-deletion.js')],
    desk: [() => import('./desk-invitations.js'), () => import('./desk-requests.js'), () => import('./desk-import.js')],
  },
};
export default id;
