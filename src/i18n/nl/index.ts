import type { Language } from '../language.js';

const nl: Language<'one' | 'other'> = {
  frame: {
    loading: 'Laden…',
    failed: 'Dit kon niet worden geladen. Controleer je verbinding en laad de pagina opnieuw.',
  },
  address: {
    label: 'E-mailadres',
    hint: 'Precies het adres waar de uitnodiging naartoe ging. Er kan ‘+talent’ in staan.',
    missing: 'Vul je e-mailadres in.',
    invalid: 'Vul een volledig adres in, zoals kim@example.com.',
  },
  common: {
    retry: 'Opnieuw proberen',
    signIn: 'Inloggen',
    support: 'Contact met support',
    anotherAddress: 'Ander adres gebruiken',
    wait: 'Over {time} kun je het opnieuw vragen.',
    supportCode: 'Referentie voor support: {code}',
    notConnected: 'Dit deel van de pagina is niet aangesloten. Kom later nog eens terug.',
    notSupported: 'Dit is hier niet beschikbaar.',
    variationHint: 'Je adres heeft een toevoeging, zoals ‘+talent’.',
    variationLink: 'Waarom, en wat je kunt doen',
  },
  passwordRequest: {
    title: 'Stel je wachtwoord opnieuw in',
    titleActivate: 'Stel je wachtwoord in',
    text: 'Vul je adres in. We sturen je een link en een code.',
    textActivate: 'Vul het adres in waar de uitnodiging naartoe ging. We sturen je een link en een code.',
    button: 'Mail versturen',
    checkingTitle: 'Je link wordt gecontroleerd',
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
export default nl;
