import type { Kysely, Transaction } from 'kysely';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

/** Makes what the audit sealed of accounts unreadable for good, and takes out what it kept before it sealed. */
export async function eraseAudit(
  { config }: ServerContext,
  db: Transaction<Schema>,
  accountIds: readonly string[],
): Promise<void> {
  const { tenant } = config;
  await db.deleteFrom('audit_key').where('tenant', '=', tenant).where('account_id', 'in', accountIds).execute();
  await db
    .updateTable('audit_event')
    .set({ ip_prefix: null })
    .where('tenant', '=', tenant)
    .where('ip_prefix', 'is not', null)
    .where((where) =>
      where.or([
        where('account_id', 'in', accountIds),
        where('target', 'in', accountIds),
        where('actor', 'in', [...accountIds.map((id) => `session:${id}`), ...accountIds.map((id) => `embed:${id}`)]),
      ]),
    )
    .execute();
}

/**
 * Destroys keys that were made again for accounts already erased, by a call that had begun before. @returns how many
 */
export async function dropStrayKeys({ config }: ServerContext, db: Kysely<Schema>): Promise<number> {
  const { tenant } = config;
  const { numDeletedRows } = await db
    .deleteFrom('audit_key')
    .where('tenant', '=', tenant)
    .where('account_id', 'in', (where) =>
      where
        .selectFrom('account_deletion')
        .select('account_id')
        .where('tenant', '=', tenant)
        .where('state', '=', 'deleted')
        .where('account_id', 'is not', null),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
