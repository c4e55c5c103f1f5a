import type { CommonMessages } from '../messages.js';

export const common: CommonMessages = {
  retry: 'Try again',
  signIn: 'Sign in',
  support: 'Contact support',
  emailLabel: 'Email address',
  emailHint: 'The exact address that was invited. It may contain “+talent”.',
  emailMissing: 'Enter your email address.',
  emailInvalid: 'Enter a whole address, such as kim@example.com.',
  anotherAddress: 'Use another address',
  wait: 'You can ask again in {time}.',
  supportCode: 'Reference for support: {code}',
  notConnected: 'This part of the page is not connected. Please come back later.',
  notSupported: 'This is not available here.',
  notLoaded: 'This could not be loaded. Check your connection, then try again or reload the page.',
};
