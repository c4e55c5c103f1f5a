import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Voulez-vous supprimer votre compte ${brand} ?`,
    paragraphs: () => [
      'Une personne qui connaît le mot de passe de ce compte en a demandé la suppression. Rien ne se passe avant votre confirmation.',
      'Avec le compte disparaissent ses profils et les autorisations que vous nous avez données pour eux ; nous y mettons fin aussi auprès des plateformes. ' +
        'Les rapports des campagnes déjà livrées restent, sans votre nom. Ensuite, l’adresse est libre.',
      'Si ce n’était pas vous, ne confirmez pas, et choisissez un nouveau mot de passe.',
    ],
    after: (days) =>
      days === undefined
        ? 'Dès que vous confirmez, le compte est supprimé. C’est définitif.'
        : `Une fois que vous avez confirmé, le compte reste là pendant ${days}, puis il est supprimé. D’ici là, vous pouvez le garder.`,
    until: (until) => `Le lien fonctionne jusqu’au ${until}. L’ouvrir ne supprime rien.`,
    button: 'Voir et confirmer',
    reason: (brand) => `Vous recevez cet e-mail parce que cette adresse est celle du compte chez ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Votre compte ${brand} va être supprimé`,
    paragraphs: () => [
      'Vous l’avez confirmé. D’ici là, tout fonctionne comme avant.',
      'Si vous changez d’avis, ou si ce n’était pas vous, gardez le compte grâce à ce lien. L’ouvrir ne change encore rien.',
    ],
    at: (moment) => `Le compte sera supprimé le ${moment}.`,
    button: 'Garder le compte',
    reason: (brand) =>
      `Vous recevez cet e-mail parce que toute suppression d’un compte chez ${brand} est annoncée à la personne concernée.`,
  },
  cancelled: {
    heading: (brand) => `Votre compte ${brand} reste`,
    paragraphs: () => [
      'La suppression a été annulée. Rien n’a été supprimé : vos profils et vos autorisations sont tels qu’ils étaient.',
      'Si ce n’est pas vous qui avez gardé le compte, choisissez un nouveau mot de passe et redemandez la suppression.',
    ],
    button: 'Ouvrir vos profils',
    reason: (brand) => `Vous recevez cet e-mail parce que la suppression de votre compte chez ${brand} a été annulée.`,
  },
  receipt: {
    heading: (brand) => `Votre compte ${brand} a été supprimé`,
    paragraphs: () => [
      'Supprimés : votre nom et votre adresse ici, le mot de passe, les profils avec leurs autorisations, et ce qui permet de les identifier.',
      'Conservés : le fait qu’un compte a existé et sa date de fin, et les rapports des campagnes déjà livrées, le tout sans votre nom.',
      'L’adresse est maintenant libre : elle peut recevoir une nouvelle invitation. Pour revenir, demandez-en une à votre manager.',
    ],
    addressLabel: 'Adresse du compte supprimé',
    at: (moment) => `Le compte a été supprimé le ${moment}.`,
    code: (receipt) => `Votre référence : ${receipt}`,
    button: 'Voir l’attestation',
    reason: (brand) => `C’est le dernier e-mail au sujet de ce compte. Votre adresse a été supprimée chez ${brand}.`,
  },
};
export default deletionMails;
