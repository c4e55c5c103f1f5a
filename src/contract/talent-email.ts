import * as z from 'zod/mini';
import { accountDeletionSchema } from './account-deletion.js';
import type { CallOptions } from './call-options.js';
import { linkToken, moment, plainText, typedEmail } from './schema.js';

/**
 * Where a request for another address stands. `invited`: it was approved and the new invitation is on its way;
 * `completed`: the creator has come in with it, and the older address signs in no more.
 */
export const emailChangeStates = [
  'with-manager',
  'with-support',
  'invited',
  'completed',
  'rejected',
  'withdrawn',
] as const;
export type EmailChangeState = (typeof emailChangeStates)[number];

/**
 * Why an address was refused. `not-usable` covers every cause that would tell something about other people's accounts;
 * `not-confirmed`: nobody could confirm that it is the creator's.
 */
export const emailChangeRefusals = ['not-usable', 'not-confirmed', 'policy', 'other'] as const;
export type EmailChangeRefusal = (typeof emailChangeRefusals)[number];

export const emailChangeSchema = z.object({
  id: plainText(40),
  state: z.enum(emailChangeStates),
  /** The address asked for, as far as whoever reads this may know: of an older link's holder only masked. */
  proposedEmail: plainText(254),
  requestedAt: moment(),
  /** Since when it stands where it stands. */
  since: moment(),
  /** Of a rejected one. */
  reason: z.optional(z.enum(emailChangeRefusals)),
});
export type EmailChange = z.infer<typeof emailChangeSchema>;

/** What became of the address that was asked for first. `free`: no account holds it any more. */
export const baseEmailStates = ['in-use', 'being-deleted', 'free'] as const;
export type BaseEmailState = (typeof baseEmailStates)[number];

/** Why the creator was invited under a variation of the usual address. Only for the creator, never for a stranger. */
export const talentEmailNoticeSchema = z.object({
  /** The address to sign in with. */
  email: plainText(254),
  /** The address the creator usually goes by; masked for a partner's page. */
  baseEmail: plainText(254),
  baseState: z.enum(baseEmailStates),
  /** `bounced`: the last mail came back; `no-tags`: this provider is known not to deliver to such addresses. */
  mail: z.enum(['reaches', 'bounced', 'no-tags']),
  name: z.optional(plainText(120)),
  managerName: z.optional(plainText(120)),
  /** The creator has set a password: signing in is possible. */
  active: z.boolean(),
  /** `own-page`: a partner's page may only show; what to do is decided on our own page. */
  decide: z.enum(['here', 'own-page']),
  /** The newest request for another address. */
  change: z.optional(emailChangeSchema),
  /** The deletion of the account that holds the usual address, where it was begun from here. */
  deletion: z.optional(accountDeletionSchema),
});
export type TalentEmailNotice = z.infer<typeof talentEmailNoticeSchema>;

/** `notice` is absent where nobody is known, or the address is no variation and nothing was asked for. */
export const talentEmailSchema = z.object({ notice: z.optional(talentEmailNoticeSchema) });

export const talentEmailTokenSchema = z.object({ token: linkToken() });

/** `token`: of an invitation's link, where nobody is signed in. */
export const requestEmailChangeSchema = z.object({ email: typedEmail(), token: z.optional(linkToken()) });
export type RequestEmailChange = z.infer<typeof requestEmailChangeSchema>;

export const withdrawEmailChangeSchema = z.object({ token: z.optional(linkToken()) });
export type WithdrawEmailChange = z.infer<typeof withdrawEmailChangeSchema>;

/** The talent-email column. Every method rejects with `OnboardingError`. */
export interface TalentEmailApi {
  /**
   * The notice of whoever holds the invitation's link, or is signed in. `undefined` for everybody else.
   * @throws `link-unknown` for a token nobody issued
   */
  get(input: { token?: string }, options?: CallOptions): Promise<TalentEmailNotice | undefined>;
  /**
   * Asks for another address. The same address again finds the request that is open.
   * @throws `email-unchanged` · `email-disposable` · `email-base-in-use` · `email-change-open` · `account-leaving` ·
   * `invalid-input` · `rate-limited` · `unauthenticated` · `link-unknown`. Never says whether an address has an account.
   */
  requestChange(input: RequestEmailChange, options?: CallOptions): Promise<EmailChange>;
  /** Takes the open request back, also when the new invitation was sent. @throws `email-change-closed` */
  withdrawChange(input: WithdrawEmailChange, options?: CallOptions): Promise<EmailChange>;
}
