import type { Selectable, Transaction } from 'kysely';
import { voidResets } from '../accounts/reset-rows.js';
import { endSessions } from '../accounts/sessions.js';
import { lockAccounts } from '../accounts/lock-accounts.js';
import { audit } from '../audit.js';
import type { ServerContext } from '../context.js';
import { cancelForTakeOver } from '../deletion/asked.js';
import { recordEvents } from '../invitation-event.js';
import { newestInvitation } from '../invitation-lookup.js';
import { openStatuses } from '../invitation-record.js';
import type { Schema } from '../store/schema.js';
import { changeEmailChange, openChange } from './change-state.js';
import { moveHoldings } from './move-holdings.js';

type Account = Selectable<Schema['account']>;

/**
 * Completes the request that an account which was just activated was made or moved for. What hangs on the account it
 * replaces comes along, and that one ends: its address is free. Does nothing for an account that replaces none.
 */
export async function takeOver(context: ServerContext, db: Transaction<Schema>, accountId: string): Promise<void> {
  const moved = await openChange(context, db, { accountId });
  if (moved?.state === 'invited' && moved.successor_id === null) {
    await changeEmailChange(context, db, 'complete', moved.id);
    await audit(context, db, 'system', { action: 'email-change.complete', target: moved.id, result: 'moved' });
    return;
  }
  const change = await openChange(context, db, { successorId: accountId });
  if (!change) return;
  const accounts = await lockAccounts(context, db, [change.account_id, accountId]);
  const older = accounts.find(({ id }) => id === change.account_id);
  const completed = older?.status === 'active' && (await changeEmailChange(context, db, 'complete', change.id));
  if (!older || !completed) return;
  await endAccess(context, db, older, accountId);
  await moveHoldings(context, db, older.id, accountId);
  await cancelForTakeOver(context, db, older.id);
  await context.jobs.enqueue(
    'send-email-change-mail',
    { changeId: change.id, about: 'completed' },
    { transaction: db },
  );
  await audit(context, db, 'system', { action: 'email-change.complete', target: change.id, result: 'taken-over' });
}

/** Nothing signs in, or speaks for, the older account any more. */
async function endAccess(
  context: ServerContext,
  db: Transaction<Schema>,
  { id }: Account,
  successorId: string,
): Promise<void> {
  const { tenant } = context.config;
  await db
    .updateTable('account')
    .set({ status: 'removed', password_hash: null })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
  await endSessions(context, db, id);
  await voidResets(context, db, id);
  await db.deleteFrom('embed_token').where('tenant', '=', tenant).where('account_id', '=', id).execute();
  const by = (await newestInvitation(context, db, successorId))?.id ?? null;
  const superseded = await db
    .updateTable('invitation')
    .set({ status: 'superseded', superseded_by: by })
    .where('tenant', '=', tenant)
    .where('account_id', '=', id)
    .where('status', 'in', openStatuses)
    .returning('id')
    .execute();
  const events = superseded.map((row) => ({
    invitationId: row.id,
    kind: 'superseded' as const,
    source: 'system' as const,
  }));
  await recordEvents(context, db, ...events);
}
