import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Quelqu’un demande ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Une personne s’est identifiée sur ${platform} comme ${profile} et demande à avoir ce profil dans son propre compte chez ${brand}.`,
      'Est-ce vous avec un autre compte, ou quelqu’un avec qui vous travaillez ? Alors vous n’avez rien à faire, ou donnez votre accord pour aller plus vite. ' +
        'Lors du transfert, l’autorisation que vous nous avez donnée est supprimée. Les rapports de campagne restent.',
      'Si vous voulez garder le profil, opposez-vous depuis votre compte.',
    ],
    objectUntil: (until) =>
      `Vous pouvez vous opposer jusqu’au ${until}. Si personne ne s’oppose, le profil pourra être transféré.`,
    button: 'Accepter ou s’opposer',
    reason: (brand) => `Vous recevez cet e-mail parce que le profil est connecté à votre compte chez ${brand}.`,
  },
  asked: {
    heading: (profile) => `Vous avez demandé ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} sur ${platform} est connecté ici à un autre compte. Nous avons écrit à la personne à qui il appartient.`,
      'Vous n’avez rien à faire pour l’instant. Nous vous écrirons dès que ce sera décidé.',
    ],
    objectUntil: (until) => `L’autre compte peut s’opposer jusqu’au ${until}.`,
    button: 'Ouvrir vos profils',
    reason: (brand) => `Vous recevez cet e-mail parce que vous avez demandé le profil dans votre compte chez ${brand}.`,
  },
  approved: {
    heading: (profile) => `Vous pouvez maintenant connecter ${profile}`,
    paragraphs: (profile, platform) => [
      `Plus rien n’empêche de connecter ${profile}.`,
      `Connectez-le encore une fois : vous vous identifiez de nouveau sur ${platform}, et il est alors dans votre compte.`,
    ],
    connectUntil: (until) => `C’est possible jusqu’au ${until}.`,
    button: 'Connecter le profil',
    reason: (brand) => `Vous recevez cet e-mail parce que vous avez demandé le profil dans votre compte chez ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} reste où il est`,
    paragraphs: (profile, platform) => [
      `Le compte auquel ${profile} est connecté s’est opposé. Rien n’a changé, et nous n’avons rien gardé de ce qui nous est venu de ${platform}.`,
      'Si le profil n’est qu’à vous, vérifiez sur la plateforme qui d’autre peut s’identifier, ou parlez-en aux personnes avec qui vous travaillez.',
    ],
    button: 'Ouvrir vos profils',
    reason: (brand) => `Vous recevez cet e-mail parce que vous avez demandé le profil dans votre compte chez ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} a été transféré vers un autre compte`,
    paragraphs: (profile, platform) => [
      `Une personne s’est identifiée sur ${platform} comme ${profile} et a connecté ce profil à un autre compte. Il n’est plus dans le vôtre.`,
      'L’autorisation que vous nous avez donnée est supprimée, et plus personne ne voit le profil par votre compte. Les rapports de campagne restent.',
      `Si vous ne vous y attendiez pas, vérifiez sur ${platform} qui peut s’identifier sur votre profil, et changez-y son mot de passe.`,
    ],
    button: 'Ouvrir vos profils',
    reason: (brand) => `Vous recevez cet e-mail parce que le profil était connecté à votre compte chez ${brand}.`,
  },
};
export default transferMails;
