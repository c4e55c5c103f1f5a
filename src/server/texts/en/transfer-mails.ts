import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Somebody asks for ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Somebody has signed in at ${platform} as ${profile} and asks to have this profile in their own account at ${brand}.`,
      'Is that you with another account, or somebody you work with? Then you need do nothing, or agree to make it faster. ' +
        'When it moves, the permission you gave us is deleted. Reports of campaigns stay.',
      'If you want to keep the profile, object in your account.',
    ],
    objectUntil: (until) => `You can object until ${until}. If nobody objects, the profile may move.`,
    button: 'Agree or object',
    reason: (brand) => `You receive this because the profile is connected to your account at ${brand}.`,
  },
  asked: {
    heading: (profile) => `You asked for ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} at ${platform} is connected to another account here. We have written to whoever it belongs to.`,
      'You need do nothing now. We write to you as soon as it is decided.',
    ],
    objectUntil: (until) => `They can object until ${until}.`,
    button: 'Open your profiles',
    reason: (brand) => `You receive this because you asked for the profile in your account at ${brand}.`,
  },
  approved: {
    heading: (profile) => `You can connect ${profile} now`,
    paragraphs: (profile, platform) => [
      `Nothing stands in the way of ${profile} any more.`,
      `Connect it once more: you sign in at ${platform} again, and then it is in your account.`,
    ],
    connectUntil: (until) => `This holds until ${until}.`,
    button: 'Connect the profile',
    reason: (brand) => `You receive this because you asked for the profile in your account at ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} stays where it is`,
    paragraphs: (profile, platform) => [
      `Whoever has connected ${profile} has objected. Nothing has changed, and we have kept nothing of what ${platform} gave us.`,
      'If the profile is yours alone, check at the platform who else can sign in, or speak with the people you work with.',
    ],
    button: 'Open your profiles',
    reason: (brand) => `You receive this because you asked for the profile in your account at ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} has moved to another account`,
    paragraphs: (profile, platform) => [
      `Somebody has signed in at ${platform} as ${profile} and connected it to another account. It is no longer in yours.`,
      'The permission you gave us is deleted, and nobody sees the profile through your account any more. Reports of campaigns stay.',
      `If you did not expect this, check at ${platform} who can sign in to your profile, and change its password there.`,
    ],
    button: 'Open your profiles',
    reason: (brand) => `You receive this because the profile was connected to your account at ${brand}.`,
  },
};
export default transferMails;
