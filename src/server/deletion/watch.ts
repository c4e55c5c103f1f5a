import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { inTransaction } from '../store/transaction.js';
import { forgetOldContacts } from './deletion-mail.js';
import { changeDeletions } from './deletion-state.js';
import { dropStrayKeys } from './erase-audit.js';

/** Deletions that one round takes further; a minute later comes the next. */
const batchSize = 200;

/** Gives every deletion whose time has come its job, and ends those nobody confirmed; the job behind `watch-deletions`. */
export async function watchDeletions(context: ConnectContext): Promise<void> {
  const { config, db, jobs, now } = context;
  await inTransaction(db, async (transaction) => {
    const lapsed = await changeDeletions(context, transaction, 'lapse', { confirmOver: true });
    const entries = lapsed.map(({ id, account_id }) => ({
      action: 'account.delete-request',
      target: id,
      accountId: account_id ?? undefined,
      result: 'lapsed',
    }));
    await audit(context, transaction, 'system', ...entries);
  });
  const due = await db
    .selectFrom('account_deletion')
    .select('id')
    .where('tenant', '=', config.tenant)
    .where((where) =>
      where.or([
        where('state', '=', 'deleting'),
        where.and([where('state', '=', 'scheduled'), where('delete_at', '<=', now())]),
      ]),
    )
    // Those that wait for platforms come last: many of them keep nobody from beginning.
    .orderBy('state', 'desc')
    .orderBy('state_since')
    .limit(batchSize)
    .execute();
  for (const { id } of due) await jobs.enqueue('delete-account', { deletionId: id });
  await forgetOldContacts(context);
  await dropStrayKeys(context, db);
}
