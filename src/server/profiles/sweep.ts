import { sql } from 'kysely';
import type { ConnectContext } from '../connect-context.js';
import { takeToken } from '../store/rate-limit.js';
import { removeUnusedAvatars } from './avatar.js';
import { dropOldRevocations } from './revocation.js';

const day = 86_400_000;
/** An attempt's support code and outcome can be asked for so long. */
const keepAttemptsFor = 30 * day;
const batchSize = 1000;

/** Removes what connecting leaves behind once it is past its use. @returns how many rows */
export async function removeConnectLeftovers(context: ConnectContext): Promise<number> {
  const { config, db, now } = context;
  const { tenant } = config;
  let removed = await removeOldAttempts(context);
  for (const table of ['hand_over', 'disconnect_confirmation'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('tenant', '=', tenant)
      .where('expires_at', '<=', now())
      .executeTakeFirst();
    removed += Number(numDeletedRows);
  }
  removed += await dropOldRevocations(context);
  // Looks at every picture, so once a day is enough.
  const turn = { tenant, name: 'sweep-avatars', subject: '', capacity: 1, refillPerSecond: 1000 / day, now: now() };
  if ((await takeToken(db, turn)).allowed) removed += await removeUnusedAvatars(context);
  return removed;
}

async function removeOldAttempts({ config, db, now }: ConnectContext): Promise<number> {
  const old = new Date(now().getTime() - keepAttemptsFor);
  for (let total = 0; ;) {
    const { numAffectedRows } = await sql`
      delete from connection_attempt where (tenant, id) in (
        select tenant, id from connection_attempt where tenant = ${config.tenant} and expires_at <= ${old}
        limit ${batchSize} for update skip locked
      )`.execute(db);
    const removed = Number(numAffectedRows ?? 0);
    total += removed;
    if (removed < batchSize) return total;
  }
}
