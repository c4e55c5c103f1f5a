import { CompiledQuery, type Kysely } from 'kysely';
import type PgBoss from 'pg-boss';
import { optionalPeer } from '../optional-peer.js';
import type { Schema } from '../store/schema.js';
import { untilItPasses } from '../store/transaction.js';

const uniqueViolation = '23505';

/** The database schema that pg-boss keeps its tables in, apart from any other pg-boss in the same database. */
export const bossSchema = 'onboarding_jobs';

/**
 * pg-boss over the store's own connections, its tables made where they are missing. Only `send`, `fetch`, `fail`,
 * `deleteJob` and `expire` are used of it; see docs/decisions for why its own workers and its scheduler are not.
 */
export async function openBoss(db: Kysely<Schema>): Promise<PgBoss> {
  const { default: Boss } = await optionalPeer('pg-boss', () => import('pg-boss'));
  const start = async (): Promise<PgBoss> => {
    const boss = new Boss({ db: bossDb(db), schema: bossSchema, supervise: false, schedule: false });
    boss.on('error', () => undefined);
    return boss.start();
  };
  // Of processes that start at once, one makes the tables; pg-boss knows only one of the errors the others then get.
  return untilItPasses(start, uniqueViolation);
}

/** How pg-boss reaches the database: through the store, or within a transaction of it. */
export function bossDb(db: Kysely<Schema>): PgBoss.Db {
  return {
    async executeSql(text, values: unknown[] = []) {
      if (/^\s*BEGIN;/.test(text)) return runScript(db, text);
      const { rows } = await db.executeQuery(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}

/** A script that begins and commits a transaction by itself; where it fails, that transaction is still open. */
async function runScript(db: Kysely<Schema>, text: string): Promise<{ rows: unknown[] }> {
  return db.connection().execute(async (connection) => {
    try {
      const { rows } = await connection.executeQuery(CompiledQuery.raw(text));
      return { rows };
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
      throw error;
    }
  });
}
