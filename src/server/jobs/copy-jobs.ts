import { type Kysely, sql, type Transaction } from 'kysely';
import type PgBoss from 'pg-boss';
import type { Schema } from '../store/schema.js';
import { bossDb, bossSchema, openBoss } from './boss.js';

interface UnfinishedJob {
  readonly id: string;
  readonly name: string;
  readonly data: object;
  readonly state: string;
  readonly singleton_key: string;
  readonly start_after: Date;
  readonly keep_until: Date;
  readonly expire_seconds: number;
  readonly retry_limit: number;
}

const pageSize = 500;
const jobTable = sql.table(`${bossSchema}.job`);

/**
 * Gets ready to copy the jobs that have not ended: reads them and makes their queues in the target.
 * @returns what copies them within a transaction of the target, and says how many; one that was running will run again
 * @throws Error where the target has jobs already
 */
export async function prepareCopy(
  source: Kysely<Schema>,
  target: Kysely<Schema>,
): Promise<(transaction: Transaction<Schema>) => Promise<number>> {
  const jobs = await unfinishedJobs(source);
  const boss = await openBoss(target);
  for (const name of new Set(jobs.map((job) => job.name))) await boss.createQueue(name, { name, policy: 'short' });
  return async (transaction) => {
    if ((await countJobs(transaction)) > 0) throw new Error('The target has background jobs already.');
    for (let at = 0; at < jobs.length; at += pageSize) {
      await boss.insert(jobs.slice(at, at + pageSize).map(toInsert), { db: bossDb(transaction) });
    }
    const arrived = await countJobs(transaction);
    if (arrived !== jobs.length) throw new Error(`Of ${jobs.length} background jobs ${arrived} arrived.`);
    return arrived;
  };
}

async function unfinishedJobs(db: Kysely<Schema>): Promise<UnfinishedJob[]> {
  const table = await sql<{ found: string | null }>`select to_regclass(${`${bossSchema}.job`}) as found`.execute(db);
  if (!table.rows[0]?.found) return [];
  const { rows } = await sql<UnfinishedJob>`
    select id, name, data, state, singleton_key, start_after, keep_until,
      extract(epoch from expire_in)::float8 as expire_seconds, retry_limit
    from ${jobTable} where state < 'completed'`.execute(db);
  return rows;
}

function toInsert(job: UnfinishedJob): PgBoss.JobInsert {
  return {
    id: job.id,
    name: job.name,
    data: job.data,
    startAfter: job.start_after.toISOString(),
    keepUntil: job.keep_until.toISOString(),
    expireInSeconds: job.expire_seconds,
    retryLimit: job.retry_limit,
    // What had been started may share its key with one that waits, and both are to arrive.
    singletonKey: job.state === 'created' ? job.singleton_key : `again ${job.id}`,
  };
}

async function countJobs(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${jobTable}`.execute(db);
  return rows[0]?.count ?? 0;
}
