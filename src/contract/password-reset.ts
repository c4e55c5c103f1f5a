import * as z from 'zod/mini';
import type { CallOptions } from './call-options.js';
import { count, linkToken, plainText, typedEmail } from './schema.js';

/** `email` as typed, or the `token` of a dead link, whose address the server knows. Exactly one. */
export const requestPasswordResetSchema = z.object({
  email: z.optional(typedEmail()),
  token: z.optional(linkToken()),
});
export type RequestPasswordReset = z.infer<typeof requestPasswordResetSchema>;

/** The same answer whether or not there is an account. Seconds. */
export const passwordResetReceiptSchema = z.object({ expiresIn: count(), resendIn: count(), codeLength: count() });
export type PasswordResetReceipt = z.infer<typeof passwordResetReceiptSchema>;

export const passwordResetTokenSchema = z.object({ token: linkToken() });
export type PasswordResetToken = z.infer<typeof passwordResetTokenSchema>;

/** Why a link no longer works. `unknown`: nobody issued it, or it is gone. */
export const deadLinkReasons = ['unknown', 'expired', 'used', 'superseded', 'revoked'] as const;
export type DeadLinkReason = (typeof deadLinkReasons)[number];

/** What a live link is good for. `activate`: the account has no password yet. */
export const passwordResetTicketSchema = z.object({
  purpose: z.enum(['reset', 'activate']),
  /** The account's whole address: whoever holds the token reads its mailbox, and password managers need it. */
  email: plainText(254),
  name: z.optional(plainText(120)),
  /** As of an invitation: this address is a variation of the one the creator usually goes by. */
  variation: z.optional(z.boolean()),
  /** Seconds. */
  expiresIn: count(),
  /** Set when this browser is signed in as somebody else. */
  otherSession: z.optional(z.object({ email: plainText(254) })),
});
export type PasswordResetTicket = z.infer<typeof passwordResetTicketSchema>;

/** Exactly one of the two: a ticket, or why there is none. A dead link is an answer, not an error. */
export const passwordResetLinkSchema = z.object({
  ticket: z.optional(passwordResetTicketSchema),
  dead: z.optional(
    z.object({
      reason: z.enum(deadLinkReasons),
      /** Masked address a new mail would go to; set where the server knows it and a new mail would help. */
      email: z.optional(plainText(254)),
    }),
  ),
});
export type PasswordResetLink = z.infer<typeof passwordResetLinkSchema>;

/** With the code goes what the mail was asked for with: the address typed, or the dead link's token. Exactly one. */
export const verifyResetCodeSchema = z.object({
  email: z.optional(typedEmail()),
  token: z.optional(linkToken()),
  code: z.string().check(z.regex(/^\d{6,10}$/)),
});
export type VerifyResetCode = z.infer<typeof verifyResetCodeSchema>;

export const completePasswordResetSchema = z.object({
  token: linkToken(),
  password: z.string().check(z.maxLength(1024)),
});
export type CompletePasswordReset = z.infer<typeof completePasswordResetSchema>;

export const passwordResetOutcomeSchema = z.object({
  email: plainText(254),
  /** False where the deployment wants a separate sign-in (`afterReset: 'sign-in'`). */
  signedIn: z.boolean(),
  /** True when this also accepted an open invitation. */
  invitationAccepted: z.boolean(),
  /** Sessions on other devices that were ended. */
  sessionsEnded: count(),
});
export type PasswordResetOutcome = z.infer<typeof passwordResetOutcomeSchema>;

/** The password-reset column. Every method rejects with `OnboardingError`. */
export interface PasswordResetApi {
  /** Asks for the mail with link and code. @throws `rate-limited` with `retryAfter`. */
  request(input: RequestPasswordReset, options?: CallOptions): Promise<PasswordResetReceipt>;
  /**
   * Looks at a link without using it up. Invitation tokens are welcome too. Resolves for dead links as well.
   */
  inspect(input: PasswordResetToken, options?: CallOptions): Promise<PasswordResetLink>;
  /** Trades the typed code for a token. @throws `code-wrong` with `attemptsLeft`, `code-exhausted`. */
  verifyCode(input: VerifyResetCode, options?: CallOptions): Promise<PasswordResetToken>;
  /**
   * Sets the password, verifies the mailbox, accepts the open invitation, ends every other session and link, and
   * signs in.
   * @throws `password-…` with field `password`; `link-unknown` · `link-expired` · `link-used` ·
   * `link-superseded` · `link-revoked`.
   */
  complete(input: CompletePasswordReset, options?: CallOptions): Promise<PasswordResetOutcome>;
}
