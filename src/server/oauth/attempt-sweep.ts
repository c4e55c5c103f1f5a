import type { ConnectContext } from '../connect-context.js';
import { lapse } from './attempt-end.js';
import { goOnAfterInterruption } from './interruption.js';

/** Attempts that one round looks at; a minute later comes the next. */
const batchSize = 100;

/**
 * Ends attempts whose time is over, with what the platform gave, and goes on with those whose process died: nobody
 * may come back to ask for them. @returns how many it looked at
 */
export async function settleAttempts(context: ConnectContext): Promise<number> {
  const now = context.now();
  const rows = await context.db
    .selectFrom('connection_attempt')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('ended_at', 'is', null)
    .where((where) => where.or([where('expires_at', '<=', now), where('status', '=', 'returned')]))
    .orderBy('expires_at')
    .limit(batchSize)
    .execute();
  for (const row of rows) {
    // A fault in one must not keep the others waiting.
    await goOn(context, row).catch((error: unknown) => {
      context.log.error({ attemptId: row.id, err: error }, 'an attempt could not be settled');
    });
  }
  return rows.length;
}

async function goOn(context: ConnectContext, row: Parameters<typeof lapse>[1]): Promise<void> {
  // First what a dead process left, so that it is known whose permission is to be revoked.
  await lapse(context, await goOnAfterInterruption(context, row));
}
