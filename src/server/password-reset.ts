import { OnboardingError } from '../contract/errors.js';
import type {
  CompletePasswordReset,
  PasswordResetLink,
  PasswordResetOutcome,
  PasswordResetReceipt,
  PasswordResetToken,
  RequestPasswordReset,
  VerifyResetCode,
} from '../contract/password-reset.js';
import type { Passwords } from './accounts/passwords.js';
import type { NewSession } from './accounts/sessions.js';
import type { RequestCaller, ServerContext } from './context.js';

/** The password-reset column for one caller; completing also yields what the session's cookie is made of. */
export interface PasswordResetService {
  /** @throws `rate-limited`; for a token's holder also `link-unknown`, `link-revoked`. */
  request(input: RequestPasswordReset): Promise<PasswordResetReceipt>;
  /** `caller.accountId` of a session tells whether somebody else is signed in here. */
  inspect(input: PasswordResetToken): Promise<PasswordResetLink>;
  /** @throws `code-wrong` with `attemptsLeft`, `code-exhausted`, `rate-limited` */
  verifyCode(input: VerifyResetCode): Promise<PasswordResetToken>;
  /** `cookie` is absent where the deployment wants a separate sign-in. @throws `password-…`, `link-…` */
  complete(input: CompletePasswordReset): Promise<{ outcome: PasswordResetOutcome; cookie?: NewSession | undefined }>;
}

export function createPasswordResetService(
  context: ServerContext,
  passwords: Passwords,
): (caller: RequestCaller) => PasswordResetService {
  throw new OnboardingError('not-supported', `${context.config.tenant} ${typeof passwords}`);
}
