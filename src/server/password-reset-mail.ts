import { OnboardingError } from '../contract/errors.js';
import type { ServerContext } from './context.js';

/** What one reset mail is made of. */
export interface PasswordResetMail {
  /** `activate`: the account has no password yet. */
  readonly purpose: 'reset' | 'activate';
  readonly to: string;
  readonly name: string;
  readonly locale?: string | undefined;
  /** The link's secret; it goes into the URL's fragment and nowhere else. */
  readonly token: string;
  /** For typing on another device. */
  readonly code: string;
  readonly expiresAt: Date;
  readonly messageId: string;
}

/** What the mail after a change of password is made of. */
export interface PasswordChangedMail {
  readonly to: string;
  readonly name: string;
  readonly locale?: string | undefined;
  readonly changedAt: Date;
  readonly messageId: string;
}

/** Decides whether a reset mail is due, voids older requests and makes link and code. `undefined`: no mail. */
export function preparePasswordReset(
  context: ServerContext,
  job: { email: string; requestId: string },
): Promise<PasswordResetMail | undefined> {
  throw new OnboardingError('not-supported', `${context.config.tenant} ${job.requestId}`);
}

export function preparePasswordChanged(
  context: ServerContext,
  job: { accountId: string },
): Promise<PasswordChangedMail | undefined> {
  throw new OnboardingError('not-supported', `${context.config.tenant} ${job.accountId}`);
}
