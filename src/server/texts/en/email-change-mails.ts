import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `the support team of ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Your new address is invited',
    paragraphs: (proposed, brand) => [
      `You asked to sign in to ${brand} with ${proposed} instead of this address. An invitation was sent there.`,
      `Open that mail and set a password. Your profiles come along, and from then on you sign in with ${proposed} only.`,
      'Until then nothing changes: you sign in with this address as before, and can take the request back.',
    ],
    unused: (proposed, brand) => [
      `You asked to sign in to ${brand} with ${proposed} instead of this address. An invitation was sent there.`,
      'Open that mail and set a password. The invitation that was sent to this address no longer works.',
    ],
    notYou: (manager, brand) => `If you did not ask for this, tell ${tell(manager, brand)} at once.`,
    button: 'Look at your request',
    unusedButton: 'Ask for the invitation once more',
  },
  rejected: {
    heading: 'Your address stays as it is',
    intro: (proposed, brand) =>
      `You asked to sign in to ${brand} with ${proposed} instead of this address. The request was declined.`,
    why: {
      'not-usable': () => 'The reason: that address cannot be used for your account.',
      'not-confirmed': () => 'The reason: nobody could confirm that the address is yours.',
      policy: (brand) => `The reason: the rules of ${brand} do not allow it.`,
      other: () => 'The reason was not one of the usual ones: ask the people you work with.',
    },
    stays: 'Nothing has changed: you sign in with this address as before, and your profiles stay connected.',
    unusedStays: 'Nothing has changed: the invitation that was sent to this address still holds.',
    next: (manager) =>
      manager === undefined
        ? 'You can ask for another address.'
        : `You can ask for another address, or speak with ${manager}.`,
    button: 'Ask for another address',
  },
  completed: {
    heading: (proposed) => `You sign in with ${proposed} now`,
    paragraphs: (proposed, brand) => [
      `Your account at ${brand} has moved to ${proposed}, and your profiles with it.`,
      'This address no longer signs in. Every device on which it was signed in was signed out.',
    ],
    notYou: (manager, brand) => `If it was not you, tell ${tell(manager, brand)} at once.`,
    button: 'Sign in',
  },
  reason: (brand) => `You receive this because another address was asked for in your account at ${brand}.`,
};
export default emailChangeMails;
