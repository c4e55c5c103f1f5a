import type { Kysely } from 'kysely';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { changeTransfers, type TransferRow } from './transfer-state.js';

/**
 * Does what time does: where nobody has objected in time, or the holder's account is gone, the transfer is approved;
 * where nobody came for it, it ends. @returns how many changed
 */
export async function settleTransfers(context: ConnectContext): Promise<number> {
  const { db } = context;
  const some = await db
    .selectFrom('profile_transfer')
    .select('id')
    .where('tenant', '=', context.config.tenant)
    .where('ended_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (!some) return 0;
  return inTransaction(db, async (transaction) => {
    const expired = await changeTransfers(context, transaction, 'timeOut', { timeOver: true });
    const approved = await changeTransfers(context, transaction, 'approve', { objectionOver: true });
    for (const { from, to, id } of await withoutAccount(context, transaction)) {
      const event = to === 'removed' ? 'withdraw' : 'approve';
      const changed = await changeTransfers(context, transaction, event, { id });
      if (from === 'removed' && event === 'approve') approved.push(...changed);
      else expired.push(...changed);
    }
    await tell(context, transaction, approved);
    const entries = [...expired, ...approved].map(({ id, state }) => ({
      action: 'transfer.settle',
      target: id,
      result: state,
    }));
    await audit(context, transaction, 'system', ...entries);
    return entries.length;
  });
}

async function tell(context: ConnectContext, db: Kysely<Schema>, approved: readonly TransferRow[]): Promise<void> {
  for (const { id } of approved) {
    await context.jobs.enqueue('send-transfer-mail', { transferId: id, about: 'approved' }, { transaction: db });
  }
}

/** Open transfers one of whose accounts has been removed. */
function withoutAccount(context: ConnectContext, db: Kysely<Schema>) {
  return db
    .selectFrom('profile_transfer')
    .innerJoin('account as holder', (join) =>
      join.onRef('holder.tenant', '=', 'profile_transfer.tenant').onRef('holder.id', '=', 'from_account_id'),
    )
    .innerJoin('account as asker', (join) =>
      join.onRef('asker.tenant', '=', 'profile_transfer.tenant').onRef('asker.id', '=', 'to_account_id'),
    )
    .select(['profile_transfer.id', 'holder.status as from', 'asker.status as to'])
    .where('profile_transfer.tenant', '=', context.config.tenant)
    .where('ended_at', 'is', null)
    .where((where) => where.or([where('holder.status', '=', 'removed'), where('asker.status', '=', 'removed')]))
    .execute();
}
