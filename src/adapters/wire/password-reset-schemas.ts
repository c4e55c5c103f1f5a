// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as s from './shapes.js';

export const requestPasswordReset = s.object({
  email: s.optional(s.email(508)),
  token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)),
});
export const passwordResetReceipt = s.object({ expiresIn: s.count, resendIn: s.count, codeLength: s.count });
export const passwordResetToken = s.object({ token: s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/) });
export const passwordResetTicket = s.object({
  purpose: s.oneOf(['reset', 'activate']),
  email: s.text(254),
  name: s.optional(s.text(120)),
  variation: s.optional(s.flag),
  expiresIn: s.count,
  otherSession: s.optional(s.object({ email: s.text(254) })),
});
export const passwordResetLink = s.object({
  ticket: s.optional(passwordResetTicket),
  dead: s.optional(
    s.object({
      reason: s.oneOf(['unknown', 'expired', 'used', 'superseded', 'revoked']),
      email: s.optional(s.text(254)),
    }),
  ),
});
export const verifyResetCode = s.object({
  email: s.optional(s.email(508)),
  token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)),
  code: s.matching(/^\d{6,10}$/),
});
export const completePasswordReset = s.object({
  token: s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/),
  password: s.string(1024),
});
export const passwordResetOutcome = s.object({
  email: s.text(254),
  signedIn: s.flag,
  invitationAccepted: s.flag,
  sessionsEnded: s.count,
});
