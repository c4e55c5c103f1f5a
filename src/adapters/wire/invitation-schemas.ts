// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as s from './shapes.js';

export const invitation = s.object({
  state: s.oneOf(['pending', 'sent', 'delayed', 'bounced', 'expired', 'used', 'revoked', 'superseded']),
  email: s.text(254),
  name: s.optional(s.text(120)),
  variation: s.optional(s.flag),
  sentAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  expiresAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  resendIn: s.count,
  resendsLeft: s.count,
  bounce: s.optional(s.oneOf(['unknown-mailbox', 'full-mailbox', 'refused'])),
  newest: s.optional(
    s.object({
      email: s.text(254),
      sentAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
    }),
  ),
});
export const ownInvitation = s.object({ invitation: s.optional(invitation) });
export const invitationToken = s.object({ token: s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/) });
export const resendInvitation = s.object({
  token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)),
  email: s.optional(s.email(508)),
});
export const resendReceipt = s.object({ resendIn: s.count });
