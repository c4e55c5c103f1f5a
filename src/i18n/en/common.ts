import type { CommonMessages } from '../messages.js';

export const common: CommonMessages = {
  retry: 'Try again',
  signIn: 'Sign in',
  support: 'Contact support',
  anotherAddress: 'Use another address',
  wait: 'You can ask again in {time}.',
  supportCode: 'Reference for support: {code}',
  notConnected: 'This part of the page is not connected. Please come back later.',
  notSupported: 'This is not available here.',
  variationHint: 'We added a part such as “+talent” to your usual address.',
  variationLink: 'Why, and what you can do',
};
