import { canonicalEmail, maskedEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import type {
  EmailChange,
  RequestEmailChange,
  TalentEmailNotice,
  WithdrawEmailChange,
} from '../../contract/talent-email.js';
import type { AccountDeletion } from '../../contract/account-deletion.js';
import type { StoredChange } from './address-model.js';
import { askerOf, decidingAsker } from './asker.js';
import type { MemoryAccount, MemoryBackend } from './backend.js';
import { takeCall } from './call-limit.js';
import { isLeaving, newestDeletion } from './deletions.js';
import { deletionView } from './deletion-view.js';
import { newestChange, openChange, withdraw } from './email-changes.js';

const daySeconds = 24 * 60 * 60;
const requestsPerDay = 5;
/** Stands in for the server's list of providers whose addresses end after a while. */
export const disposableDomain = 'disposable.example';

/** Why this creator has the address it is; no notice where there is nothing to explain. */
export function talentEmailNotice(
  backend: MemoryBackend,
  { token }: { token?: string | undefined },
): { notice?: TalentEmailNotice } {
  const asker = askerOf(backend, token);
  if (!asker) return {};
  const { account, by } = asker;
  const own = by === 'own';
  const change = newestChange(backend, account);
  const email = account.gone ? change?.state === 'completed' && change.proposedEmail : account.email;
  if (!email || (account.baseEmail === undefined && !change)) return {};
  const base = account.baseEmail ?? account.email;
  const deletion = newestDeletion(backend, ({ askedBy, account: target }) => askedBy === account && target !== account);
  const { managerName } = backend.social;
  return {
    notice: {
      email: by === 'older' ? maskedEmail(email) : email,
      baseEmail: own ? base : maskedEmail(base),
      baseState: baseState(backend, account, base),
      mail: account.invitation?.state === 'bounced' ? 'bounced' : account.noTags ? 'no-tags' : 'reaches',
      ...(account.name && { name: account.name }),
      ...(managerName !== undefined && { managerName }),
      active: account.password !== undefined || change?.state === 'completed',
      decide: own ? 'here' : 'own-page',
      ...(change && { change: changeView(change, own) }),
      ...(deletion && { deletion: withoutProfiles(deletionView(backend, deletion, 'other')) }),
    },
  };
}

export function requestChange(backend: MemoryBackend, { email, token }: RequestEmailChange): EmailChange {
  const account = decidingAsker(backend, token);
  const wanted = canonicalEmail(email);
  const open = openChange(backend, account);
  if (open && open.account === account && canonicalEmail(open.proposedEmail) === wanted) return changeView(open, true);
  if (email.toLowerCase().endsWith(`@${disposableDomain}`)) throw unusable('email-disposable');
  if (wanted === canonicalEmail(account.email)) throw unusable('email-unchanged');
  const { baseEmail } = account;
  if (baseEmail !== undefined && wanted === canonicalEmail(baseEmail)) {
    if (baseState(backend, account, baseEmail) !== 'free') throw unusable('email-base-in-use');
  }
  if (isLeaving(backend, account)) throw new OnboardingError('account-leaving');
  if (open) throw new OnboardingError('email-change-open');
  takeCall(backend, `change ${account.id}`, requestsPerDay, daySeconds);
  const at = backend.now();
  const change: StoredChange = {
    id: `change-${String(backend.changes.length + 1)}`,
    account,
    proposedEmail: email.trim(),
    state: backend.social.managerName === undefined ? 'with-support' : 'with-manager',
    requestedAt: at,
    since: at,
    reason: undefined,
    successor: undefined,
  };
  backend.changes.push(change);
  return changeView(change, true);
}

export function withdrawChange(backend: MemoryBackend, { token }: WithdrawEmailChange): EmailChange {
  const account = decidingAsker(backend, token);
  const open = backend.changes.find((one) => one === newestChange(backend, account));
  if (open) withdraw(backend, open);
  if (open?.state !== 'withdrawn') throw new OnboardingError('email-change-closed');
  return changeView(open, true);
}

function baseState(backend: MemoryBackend, account: MemoryAccount, base: string): TalentEmailNotice['baseState'] {
  const holder = backend.find(base);
  if (!holder || holder === account || holder.replaces === account) return holder === account ? 'in-use' : 'free';
  return isLeaving(backend, holder) ? 'being-deleted' : 'in-use';
}

function changeView(change: StoredChange, own: boolean): EmailChange {
  const { id, proposedEmail, state, requestedAt, since, reason } = change;
  return {
    id,
    state,
    proposedEmail: own ? proposedEmail : maskedEmail(proposedEmail),
    requestedAt: requestedAt.toISOString(),
    since: since.toISOString(),
    ...(state === 'rejected' && reason && { reason }),
  };
}

function withoutProfiles({ profiles: _, ...deletion }: AccountDeletion): AccountDeletion {
  return deletion;
}

function unusable(code: 'email-unchanged' | 'email-disposable' | 'email-base-in-use'): OnboardingError {
  return new OnboardingError(code, undefined, { field: 'email' });
}
