import { type Kysely, sql, type Transaction } from 'kysely';
import { lockAccounts } from '../accounts/lock-accounts.js';
import type { ServerContext } from '../context.js';
import type { AccountRow } from '../password-reset-links.js';
import type { Schema } from '../store/schema.js';

/**
 * An account and those that it took the place of, or that were made to take its place: one person's. Those beside it
 * have ended already, or end with it.
 */
export async function personIds(
  { config }: ServerContext,
  db: Kysely<Schema>,
  accountId: string,
): Promise<readonly string[]> {
  const { tenant } = config;
  const { rows } = await sql<{ id: string }>`
    with recursive person as (
      select id, replaces from account where tenant = ${tenant} and id = ${accountId}
      union
      select account.id, account.replaces from account join person
        on account.id = person.replaces or account.replaces = person.id
      where account.tenant = ${tenant}
    )
    select id from person order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Holds all accounts of a person until the transaction ends, always in the same order. */
export async function lockPerson(
  context: ServerContext,
  db: Transaction<Schema>,
  accountId: string,
): Promise<AccountRow[]> {
  const ids = await personIds(context, db, accountId);
  return lockAccounts(context, db, ids);
}
