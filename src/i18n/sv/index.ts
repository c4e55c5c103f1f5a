import type { Language } from '../language.js';

const sv: Language<'one' | 'other'> = {
  frame: {
    loading: 'Läser in …',
    failed: 'Det gick inte att läsa in. Kontrollera din anslutning och ladda om sidan.',
  },
  address: {
    label: 'E-postadress',
    hint: 'Exakt den adress som inbjudan gick till. Den kan innehålla ”+talent”.',
    missing: 'Ange din e-postadress.',
    invalid: 'Ange en hel adress, till exempel kim@example.com.',
  },
  common: {
    retry: 'Försök igen',
    signIn: 'Logga in',
    support: 'Kontakta supporten',
    anotherAddress: 'Använd en annan adress',
    wait: 'Du kan be om det igen om {time}.',
    supportCode: 'Referens till supporten: {code}',
    notConnected: 'Den här delen av sidan är inte ansluten. Kom tillbaka lite senare.',
    notSupported: 'Det här finns inte här.',
    variationHint: 'Din adress har ett tillägg, till exempel ”+talent”.',
    variationLink: 'Varför, och vad du kan göra',
  },
  passwordRequest: {
    title: 'Återställ ditt lösenord',
    titleActivate: 'Välj ditt lösenord',
    text: 'Ange din adress så skickar vi en länk och en kod.',
    textActivate: 'Ange adressen som inbjudan gick till så skickar vi en länk och en kod.',
    button: 'Skicka mejlet',
    checkingTitle: 'Din länk kontrolleras',
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
export default sv;
