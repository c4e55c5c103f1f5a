import type { Kysely } from 'kysely';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import { changeTransfers } from './transfer-state.js';

/**
 * Ends what others had asked of a profile that its holder has given up. They are told that it can be connected now:
 * nobody has to be asked any more.
 */
export async function freeProfile(context: ConnectContext, db: Kysely<Schema>, profileId: string): Promise<void> {
  await takeBackOffers(context, db, profileId);
  for (const { id } of await changeTransfers(context, db, 'free', { profileId })) {
    await context.jobs.enqueue('send-transfer-mail', { transferId: id, about: 'approved' }, { transaction: db });
  }
}

/** Voids what a holder had begun with a profile: its hand-over code, and pages that ask whether to disconnect it. */
export async function takeBackOffers(context: ConnectContext, db: Kysely<Schema>, profileId: string): Promise<void> {
  for (const table of ['hand_over', 'disconnect_confirmation'] as const) {
    await db
      .deleteFrom(table)
      .where('tenant', '=', context.config.tenant)
      .where('profile_id', '=', profileId)
      .execute();
  }
}
