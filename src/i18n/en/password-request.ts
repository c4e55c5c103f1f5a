import type { PasswordRequestMessages } from '../messages.js';

export const passwordRequest: PasswordRequestMessages = {
  title: 'Reset your password',
  titleActivate: 'Set your password',
  text: 'Enter your address, and we’ll send you a link and a code.',
  textActivate: 'Enter the address that was invited, and we’ll send you a link and a code.',
  button: 'Send the mail',
  checkingTitle: 'Checking your link',
};
