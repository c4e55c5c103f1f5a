import type { Transaction } from 'kysely';
import { endSessions } from '../accounts/sessions.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { isId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { withdrawForDeletion } from '../talent-email/withdraw.js';
import { changeDeletions, type DeletionRow } from './deletion-state.js';
import { eraseAccount } from './erase.js';
import { lockPerson, personIds } from './lock-account.js';
import { releaseHoldings, waitsFor } from './release.js';

/** A deletion of an account that is here, unlike one that a platform asked for. */
type OwnDeletion = DeletionRow & { readonly account_id: string };

/**
 * Takes a due deletion as far as it goes; the job behind `delete-account`. Each step is a transaction of its own, and
 * does nothing where it was done before: killed anywhere, or run twice at once, it comes to the same end.
 */
export async function deleteAccount(context: ConnectContext, deletionId: string): Promise<void> {
  const row = isId(deletionId) ? await begin(context, deletionId) : undefined;
  if (!row) return;
  await releaseHoldings(context, await personIds(context, context.db, row.account_id));
  await inTransaction(context.db, (db) => finish(context, db, row));
}

/** From here on nobody signs in. @returns the deletion that is under way, then or already */
function begin(context: ConnectContext, id: string): Promise<OwnDeletion | undefined> {
  const { tenant } = context.config;
  return inTransaction(context.db, async (db) => {
    const row = await findOwn(context, db, id);
    if (!row) return undefined;
    const { account_id: accountId } = row;
    const accounts = await lockPerson(context, db, accountId);
    const account = accounts.find((one) => one.id === accountId);
    const [begun] = await changeDeletions(context, db, 'begin', { id, due: true });
    if (!begun) {
      const current = await findOwn(context, db, id);
      return current?.state === 'deleting' ? current : undefined;
    }
    await withdrawForDeletion(context, db, accountId);
    await db
      .updateTable('account')
      .set({ status: 'deleting', password_hash: null })
      .where('tenant', '=', tenant)
      .where('id', '=', accountId)
      .where('status', 'in', ['invited', 'active'])
      .execute();
    await endSessions(context, db, accountId);
    for (const table of ['embed_token', 'password_reset', 'disconnect_confirmation'] as const) {
      await db.deleteFrom(table).where('tenant', '=', tenant).where('account_id', '=', accountId).execute();
    }
    await audit(context, db, 'system', { action: 'account.delete', target: id, accountId, result: 'begun' });
    context.log.info({ deletionId: id, status: account?.status }, 'an account is being deleted');
    return { ...begun, account_id: accountId };
  });
}

/** Once nothing waits any more, what names the person goes, and with it the address. */
async function finish(context: ConnectContext, db: Transaction<Schema>, row: OwnDeletion): Promise<void> {
  const { account_id: accountId } = row;
  const accounts = await lockPerson(context, db, accountId);
  const current = await findOwn(context, db, row.id);
  const account = accounts.find(({ id }) => id === accountId);
  if (!account || current?.state !== 'deleting') return;
  const waiting = await waitsFor(
    context,
    db,
    accounts.map(({ id }) => id),
  );
  if (waiting) {
    context.log.info({ deletionId: row.id, waiting }, 'a deletion waits');
    return;
  }
  const { email, name, locale } = account;
  await eraseAccount(
    context,
    db,
    accounts.filter((one) => one.id === accountId || one.status === 'removed'),
  );
  const contact = JSON.stringify({ email, name, locale });
  await changeDeletions(context, db, 'finish', { id: row.id }, { deleted_at: context.now(), contact });
  await context.jobs.enqueue('send-deletion-mail', { deletionId: row.id, about: 'receipt' }, { transaction: db });
  await audit(context, db, 'system', { action: 'account.delete', target: row.id, accountId, result: 'done' });
}

async function findOwn(
  { config }: ConnectContext,
  db: Transaction<Schema>,
  id: string,
): Promise<OwnDeletion | undefined> {
  const row = await db
    .selectFrom('account_deletion')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.account_id == null ? undefined : { ...row, account_id: row.account_id };
}
