import type { Kysely, Transaction } from 'kysely';
import type { AccountDeletion } from '../../contract/account-deletion.js';
import { audit } from '../audit.js';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import { changeDeletions, type DeletionRow } from './deletion-state.js';
import { toDeletion } from './deletion-view.js';

/** The newest deletion that was asked for from an account's notice, of another account than itself. */
export async function deletionAskedBy(
  context: ServerContext,
  db: Kysely<Schema>,
  askerId: string,
): Promise<AccountDeletion | undefined> {
  const row = await newestAskedBy(context, db, askerId);
  return row && toDeletion(context, db, row, 'other');
}

/** As {@link deletionAskedBy}, as it is stored. */
export function newestAskedBy(
  { config }: ServerContext,
  db: Kysely<Schema>,
  askerId: string,
): Promise<DeletionRow | undefined> {
  return db
    .selectFrom('account_deletion')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('asked_by', '=', askerId)
    .where('account_id', '<>', askerId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Whether an account is on its way out: its deletion is confirmed or takes place. */
export async function isLeaving({ config }: ServerContext, db: Kysely<Schema>, accountId: string): Promise<boolean> {
  const leaving = await db
    .selectFrom('account_deletion')
    .select('id')
    .where('tenant', '=', config.tenant)
    .where('account_id', '=', accountId)
    .where('state', 'in', ['scheduled', 'deleting'])
    .executeTakeFirst();
  return leaving !== undefined;
}

/** Ends what was asked for an account that another has just taken the place of. */
export async function cancelForTakeOver(
  context: ServerContext,
  db: Transaction<Schema>,
  accountId: string,
): Promise<void> {
  const cancelled = await changeDeletions(context, db, 'cancel', { accountId });
  const entries = cancelled.map(() => ({ action: 'account.delete-cancel', target: accountId, result: 'taken-over' }));
  await audit(context, db, 'system', ...entries);
}
