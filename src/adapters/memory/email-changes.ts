import { OnboardingError } from '../../contract/errors.js';
import type { EmailChangeRefusal } from '../../contract/talent-email.js';
import type { StoredChange } from './address-model.js';
import type { MemoryAccount, MemoryBackend } from './backend.js';

/** What a manager or the support team says to a request for another address. */
export type ChangeAnswer = 'approve' | 'reject' | 'forward';

export function newestChange(backend: MemoryBackend, account: MemoryAccount): StoredChange | undefined {
  return backend.changes.findLast((change) => change.account === account);
}

/** The open request of an account, or the one it was made for. */
export function openChange(backend: MemoryBackend, account: MemoryAccount): StoredChange | undefined {
  return backend.changes.find(
    (change) => isOpenState(change) && (change.account === account || change.successor === account),
  );
}

/**
 * Lets a manager or the support team answer the request of whoever signs in with an address.
 * @throws `email-change-closed` · `email-taken`
 */
export function answerChange(
  backend: MemoryBackend,
  email: string,
  answer: ChangeAnswer,
  reason: EmailChangeRefusal = 'other',
): void {
  const account = backend.find(email);
  const change = account && openChange(backend, account);
  const waits = change?.state === 'with-manager' || (change?.state === 'with-support' && answer !== 'forward');
  if (!change || !waits) throw new OnboardingError('email-change-closed');
  if (answer === 'approve') approve(backend, change);
  if (answer === 'reject') change.reason = reason;
  become(backend, change, answer === 'approve' ? 'invited' : answer === 'reject' ? 'rejected' : 'with-support');
}

function approve(backend: MemoryBackend, change: StoredChange): void {
  const { account, proposedEmail } = change;
  if (backend.find(proposedEmail)) throw new OnboardingError('email-taken');
  if (account.password === undefined) {
    backend.moveAccount(account, proposedEmail);
    return;
  }
  change.successor = backend.invite({ email: proposedEmail, name: account.name });
  change.successor.replaces = account;
}

/** Takes a request back where it can be: not once an account that nobody had used was moved. */
export function withdraw(backend: MemoryBackend, change: StoredChange): void {
  const { state, successor } = change;
  if (!isOpenState(change) || (state === 'invited' && !successor)) return;
  if (successor) backend.endAccount(successor, 'revoked');
  become(backend, change, 'withdrawn');
}

/** Completes the request that an account which was just activated was made or moved for. */
export function activated(backend: MemoryBackend, account: MemoryAccount): void {
  const change = openChange(backend, account);
  if (change?.state !== 'invited') return;
  if (change.successor === account) {
    const { account: older } = change;
    backend.social.moveHoldings(older.id, account.id);
    backend.endAccount(older, 'superseded');
    for (const deletion of backend.deletions) {
      const isOpen = deletion.state === 'requested' || deletion.state === 'scheduled';
      if (deletion.account === older && isOpen) deletion.state = 'cancelled';
    }
  } else if (change.successor) return;
  become(backend, change, 'completed');
}

function become(backend: MemoryBackend, change: StoredChange, state: StoredChange['state']): void {
  change.state = state;
  change.since = backend.now();
  const { account } = change;
  if (state === 'rejected' || state === 'completed') backend.mail(account.email, 'email-change', 'Your address');
}

function isOpenState({ state }: StoredChange): boolean {
  return state === 'with-manager' || state === 'with-support' || state === 'invited';
}
