import type { Language } from '../language.js';

const hu: Language<'one' | 'other'> = {
  frame: {
    loading: 'Betöltés…',
    failed: 'Nem sikerült betölteni. Ellenőrizd a kapcsolatot, és töltsd újra az oldalt.',
  },
  address: {
    label: 'E-mail-cím',
    hint: 'Pontosan az a cím, amelyre a meghívó érkezett. Lehet benne „+talent”.',
    missing: 'Írd be az e-mail-címedet.',
    invalid: 'Teljes címet írj be, például kim@example.com.',
  },
  common: {
    retry: 'Próbáld újra',
    signIn: 'Bejelentkezés',
    support: 'Ügyfélszolgálat',
    anotherAddress: 'Másik cím használata',
    wait: '{time} múlva próbálhatod újra.',
    supportCode: 'Hivatkozási szám az ügyfélszolgálathoz: {code}',
    notConnected: 'Az oldalnak ez a része nincs bekötve. Gyere vissza később.',
    notSupported: 'Ez itt nem érhető el.',
    variationHint: 'A címedben van egy kiegészítés, például „+talent”.',
    variationLink: 'Miért, és mit tehetsz',
  },
  passwordRequest: {
    title: 'Új jelszó kérése',
    titleActivate: 'Jelszó beállítása',
    text: 'Írd be a címedet, és küldünk egy linket meg egy kódot.',
    textActivate: 'Írd be a címet, amelyre a meghívó érkezett, és küldünk egy linket meg egy kódot.',
    button: 'E-mail küldése',
    checkingTitle: 'A link ellenőrzése',
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
export default hu;
