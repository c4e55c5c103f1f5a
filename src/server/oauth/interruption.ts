import type { ConnectContext } from '../connect-context.js';
import { endNow } from './attempt-end.js';
import { attemptById } from './attempt-rows.js';
import { failAttempt, reference } from './attempt-failure.js';
import { useGrant } from './exchange.js';
import type { AttemptRow } from './findings.js';
import { openGrant } from './sealed-grant.js';

/** Longer than any exchange goes on: whoever began it is gone. */
const interruptedAfter = 30_000;

/**
 * Goes on with an attempt whose process died after it had begun the exchange: from the grant if that was kept, else it
 * ends as failed, and can be tried again. A code is never exchanged twice.
 * @returns the row as it is then
 */
export async function goOnAfterInterruption(context: ConnectContext, row: AttemptRow): Promise<AttemptRow> {
  const now = context.now();
  const began = row.exchange_at;
  if (row.status !== 'returned' || row.ended_at !== null || began === null) return row;
  // A clock that was set back must not keep it waiting, either.
  if (Math.abs(now.getTime() - began.getTime()) <= interruptedAfter) return row;
  context.log.warn(reference(row), 'an exchange was interrupted');
  const platform = context.platforms.find(row.platform);
  if (!platform || row.sealed_grant === null) {
    const ended = await endNow(context, 'system', row, { status: 'failed', from: ['returned'], grant: 'forget' });
    return ended ?? latest(context, row);
  }
  const claimed = await context.db
    .updateTable('connection_attempt')
    .set({ exchange_at: now })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', row.id)
    .where('status', '=', 'returned')
    .where('exchange_at', '=', began)
    .returningAll()
    .executeTakeFirst();
  if (claimed) await useKept(context, claimed, platform);
  return latest(context, row);
}

async function useKept(
  context: ConnectContext,
  row: AttemptRow,
  platform: Parameters<typeof useGrant>[3],
): Promise<void> {
  try {
    const given = openGrant(context, row);
    if (given) await useGrant(context, 'system', row, platform, given.grant);
  } catch (error) {
    await failAttempt(context, 'system', row, error);
  }
}

async function latest(context: ConnectContext, row: AttemptRow): Promise<AttemptRow> {
  return (await attemptById(context, row.id)) ?? row;
}
