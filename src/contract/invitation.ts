import * as z from 'zod/mini';
import type { CallOptions } from './call-options.js';
import { count, linkToken, moment, plainText, typedEmail } from './schema.js';

/**
 * Where an invitation stands, as its receiver may see it: `pending` not yet handed to a mail server, `delayed` the
 * receiving server has put it off for more than ten minutes, `used` it was accepted, `superseded` a newer mail or
 * address has taken its place.
 */
export const invitationStates = [
  'pending',
  'sent',
  'delayed',
  'bounced',
  'expired',
  'used',
  'revoked',
  'superseded',
] as const;
export type InvitationState = (typeof invitationStates)[number];

export const invitationSchema = z.object({
  state: z.enum(invitationStates),
  /** Masked: `k•••@mail.example`. */
  email: plainText(254),
  name: z.optional(plainText(120)),
  /** The address asked for belonged to an account, so this one is a variation of it. */
  variation: z.optional(z.boolean()),
  sentAt: z.optional(moment()),
  expiresAt: z.optional(moment()),
  /** Seconds until another mail may be asked for; 0 = now. */
  resendIn: count(),
  /** Mails that may still be asked for today. */
  resendsLeft: count(),
  bounce: z.optional(z.enum(['unknown-mailbox', 'full-mailbox', 'refused'])),
  /** Of a superseded invitation: where and when the newest mail went. */
  newest: z.optional(z.object({ email: plainText(254), sentAt: z.optional(moment()) })),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** `invitation` is absent where nobody is signed in or the account has none: a plain answer, not an error. */
export const ownInvitationSchema = z.object({ invitation: z.optional(invitationSchema) });

export const invitationTokenSchema = z.object({ token: linkToken() });

/** Exactly one of the two, or neither when a session or an embed token says who is asking. */
export const resendInvitationSchema = z.object({ token: z.optional(linkToken()), email: z.optional(typedEmail()) });
export type ResendInvitation = z.infer<typeof resendInvitationSchema>;

/** The same answer whether or not there is an invitation for the address. */
export const resendReceiptSchema = z.object({ resendIn: count() });
export type ResendReceipt = z.infer<typeof resendReceiptSchema>;

/** The invitation column. Every method rejects with `OnboardingError`. */
export interface InvitationApi {
  /**
   * The invitation a link's token belongs to, or that of the signed-in creator; `undefined` without a token where
   * nobody is signed in or the account has none. Never uses the token up.
   * @throws `link-unknown` for a token nobody issued.
   */
  get(input: { token?: string }, options?: CallOptions): Promise<Invitation | undefined>;
  /** Asks for the mail again. @throws `rate-limited` with `retryAfter`. */
  resend(input: ResendInvitation, options?: CallOptions): Promise<ResendReceipt>;
}
