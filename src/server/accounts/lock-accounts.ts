import type { Kysely, Selectable } from 'kysely';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

/**
 * Holds accounts until the transaction ends. Accounts are locked before anything that hangs on them, and always in the
 * order of their ids, so that nobody waits for each other in a circle. @returns in that order; unknown ids are left out
 */
export function lockAccounts(
  context: ServerContext,
  db: Kysely<Schema>,
  ids: readonly (string | null | undefined)[],
): Promise<Selectable<Schema['account']>[]> {
  const given = ids.filter((id) => id !== null && id !== undefined);
  if (given.length === 0) return Promise.resolve([]);
  return db
    .selectFrom('account')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('id', 'in', given)
    .orderBy('id')
    .forUpdate()
    .execute();
}
