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
  variationHint: 'Your address has an addition such as “+talent”.',
  variationLink: 'Why, and what to do',
};
