// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import type { Shape } from './shapes.js';
import { isTypedEmail } from '../../contract/email.js';

export const invitation: Shape = {
  state: /^(pending|sent|delayed|bounced|expired|used|revoked|superseded)$/,
  email: 254,
  'name?': 120,
  'variation?': Boolean,
  'sentAt?': Date,
  'expiresAt?': Date,
  resendIn: Number,
  resendsLeft: Number,
  'bounce?': /^(unknown-mailbox|full-mailbox|refused)$/,
  'newest?': { email: 254, 'sentAt?': Date },
};
export const ownInvitation: Shape = { 'invitation?': invitation };
export const invitationToken: Shape = { token: /^(inv|rst)_[A-Za-z0-9_-]{43}$/ };
export const resendInvitation: Shape = { 'token?': /^(inv|rst)_[A-Za-z0-9_-]{43}$/, 'email?': isTypedEmail };
export const resendReceipt: Shape = { resendIn: Number };
