import type { Kysely } from 'kysely';
import type { PlatformId } from '../../contract/platforms.js';
import type { ServerContext } from '../context.js';
import { newId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { changeDeletions } from './deletion-state.js';

/**
 * Writes down what a platform asked to be deleted, in the transaction that deletes it. Nobody has to confirm that, and
 * the platform need not be told.
 */
export async function recordPlatformDeletion(
  context: ServerContext,
  db: Kysely<Schema>,
  { platform, receipt }: { readonly platform: PlatformId; readonly receipt: string },
): Promise<void> {
  const now = context.now();
  const id = newId(now);
  await db
    .insertInto('account_deletion')
    .values({
      tenant: context.config.tenant,
      id,
      source: 'platform',
      platform,
      state: 'deleting',
      receipt,
      created_at: now,
      state_since: now,
    })
    .execute();
  await changeDeletions(context, db, 'finish', { id }, { deleted_at: now });
}
