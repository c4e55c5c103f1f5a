import type { Language } from '../language.js';

const nb: Language<'one' | 'other'> = {
  frame: {
    loading: 'Laster inn …',
    failed: 'Dette kunne ikke lastes inn. Sjekk tilkoblingen din og last siden på nytt.',
  },
  address: {
    label: 'E-postadresse',
    hint: 'Nøyaktig den adressen invitasjonen gikk til. Den kan inneholde «+talent».',
    missing: 'Skriv inn e-postadressen din.',
    invalid: 'Skriv inn en hel adresse, for eksempel kim@example.com.',
  },
  common: {
    retry: 'Prøv igjen',
    signIn: 'Logg inn',
    support: 'Kontakt support',
    anotherAddress: 'Bruk en annen adresse',
    wait: 'Du kan be om det igjen om {time}.',
    supportCode: 'Referanse til support: {code}',
    notConnected: 'Denne delen av siden er ikke koblet til. Kom tilbake litt senere.',
    notSupported: 'Dette er ikke tilgjengelig her.',
    variationHint: 'Adressen din har et tillegg som «+talent».',
    variationLink: 'Hvorfor, og hva du kan gjøre',
  },
  passwordRequest: {
    title: 'Tilbakestill passordet ditt',
    titleActivate: 'Velg passordet ditt',
    text: 'Skriv inn adressen din, så sender vi en lenke og en kode.',
    textActivate: 'Skriv inn adressen invitasjonen gikk til, så sender vi en lenke og en kode.',
    button: 'Send e-posten',
    checkingTitle: 'Lenken din blir sjekket',
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
export default nb;
