import { maskedEmail } from '../contract/email.js';
import type { Invitation, InvitationState } from '../contract/invitation.js';
import type { ResendAllowance } from './invitation-allowance.js';
import { isOpen, type InvitationRow, statusOf } from './invitation-record.js';

/** Milliseconds after which a mail that was put off counts as late. */
const lateAfter = 10 * 60_000;

/** What a view of an invitation is made of, beside its row. */
export interface InvitationView {
  readonly now: Date;
  readonly allowance: ResendAllowance;
  /** The caller's link is of an older mail of this invitation. */
  readonly outdated: boolean;
  /** The account's newest invitation, where that is another one. */
  readonly newest?: Pick<InvitationRow, 'email' | 'sent_at'> | undefined;
  /** Whether whoever looks may know that the usual address belongs to an account. */
  readonly knowsVariation: boolean;
}

/** An invitation as its receiver may see it. */
export function toInvitation(row: InvitationRow, view: InvitationView): Invitation {
  const state = stateOf(row, view);
  const open = isOpen(row.status);
  const newest = state === 'superseded' ? (view.newest ?? row) : undefined;
  return {
    state,
    email: maskedEmail(row.email),
    name: row.name,
    variation: view.knowsVariation && row.requested_email !== null ? true : undefined,
    sentAt: row.sent_at?.toISOString(),
    expiresAt: open ? row.expires_at.toISOString() : undefined,
    resendIn: open ? view.allowance.resendIn : 0,
    resendsLeft: open ? view.allowance.resendsLeft : 0,
    bounce: state === 'bounced' ? bounceOf(row.delivery_code ?? '') : undefined,
    newest: newest && { email: maskedEmail(newest.email), sentAt: newest.sent_at?.toISOString() },
  };
}

function stateOf(row: InvitationRow, { now, outdated }: InvitationView): InvitationState {
  const status = statusOf(row, now);
  switch (status) {
    case 'accepted':
      return 'used';
    case 'revoked':
    case 'superseded':
      return status;
    default:
      if (outdated) return 'superseded';
      if (status === 'bounced' || status === 'expired') return status;
      if (isLate(row, now)) return 'delayed';
      return status === 'queued' ? 'pending' : 'sent';
  }
}

function isLate({ delivery, delivery_at: since }: InvitationRow, now: Date): boolean {
  return delivery === 'deferred' && since !== null && now.getTime() - since.getTime() > lateAfter;
}

/** From the enhanced status (RFC 3463): x.1.x is about the address, x.2.2 about a full mailbox. */
function bounceOf(code: string): NonNullable<Invitation['bounce']> {
  if (/^[45]\.1\.\d/.test(code)) return 'unknown-mailbox';
  if (/^[45]\.2\.2\b/.test(code)) return 'full-mailbox';
  return 'refused';
}
