import { type Kysely, sql } from 'kysely';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

/** Rows that one statement removes, so that nobody waits long for it. */
const batchSize = 1000;
/** A bucket that rested for so long is full again: no limit of ours refills more slowly. */
const bucketFullAfter = 2 * 86_400_000;

/** Removes answers kept for repeated calls, and rate limits that count nobody any more. @returns how many rows. */
export async function removeSpent({ db, config, now }: ServerContext): Promise<number> {
  const { tenant } = config;
  const answers = await removeInBatches(db, 'idempotency', sql`tenant = ${tenant} and expires_at <= ${now()}`);
  const rested = new Date(now().getTime() - bucketFullAfter);
  return answers + (await removeInBatches(db, 'rate_limit', sql`tenant = ${tenant} and at <= ${rested}`));
}

async function removeInBatches(
  db: Kysely<Schema>,
  table: 'idempotency' | 'rate_limit',
  isSpent: ReturnType<typeof sql>,
): Promise<number> {
  for (let total = 0; ;) {
    const { numAffectedRows } = await sql`
      delete from ${sql.table(table)} where (tenant, key) in (
        select tenant, key from ${sql.table(table)} where ${isSpent} limit ${batchSize} for update skip locked
      )`.execute(db);
    const removed = Number(numAffectedRows ?? 0);
    total += removed;
    if (removed < batchSize) return total;
  }
}
