// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import type { Shape } from './shapes.js';
import { isTypedEmail } from '../../contract/email.js';

export const requestPasswordReset: Shape = { 'email?': isTypedEmail, 'token?': /^(inv|rst)_[A-Za-z0-9_-]{43}$/ };
export const passwordResetReceipt: Shape = { expiresIn: Number, resendIn: Number, codeLength: Number };
export const passwordResetToken: Shape = { token: /^(inv|rst)_[A-Za-z0-9_-]{43}$/ };
export const passwordResetTicket: Shape = {
  purpose: /^(reset|activate)$/,
  email: 254,
  'name?': 120,
  'variation?': Boolean,
  expiresIn: Number,
  'otherSession?': { email: 254 },
};
export const passwordResetLink: Shape = {
  'ticket?': passwordResetTicket,
  'dead?': { reason: /^(unknown|expired|used|superseded|revoked)$/, 'email?': 254 },
};
export const verifyResetCode: Shape = {
  'email?': isTypedEmail,
  'token?': /^(inv|rst)_[A-Za-z0-9_-]{43}$/,
  code: /^\d{6,10}$/,
};
export const completePasswordReset: Shape = { token: /^(inv|rst)_[A-Za-z0-9_-]{43}$/, password: [String, 1024] };
export const passwordResetOutcome: Shape = {
  email: 254,
  signedIn: Boolean,
  invitationAccepted: Boolean,
  sessionsEnded: Number,
};
