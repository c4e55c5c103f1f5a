import type { Language } from '../language.js';

const el: Language<'one' | 'other'> = {
  frame: {
    loading: 'Φόρτωση…',
    failed: 'Δεν ήταν δυνατή η φόρτωση. Έλεγξε τη σύνδεσή σου και φόρτωσε ξανά τη σελίδα.',
  },
  address: {
    label: 'Διεύθυνση email',
    hint: 'Ακριβώς η διεύθυνση που έλαβε την πρόσκληση. Μπορεί να περιέχει «+talent».',
    missing: 'Γράψε τη διεύθυνση email σου.',
    invalid: 'Γράψε ολόκληρη διεύθυνση, π.χ. kim@example.com.',
  },
  common: {
    retry: 'Δοκίμασε ξανά',
    signIn: 'Είσοδος',
    support: 'Επικοινωνία με υποστήριξη',
    anotherAddress: 'Άλλη διεύθυνση',
    wait: 'Μπορείς να ζητήσεις ξανά σε {time}.',
    supportCode: 'Κωδικός για την υποστήριξη: {code}',
    notConnected: 'Αυτό το τμήμα της σελίδας δεν λειτουργεί ακόμη. Έλα ξανά αργότερα.',
    notSupported: 'Αυτό δεν είναι διαθέσιμο εδώ.',
    variationHint: 'Η διεύθυνσή σου έχει μια προσθήκη, όπως «+talent».',
    variationLink: 'Γιατί, και τι μπορείς να κάνεις',
  },
  passwordRequest: {
    title: 'Νέος κωδικός πρόσβασης',
    titleActivate: 'Όρισε κωδικό πρόσβασης',
    text: 'Γράψε τη διεύθυνσή σου και θα σου στείλουμε έναν σύνδεσμο και έναν κωδικό.',
    textActivate: 'Γράψε τη διεύθυνση που έλαβε την πρόσκληση και θα σου στείλουμε έναν σύνδεσμο και έναν κωδικό.',
    button: 'Αποστολή email',
    checkingTitle: 'Ελέγχουμε τον σύνδεσμο',
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
export default el;
