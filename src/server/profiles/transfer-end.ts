import type { Kysely } from 'kysely';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import type { ProfileRow } from './view.js';

/**
 * Ends what others had asked of a profile that its holder has given up. They are told that it can be connected now:
 * nobody has to be asked any more.
 */
export async function freeProfile(
  context: ConnectContext,
  db: Kysely<Schema>,
  profile: Pick<ProfileRow, 'id'>,
): Promise<void> {
  for (const { id } of await endTransfers(context, db, profile.id, 'withdrawn')) {
    await context.jobs.enqueue('send-transfer-mail', { transferId: id, about: 'approved' }, { transaction: db });
  }
}

/** Ends every open transfer of a profile, and takes back what would begin or confirm anything else with it. */
export async function endTransfers(
  context: ConnectContext,
  db: Kysely<Schema>,
  profileId: string,
  state: 'withdrawn' | 'expired',
): Promise<{ id: string }[]> {
  const { tenant } = context.config;
  for (const table of ['hand_over', 'disconnect_confirmation'] as const) {
    await db.deleteFrom(table).where('tenant', '=', tenant).where('profile_id', '=', profileId).execute();
  }
  return db
    .updateTable('profile_transfer')
    .set({ state, ended_at: context.now() })
    .where('tenant', '=', tenant)
    .where('profile_id', '=', profileId)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
}
