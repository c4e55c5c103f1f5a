import { OnboardingError } from '../../contract/errors.js';
import type { MemoryAccount, MemoryBackend } from './backend.js';

/** The account of whoever calls. @throws `unauthenticated` */
export function ownAccount({ session }: MemoryBackend): MemoryAccount {
  if (!session) throw new OnboardingError('unauthenticated');
  return session.account;
}
