import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Opening ${platform}`,
    body: (host) => `You sign in on ${host}, on the platform’s own page. Nobody here sees your password.`,
    button: (platform) => `Continue to ${platform}`,
  },
  interstitial: {
    title: (platform) => `Connect a profile on ${platform}?`,
    body: (brand) => `The profile you sign in to on the next page will be connected to this account at ${brand}.`,
    warning: 'Continue only if you started this yourself.',
    button: (platform) => `Continue to ${platform}`,
    otherwise: 'If somebody sent you this link, or the account is not yours, close this window. Nothing has happened.',
  },
  facts: { profile: 'Profile', account: 'Goes to the account', page: 'Asked for by' },
  gone: {
    title: 'This link does not work any more',
    body: 'It works once and for a short time only. Go back to the page you came from and start again there.',
    button: 'Go to your profiles',
  },
  over: {
    title: 'This is done already',
    body: 'This page has been used, or its time is over. The page you came from shows how it went.',
  },
  matchCode: {
    title: 'Enter the code',
    body: (page) =>
      `You came back in another browser than the one you started in. The window with ${page} shows a code.`,
    warning: 'Enter it only if that window is yours. Give nobody the code and take it from nobody.',
    label: 'Code of 4 characters',
    button: 'Continue',
    missing: 'Enter the 4 characters that the other window shows.',
    wrong: (tries) =>
      tries === 1
        ? 'That is not the code. You have one more try.'
        : `That is not the code. You have ${tries} more tries.`,
    noneLeft: {
      title: 'The code was wrong too often',
      body: 'Nothing was connected. Go back to the window you started in and try again there.',
    },
  },
  results: {
    returned: {
      title: () => 'Almost there',
      body: 'The answer is being looked at. The page you came from shows how it goes on.',
    },
    choosing: {
      title: () => 'Which profile is it?',
      body: 'You have several. Go back to the page you came from and pick one. Nothing is connected yet.',
    },
    confirming: {
      title: () => 'One more step',
      body: 'Go back to the page you came from and confirm this profile. Nothing is connected yet.',
    },
    connected: { title: (platform) => `Connected with ${platform}`, body: 'This profile is connected.' },
    denied: { title: () => 'Nothing was connected', body: 'You did not give permission, and nothing was shared.' },
    cancelled: { title: () => 'This was cancelled', body: 'Nothing was connected.' },
    expired: {
      title: () => 'The time is over',
      body: 'Nothing was connected. Go back to the page you came from and start again.',
    },
    conflict: {
      title: () => 'This profile is connected already',
      body: 'It belongs to another account here, so nothing was changed. The page you came from shows what you can do.',
    },
    wrongAccount: {
      title: () => 'This is another profile',
      body: 'You signed in with another profile than expected, so nothing was changed. The page you came from shows what you can do.',
    },
    accountType: {
      title: () => 'This cannot be connected',
      body: 'The platform does not allow it for this kind of account. The page you came from shows what you can do.',
    },
    missing: {
      title: () => 'A permission is missing',
      body: 'Without it, nothing can be connected. Go back to the page you came from to be asked again.',
    },
    failed: {
      title: (platform) => `${platform} could not be connected`,
      body: 'That did not work, and it is not your fault. Go back to the page you came from and try again.',
    },
    unavailable: {
      title: (platform) => `${platform} cannot be connected now`,
      body: 'The fault is ours, not yours, and we know of it. Try again later.',
    },
  },
  close: 'You can close this window.',
  back: (page) => `Back to ${page}`,
  undo: {
    question: 'If you did not start this yourself, or the account is not yours, take it back:',
    button: 'Undo',
    title: 'It is undone',
    body: 'The permission is deleted here. Nothing of this profile stays connected.',
  },
  supportCode: 'Reference for support',
  fault: {
    title: 'That did not work',
    body: 'The fault is ours, not yours. Go back to the page you came from and try again in a moment.',
  },
  refused: {
    title: 'This was not accepted',
    body: 'The request did not come from our own page. Go back to the page you came from and start again there.',
  },
};
export default connectPages;
