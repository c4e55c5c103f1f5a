import type { Language } from '../language.js';

const ro: Language<'one' | 'few' | 'other'> = {
  frame: {
    loading: 'Se încarcă…',
    failed: 'Nu s-a putut încărca. Verifică conexiunea și reîncarcă pagina.',
  },
  address: {
    label: 'Adresă de e-mail',
    hint: 'Exact adresa care a primit invitația. Poate conține „+talent”.',
    missing: 'Scrie adresa ta de e-mail.',
    invalid: 'Scrie o adresă completă, de exemplu kim@example.com.',
  },
  common: {
    retry: 'Încearcă din nou',
    signIn: 'Autentificare',
    support: 'Contactează asistența',
    anotherAddress: 'Folosește altă adresă',
    wait: 'Poți încerca din nou peste {time}.',
    supportCode: 'Referință pentru asistență: {code}',
    notConnected: 'Această parte a paginii nu este conectată. Revino mai târziu.',
    notSupported: 'Nu este disponibil aici.',
    variationHint: 'Adresa ta are un adaos, de exemplu „+talent”.',
    variationLink: 'De ce și ce poți face',
  },
  passwordRequest: {
    title: 'Resetează parola',
    titleActivate: 'Setează parola',
    text: 'Scrie adresa ta și îți trimitem un link și un cod.',
    textActivate: 'Scrie adresa care a primit invitația și îți trimitem un link și un cod.',
    button: 'Trimite e-mailul',
    checkingTitle: 'Se verifică linkul',
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
export default ro;
