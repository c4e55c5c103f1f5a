import { OnboardingError } from '../contract/errors.js';
import type { Session, SessionSummary, SignIn } from '../contract/session.js';
import type { Passwords } from './accounts/passwords.js';
import type { NewSession } from './accounts/sessions.js';
import type { RequestCaller, ServerContext } from './context.js';

/** The session column for one caller; signing in also yields what the cookie is made of. */
export interface SessionService {
  current(): Promise<Session | undefined>;
  /** @throws `sign-in-failed`, `rate-limited`, `unavailable` */
  signIn(input: SignIn): Promise<{ session: Session; cookie: NewSession }>;
  signOut(): Promise<void>;
  list(): Promise<readonly SessionSummary[]>;
  /** @throws `not-found` */
  revoke(input: { id: string }): Promise<void>;
}

export function createSessionService(
  context: ServerContext,
  passwords: Passwords,
): (caller: RequestCaller) => SessionService {
  throw new OnboardingError('not-supported', `sessions of ${context.config.tenant} ${typeof passwords}`);
}
