import type { AccountDeletion, HeldProfile } from '../../contract/account-deletion.js';
import { maskedEmail } from '../../contract/email.js';
import type { StoredDeletion } from './address-model.js';
import type { MemoryAccount, MemoryBackend } from './backend.js';

/** A deletion with as much of the account as its reader may know: `proved` to hold it, or not. */
export function deletionView(
  backend: MemoryBackend,
  stored: StoredDeletion,
  reader: 'proved' | 'other',
): AccountDeletion {
  const { account, state, requestedAt, confirmBy, deleteAt, deletedAt, receipt } = stored;
  const proved = reader === 'proved';
  return {
    state,
    email: state === 'deleted' ? '' : proved ? account.email : maskedEmail(account.email),
    requestedAt: requestedAt.toISOString(),
    ...(state === 'requested' && { confirmBy: confirmBy.toISOString() }),
    ...(state === 'scheduled' && deleteAt && { deleteAt: deleteAt.toISOString() }),
    ...(deletedAt && { deletedAt: deletedAt.toISOString() }),
    ...((state === 'deleting' || state === 'deleted') && { receipt }),
    ...(proved && state !== 'deleted' && { profiles: heldProfiles(backend, account) }),
  };
}

/** The profiles that go with an account. */
export function heldProfiles({ social }: MemoryBackend, { id }: MemoryAccount): HeldProfile[] {
  return social.profiles
    .filter(({ accountId }) => accountId === id)
    .map(({ profile: { platform, handle } }) => ({ platform, handle }));
}
