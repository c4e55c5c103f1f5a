import { deletionConfirmHours, deletionGraceDays } from '../../contract/policy.js';
import type { StoredDeletion } from './address-model.js';
import type { MemoryAccount, MemoryBackend } from './backend.js';
import { openChange, withdraw } from './email-changes.js';
import { newReceipt, newSecret } from './secrets.js';

const hourSeconds = 60 * 60;
const daySeconds = 24 * hourSeconds;

export function newestDeletion(
  backend: MemoryBackend,
  about: (deletion: StoredDeletion) => boolean,
): StoredDeletion | undefined {
  return backend.deletions.findLast(about);
}

/** Whether an account is on its way out. */
export function isLeaving(backend: MemoryBackend, account: MemoryAccount): boolean {
  return backend.deletions.some(
    (one) => one.account === account && (one.state === 'scheduled' || one.state === 'deleting'),
  );
}

/** Asks for a deletion, or finds the open one, and sends its mail. */
export function askForDeletion(backend: MemoryBackend, account: MemoryAccount, askedBy: MemoryAccount): StoredDeletion {
  const open = newestDeletion(backend, (one) => one.account === account && isOpen(one));
  const stored = open ?? {
    account,
    askedBy,
    state: 'requested' as const,
    requestedAt: backend.now(),
    confirmBy: backend.now(),
    deleteAt: undefined,
    deletedAt: undefined,
    receipt: newReceipt(),
    tokens: [],
  };
  if (!open) backend.deletions.push(stored);
  if (askedBy !== account) stored.askedBy = askedBy;
  if (stored.state === 'requested') stored.confirmBy = backend.after(deletionConfirmHours * hourSeconds);
  sendMail(backend, stored, stored.state === 'requested' ? 'deletion-confirm' : 'deletion-scheduled');
  return stored;
}

/** The days of grace begin. */
export function schedule(backend: MemoryBackend, stored: StoredDeletion): void {
  const { deletionGraceDays: days = deletionGraceDays } = backend.config;
  stored.state = 'scheduled';
  stored.deleteAt = backend.after(days * daySeconds);
  const change = openChange(backend, stored.account);
  if (change) withdraw(backend, change);
  sendMail(backend, stored, 'deletion-scheduled');
}

export function cancel(backend: MemoryBackend, stored: StoredDeletion): void {
  stored.state = 'cancelled';
  backend.mail(stored.account.email, 'deletion-cancelled', 'Your account stays');
}

/** Lets come to pass what has fallen due by the backend's clock. */
export function settleDeletions(backend: MemoryBackend): void {
  const now = backend.now();
  for (const stored of backend.deletions) {
    if (stored.state === 'requested' && stored.confirmBy <= now) stored.state = 'lapsed';
    if (stored.state === 'scheduled' && stored.deleteAt && stored.deleteAt <= now) remove(backend, stored);
  }
}

function remove(backend: MemoryBackend, stored: StoredDeletion): void {
  const { account } = stored;
  stored.state = 'deleted';
  stored.deletedAt = backend.now();
  backend.social.forget(account.id);
  backend.endAccount(account, 'forgotten');
  backend.mail(account.email, 'deletion-receipt', 'Your account is deleted');
}

function sendMail(backend: MemoryBackend, stored: StoredDeletion, kind: 'deletion-confirm' | 'deletion-scheduled') {
  const token = newSecret('del');
  stored.tokens.push(token);
  const subject = kind === 'deletion-confirm' ? 'Confirm the end of your account' : 'Your account will be deleted';
  backend.mail(stored.account.email, kind, subject, { token });
}

function isOpen({ state }: StoredDeletion): boolean {
  return state === 'requested' || state === 'scheduled' || state === 'deleting';
}
