import type { Language } from '../language.js';

const cs: Language<'one' | 'few' | 'many' | 'other'> = {
  frame: {
    loading: 'Načítání…',
    failed: 'Nepodařilo se to načíst. Zkontrolujte připojení a načtěte stránku znovu.',
  },
  address: {
    label: 'E-mailová adresa',
    hint: 'Přesně ta adresa, na kterou přišla pozvánka. Může obsahovat „+talent“.',
    missing: 'Zadejte svou e-mailovou adresu.',
    invalid: 'Zadejte celou adresu, například kim@example.com.',
  },
  common: {
    retry: 'Zkusit znovu',
    signIn: 'Přihlásit se',
    support: 'Kontaktovat podporu',
    anotherAddress: 'Použít jinou adresu',
    wait: 'Znovu požádat můžete později. Zbývá: {time}.',
    supportCode: 'Kód pro podporu: {code}',
    notConnected: 'Tato část stránky zatím nefunguje. Zkuste to prosím později.',
    notSupported: 'Tady to není k dispozici.',
    variationHint: 'Vaše adresa má přídavek, třeba „+talent“.',
    variationLink: 'Proč a co s tím',
  },
  passwordRequest: {
    title: 'Obnovení hesla',
    titleActivate: 'Nastavení hesla',
    text: 'Zadejte svou adresu a my vám pošleme odkaz a kód.',
    textActivate: 'Zadejte adresu, na kterou přišla pozvánka, a my vám pošleme odkaz a kód.',
    button: 'Poslat e-mail',
    checkingTitle: 'Kontrolujeme váš odkaz',
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
export default cs;
