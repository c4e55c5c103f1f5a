import type { Messages } from '../messages.js';

const ours = 'Un problème est survenu de notre côté. Réessayez dans un instant.';
const outdated = 'Cette page n’est plus à jour. Rechargez-la et réessayez.';
const link = 'Ce lien ne fonctionne plus. Demandez un nouvel e-mail.';

const errors: Messages['errors'] = {
  offline: 'Il semble qu’il n’y ait pas de connexion.',
  timeout: 'Cela a pris trop de temps. Réessayez.',
  unavailable: ours,
  'unexpected-answer': ours,
  internal: ours,
  'invalid-input': 'Vérifiez votre saisie.',
  'malformed-body': outdated,
  'body-too-large': 'C’est trop long.',
  'unsupported-media-type': outdated,
  'method-not-allowed': outdated,
  'not-found': 'Nous ne l’avons pas trouvé.',
  'not-supported': 'Ce n’est pas disponible ici.',
  'idempotency-conflict': outdated,
  unauthenticated: 'Identifiez-vous à nouveau.',
  forbidden: 'Vous n’avez pas l’autorisation de faire cela.',
  'origin-not-allowed': 'Ce n’est pas disponible sur cette page.',
  'sign-in-failed': 'L’adresse et le mot de passe ne correspondent pas.',
  'rate-limited': 'Cela fait un peu trop d’essais d’affilée.',
  'invitation-not-found': 'Nous n’avons pas trouvé cette invitation.',
  'invitation-closed': 'Cette invitation est close.',
  'variation-unavailable': 'Cette adresse ne peut pas être utilisée.',
  'link-unknown': link,
  'link-expired': link,
  'link-used': link,
  'link-superseded': link,
  'link-revoked': link,
  'code-wrong': 'Ce n’est pas le code du dernier e-mail.',
  'code-exhausted': 'Trop de codes incorrects. Demandez un nouvel e-mail.',
  'password-too-short': 'Ce mot de passe est trop court.',
  'password-too-long': 'Ce mot de passe est trop long.',
  'password-common': 'Beaucoup de gens utilisent ce mot de passe : il est facile à deviner. Choisissez-en un autre.',
  'password-breached': 'Ce mot de passe figure dans une fuite de données. Choisissez-en un autre.',
  'password-context': 'Ce mot de passe contient votre adresse ou notre nom. Choisissez-en un autre.',
  'password-unchanged': 'C’est votre mot de passe actuel. Choisissez-en un autre.',
  'platform-unavailable':
    'Cette plateforme ne peut pas être connectée pour le moment. Le problème vient de nous, pas de vous.',
  'profile-not-found': 'Ce profil n’est plus connecté.',
  'attempt-not-found': 'Cette tentative de connexion est terminée.',
  'attempt-over': 'Cette tentative de connexion est terminée.',
  'choice-unknown': 'Choisissez l’un des profils de la liste.',
  'transfer-closed': 'Cette demande est terminée.',
  'email-unchanged': 'C’est l’adresse que vous avez déjà. Saisissez-en une autre.',
  'email-disposable':
    'Les adresses de ce fournisseur disparaissent au bout d’un moment, et avec elles l’accès à votre compte. Saisissez-en une qui restera la vôtre.',
  'email-base-in-use': 'Un compte utilise encore cette adresse. Pour vous en servir, supprimez d’abord ce compte.',
  'email-taken': 'Un compte utilise déjà cette adresse.',
  'email-change-open': 'Vous avez déjà une autre demande en cours.',
  'email-change-closed': 'Cette demande est terminée.',
  'account-leaving': 'Ce compte est en cours de suppression.',
  'deletion-closed': 'Cette suppression est terminée.',
};
export default errors;
