import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `l’assistance ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Votre nouvelle adresse a son invitation',
    paragraphs: (proposed, brand) => [
      `Vous avez demandé à vous identifier chez ${brand} avec ${proposed} au lieu de cette adresse. Une invitation y a été envoyée.`,
      `Ouvrez cet autre e-mail et créez un mot de passe. Vos profils suivent, et vous vous identifiez ensuite uniquement avec ${proposed}.`,
      'D’ici là, rien ne change : vous vous identifiez avec cette adresse comme avant, et pouvez retirer la demande.',
    ],
    unused: (proposed, brand) => [
      `Vous avez demandé à vous identifier chez ${brand} avec ${proposed} au lieu de cette adresse. Une invitation y a été envoyée.`,
      'Ouvrez cet autre e-mail et créez un mot de passe. L’invitation envoyée à cette adresse-ci ne fonctionne plus.',
    ],
    notYou: (manager, brand) =>
      `Si cette demande ne vient pas de vous, prévenez tout de suite ${tell(manager, brand)}.`,
    button: 'Voir votre demande',
    unusedButton: 'Redemander l’invitation',
  },
  rejected: {
    heading: 'Votre adresse reste la même',
    intro: (proposed, brand) =>
      `Vous avez demandé à vous identifier chez ${brand} avec ${proposed} au lieu de cette adresse. La demande a été refusée.`,
    why: {
      'not-usable': () => 'La raison : l’adresse demandée ne peut pas être utilisée pour votre compte.',
      'not-confirmed': () => 'La raison : personne n’a pu confirmer que l’adresse est à vous.',
      policy: (brand) => `La raison : les règles en vigueur chez ${brand} ne le permettent pas.`,
      other: () =>
        'La raison n’est pas l’une des raisons habituelles : demandez-la aux personnes avec qui vous travaillez.',
    },
    stays: 'Rien n’a changé : vous vous identifiez avec cette adresse comme avant, et vos profils restent connectés.',
    unusedStays: 'Rien n’a changé : l’invitation envoyée à cette adresse reste valable.',
    next: (manager) =>
      manager === undefined
        ? 'Vous pouvez indiquer une autre adresse.'
        : `Vous pouvez indiquer une autre adresse, ou en parler à ${manager}.`,
    button: 'Indiquer une autre adresse',
  },
  completed: {
    heading: (proposed) => `Identifiez-vous désormais avec ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Votre compte chez ${brand} est passé à l’adresse ${proposed}, et vos profils avec lui.`,
      'Cette adresse-ci ne permet plus de s’identifier. Ses sessions ont été fermées sur tous les appareils.',
    ],
    notYou: (manager, brand) => `Si ce n’était pas vous, prévenez tout de suite ${tell(manager, brand)}.`,
    button: 'S’identifier',
  },
  reason: (brand) =>
    `Vous recevez cet e-mail parce qu’une autre adresse a été demandée dans votre compte chez ${brand}.`,
};
export default emailChangeMails;
