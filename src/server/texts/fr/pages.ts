import type { PageTexts } from '../page-texts.js';

const pages: PageTexts = {
  titles: {
    invitation: 'Votre invitation',
    reset: 'Votre mot de passe',
    signIn: 'S’identifier',
    profiles: 'Vos profils',
    talentEmail: 'Votre adresse',
    accountDeletion: 'Supprimer votre compte',
  },
  linksLabel: 'Aide',
  links: { help: 'Aide', support: 'Contacter l’assistance', dataSafety: 'Comment nous protégeons vos données' },
  scriptsNeeded:
    'Cette page {brand} a besoin de JavaScript, qui est désactivé dans ce navigateur. Activez-le pour cette page et rechargez-la.',
  signIn: {
    heading: 'Identifiez-vous',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    button: 'S’identifier',
    forgot: 'Mot de passe oublié, ou pas encore créé ?',
    missing: 'Saisissez votre adresse et votre mot de passe.',
    wrong:
      'L’adresse et le mot de passe ne correspondent pas. Vérifiez les deux, ou choisissez un nouveau mot de passe.',
    offline: 'Il n’y a pas de connexion. Réessayez une fois en ligne.',
    wait: 'Trop d’essais. Réessayez dans {time}.',
    failed: 'Cela n’a pas fonctionné, et vous n’y êtes pour rien. Réessayez dans un instant.',
    supportCode: 'Référence pour l’assistance : {code}',
  },
  account: {
    heading: 'Votre session est ouverte',
    hello: 'Bonjour {name}, quel plaisir de vous voir.',
    address: 'Votre adresse pour vous identifier',
    continue: 'Continuer',
    open: 'Aller à votre compte',
    profiles: 'Connecter vos profils',
    talentEmail: 'Pourquoi cette adresse ?',
    deleteAccount: 'Supprimer ce compte',
    sessions: 'Où votre session est ouverte',
    thisDevice: 'Cet appareil',
    unknownDevice: 'Appareil inconnu',
    device: '{browser} sur {system}',
    lastSeen: 'Dernière utilisation : {time}',
    end: 'Fermer la session',
    endOf: 'Fermer la session : {device}',
    ended: 'La session est fermée sur cet appareil.',
    signOut: 'Fermer la session ici',
    failed: 'Cela n’a pas fonctionné. Réessayez dans un instant.',
  },
};
export default pages;
