import type { Language } from '../language.js';

const fi: Language<'one' | 'other'> = {
  frame: {
    loading: 'Ladataan…',
    failed: 'Tätä ei voitu ladata. Tarkista yhteytesi ja lataa sivu uudelleen.',
  },
  address: {
    label: 'Sähköpostiosoite',
    hint: 'Täsmälleen se osoite, johon kutsu lähetettiin. Siinä voi olla ”+talent”.',
    missing: 'Kirjoita sähköpostiosoitteesi.',
    invalid: 'Kirjoita koko osoite, esimerkiksi kim@example.com.',
  },
  common: {
    retry: 'Yritä uudelleen',
    signIn: 'Kirjaudu sisään',
    support: 'Ota yhteyttä tukeen',
    anotherAddress: 'Käytä toista osoitetta',
    wait: 'Voit pyytää uudelleen, kun {time} on kulunut.',
    supportCode: 'Viite tukea varten: {code}',
    notConnected: 'Tämä sivun osa ei ole käytössä. Palaa myöhemmin.',
    notSupported: 'Tämä ei ole saatavilla täällä.',
    variationHint: 'Osoitteessasi on lisäys, kuten ”+talent”.',
    variationLink: 'Miksi, ja mitä voit tehdä',
  },
  passwordRequest: {
    title: 'Vaihda salasanasi',
    titleActivate: 'Luo salasanasi',
    text: 'Kirjoita osoitteesi, niin lähetämme linkin ja koodin.',
    textActivate: 'Kirjoita osoite, johon kutsu lähetettiin, niin lähetämme linkin ja koodin.',
    button: 'Lähetä viesti',
    checkingTitle: 'Linkkiäsi tarkistetaan',
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
export default fi;
