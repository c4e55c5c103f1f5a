import type { Language } from '../language.js';

const da: Language<'one' | 'other'> = {
  frame: {
    loading: 'Indlæser …',
    failed: 'Det kunne ikke indlæses. Tjek din forbindelse, og genindlæs siden.',
  },
  address: {
    label: 'E-mailadresse',
    hint: 'Præcis den adresse, invitationen gik til. Den kan indeholde ”+talent”.',
    missing: 'Skriv din e-mailadresse.',
    invalid: 'Skriv en hel adresse, for eksempel kim@example.com.',
  },
  common: {
    retry: 'Prøv igen',
    signIn: 'Log ind',
    support: 'Kontakt support',
    anotherAddress: 'Brug en anden adresse',
    wait: 'Du kan bede om det igen om {time}.',
    supportCode: 'Reference til support: {code}',
    notConnected: 'Denne del af siden er ikke tilsluttet. Kom tilbage lidt senere.',
    notSupported: 'Det findes ikke her.',
    variationHint: 'Din adresse har en tilføjelse som ”+talent”.',
    variationLink: 'Hvorfor, og hvad du kan gøre',
  },
  passwordRequest: {
    title: 'Nulstil din adgangskode',
    titleActivate: 'Vælg din adgangskode',
    text: 'Skriv din adresse, så sender vi et link og en kode.',
    textActivate: 'Skriv den adresse, invitationen gik til, så sender vi et link og en kode.',
    button: 'Send mailen',
    checkingTitle: 'Dit link bliver tjekket',
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
export default da;
