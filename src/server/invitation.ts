import { OnboardingError } from '../contract/errors.js';
import type { Invitation, ResendInvitation, ResendReceipt } from '../contract/invitation.js';
import type { RequestCaller, ServerContext } from './context.js';

/** The invitation column for one caller. */
export interface InvitationService {
  /** @throws `link-unknown` for a token nobody issued. */
  get(input: { token?: string | undefined }): Promise<Invitation | undefined>;
  /** @throws `rate-limited` with `retryAfter`; for a token's holder also `link-unknown`, `invitation-closed`. */
  resend(input: ResendInvitation): Promise<ResendReceipt>;
}

export function createInvitationService(context: ServerContext): (caller: RequestCaller) => InvitationService {
  throw new OnboardingError('not-supported', context.config.tenant);
}
