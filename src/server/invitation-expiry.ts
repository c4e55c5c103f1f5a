import type { ServerContext } from './context.js';
import { recordEvents } from './invitation-event.js';
import { runningStatuses } from './invitation-record.js';
import { inTransaction } from './store/transaction.js';

const batchSize = 500;

/** Writes `expired` where the time has come, a batch a transaction, so that nobody waits long. @returns how many. */
export async function expireInvitations(context: ServerContext): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await expireBatch(context);
    total += count;
    if (count < batchSize) return total;
  }
}

function expireBatch(context: ServerContext): Promise<number> {
  const { tenant } = context.config;
  const now = context.now();
  return inTransaction(context.db, async (db) => {
    const due = await db
      .selectFrom('invitation')
      .select('id')
      .where('tenant', '=', tenant)
      .where('status', 'in', runningStatuses)
      .where('expires_at', '<=', now)
      .limit(batchSize)
      .forUpdate()
      .skipLocked()
      .execute();
    if (due.length === 0) return 0;
    await db
      .updateTable('invitation')
      .set({ status: 'expired' })
      .where('tenant', '=', tenant)
      .where(
        'id',
        'in',
        due.map(({ id }) => id),
      )
      .where('status', 'in', runningStatuses)
      .execute();
    const events = due.map(({ id }) => ({ invitationId: id, kind: 'expired' as const, source: 'system' as const }));
    await recordEvents(context, db, ...events);
    return due.length;
  });
}
