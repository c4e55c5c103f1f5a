import type { AddressMessages } from '../messages.js';

export const address: AddressMessages = {
  label: 'Email address',
  hint: 'The exact address that was invited. It may contain “+talent”.',
  missing: 'Enter your email address.',
  invalid: 'Enter a whole address, such as kim@example.com.',
};
