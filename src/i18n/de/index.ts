import type { Language } from '../language.js';

const de: Language<'one' | 'other'> = {
  frame: {
    loading: 'Wird geladen …',
    failed: 'Das konnte nicht geladen werden. Prüfe deine Verbindung und lade die Seite neu.',
  },
  address: {
    label: 'E-Mail-Adresse',
    hint: 'Genau die Adresse, an die die Einladung ging. Sie kann „+talent“ enthalten.',
    missing: 'Gib deine E-Mail-Adresse ein.',
    invalid: 'Gib eine vollständige Adresse ein, zum Beispiel kim@example.com.',
  },
  common: {
    retry: 'Erneut versuchen',
    signIn: 'Anmelden',
    support: 'Support kontaktieren',
    anotherAddress: 'Andere Adresse verwenden',
    wait: 'Noch {time}, dann kannst du es wieder versuchen.',
    supportCode: 'Referenz für den Support: {code}',
    notConnected: 'Dieser Teil der Seite ist nicht angebunden. Bitte komm später wieder.',
    notSupported: 'Das ist hier nicht verfügbar.',
    variationHint: 'Deine Adresse hat einen Zusatz wie „+talent“.',
    variationLink: 'Warum, und was du tun kannst',
  },
  passwordRequest: {
    title: 'Passwort zurücksetzen',
    titleActivate: 'Passwort festlegen',
    text: 'Gib deine Adresse ein. Wir schicken dir einen Link und einen Code.',
    textActivate: 'Gib die Adresse ein, an die die Einladung ging. Wir schicken dir einen Link und einen Code.',
    button: 'E-Mail senden',
    checkingTitle: 'Dein Link wird geprüft',
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
export default de;
