import { deletionConfirmHours, deletionGraceDays } from '../../contract/policy.js';
import type { MemoryAccount } from './account-model.js';
import type { StoredChange, StoredDeletion } from './address-model.js';
import type { ChangeSeed, DeletionSeed } from './address-seed.js';
import { newReceipt } from './secrets.js';

const hour = 60 * 60;
const day = 24 * hour;

/** @param facts `managed`: the creator was invited by a manager, who is asked first */
export function plantedChange(
  account: MemoryAccount,
  seed: ChangeSeed,
  { after, managed }: { after: (seconds: number) => Date; managed: boolean },
): StoredChange {
  const { requestedAgo = hour, sinceAgo = requestedAgo } = seed;
  return {
    id: `change-of-${account.id}`,
    account,
    proposedEmail: seed.proposedEmail,
    state: seed.state ?? (managed ? 'with-manager' : 'with-support'),
    requestedAt: after(-requestedAgo),
    since: after(-sinceAgo),
    reason: seed.reason,
    successor: undefined,
  };
}

export function plantedDeletion(
  account: MemoryAccount,
  askedBy: MemoryAccount,
  seed: DeletionSeed,
  after: (seconds: number) => Date,
): StoredDeletion {
  const { state, requestedAgo = hour, dueIn, token } = seed;
  return {
    account,
    askedBy,
    state,
    requestedAt: after(-requestedAgo),
    confirmBy: after(state === 'requested' && dueIn !== undefined ? dueIn : deletionConfirmHours * hour - requestedAgo),
    deleteAt: state === 'scheduled' ? after(dueIn ?? deletionGraceDays * day - requestedAgo) : undefined,
    deletedAt: state === 'deleted' ? after(dueIn ?? -60) : undefined,
    receipt: newReceipt(),
    tokens: token === undefined ? [] : [token],
  };
}
