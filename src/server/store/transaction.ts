import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';

/** serialization_failure and deadlock_detected (PostgreSQL manual, appendix A): the same transaction may succeed now. */
const passing = new Set(['40001', '40P01']);
const tries = 5;

/**
 * Runs `work` in a transaction, and again where the database asks for it. `work` must therefore have no effect outside
 * of the database, and must use the transaction it is given for every query.
 */
export function inTransaction<Schema, Result>(
  db: Kysely<Schema>,
  work: (transaction: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  return untilItPasses(() => db.transaction().execute(work));
}

/** Does something that is all or nothing by itself again, where the database asks for it or gives one of `more`. */
export async function untilItPasses<Result>(work: () => Promise<Result>, ...more: string[]): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const state = sqlState(error) ?? '';
      if (attempt === tries || !(passing.has(state) || more.includes(state))) throw error;
      await pause(Math.random() * 10 * 2 ** attempt);
    }
  }
}

/** The five-character code of a database error. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return error.code;
}
