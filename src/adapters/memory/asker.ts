import { OnboardingError } from '../../contract/errors.js';
import type { MemoryAccount, MemoryBackend } from './backend.js';
import { findLink, isOpen } from './invitation.js';

/** Whose notice is asked for, and how sure it is that this is the creator. */
export interface Asker {
  readonly account: MemoryAccount;
  /** `own`: signed in, or by the newest link; `older`: by one that another has taken the place of. */
  readonly by: 'own' | 'older' | 'partner';
  /** Once a link was used, only signing in decides. */
  readonly mayDecide: boolean;
}

/** Whoever holds an invitation's link, or is signed in. @throws `link-unknown` */
export function askerOf(backend: MemoryBackend, token: string | undefined): Asker | undefined {
  const signedIn = backend.session?.account;
  if (token === undefined) return signedIn && bySession(backend, signedIn);
  const { kind, account, end } = findLink(backend, token);
  const { invitation } = account;
  if (kind !== 'invitation' || !invitation) throw new OnboardingError('link-unknown', undefined, { field: 'token' });
  if (signedIn === account) return bySession(backend, signedIn);
  const older = (end !== undefined && end !== 'used') || (!isOpen(invitation) && invitation.state !== 'used');
  return { account, by: older ? 'older' : 'own', mayDecide: !older && isOpen(invitation) };
}

/** As {@link askerOf}, of somebody who may decide. @throws also `unauthenticated` */
export function decidingAsker(backend: MemoryBackend, token: string | undefined): MemoryAccount {
  const asker = askerOf(backend, token);
  if (!asker?.mayDecide) throw new OnboardingError('unauthenticated');
  return asker.account;
}

function bySession({ partner }: MemoryBackend, account: MemoryAccount): Asker {
  return { account, by: partner ? 'partner' : 'own', mayDecide: !partner };
}
