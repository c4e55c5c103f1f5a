import type { Language } from '../language.js';

const fr: Language<'one' | 'many' | 'other'> = {
  frame: {
    loading: 'Chargement…',
    failed: 'Le chargement n’a pas abouti. Vérifiez votre connexion et rechargez la page.',
  },
  address: {
    label: 'Adresse e-mail',
    hint: 'L’adresse exacte qui a reçu l’invitation. Elle peut contenir « +talent ».',
    missing: 'Saisissez votre adresse e-mail.',
    invalid: 'Saisissez une adresse complète, par exemple kim@example.com.',
  },
  common: {
    retry: 'Réessayer',
    signIn: 'S’identifier',
    support: 'Contacter l’assistance',
    anotherAddress: 'Utiliser une autre adresse',
    wait: 'Vous pourrez réessayer dans {time}.',
    supportCode: 'Référence pour l’assistance : {code}',
    notConnected: 'Cette partie de la page n’est pas reliée. Revenez plus tard.',
    notSupported: 'Ce n’est pas disponible ici.',
    variationHint: 'Votre adresse comporte un ajout tel que « +talent ».',
    variationLink: 'Pourquoi, et que faire',
  },
  passwordRequest: {
    title: 'Réinitialisez votre mot de passe',
    titleActivate: 'Créez votre mot de passe',
    text: 'Saisissez votre adresse : nous vous enverrons un lien et un code.',
    textActivate: 'Saisissez l’adresse qui a reçu l’invitation : nous vous enverrons un lien et un code.',
    button: 'Envoyer l’e-mail',
    checkingTitle: 'Vérification de votre lien',
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
export default fr;
