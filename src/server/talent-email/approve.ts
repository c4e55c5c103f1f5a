import type { Selectable, Transaction } from 'kysely';
import { voidResets } from '../accounts/reset-rows.js';
import type { RequestCaller, ServerContext } from '../context.js';
import { insertInvitation } from '../invitation-create.js';
import { newestInvitation } from '../invitation-lookup.js';
import { newId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { sqlState } from '../store/transaction.js';
import type { EmailChangeRow } from './change-state.js';
import { grantChange } from './grant-change.js';

type Account = Selectable<Schema['account']>;

/**
 * Invites the creator at the address asked for, in the name of the same manager. An account that nobody has used moves
 * there. One that is in use goes on as it is: an account of its own waits at the new address to take its place. The
 * account must be locked by the transaction.
 * @throws a unique_violation where the address belongs to another account; see {@link isTaken}
 */
export async function approveChange(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  change: EmailChangeRow,
  account: Account,
): Promise<EmailChangeRow | undefined> {
  const address = { email: change.proposed_email, canonical: change.proposed_canonical };
  const isUsed = account.status === 'active';
  const accountId = isUsed ? await insertSuccessor(context, db, account, address) : account.id;
  if (!isUsed) await moveAccount(context, db, accountId, address);
  const former = await newestInvitation(context, db, account.id);
  await insertInvitation(context, db, caller, {
    address,
    accountId,
    name: account.name,
    locale: account.locale ?? undefined,
    managerName: former?.manager_name ?? undefined,
    managerId: former?.manager_id ?? undefined,
  });
  return grantChange(context, db, caller, change, isUsed ? accountId : undefined);
}

async function moveAccount(
  context: ServerContext,
  db: Transaction<Schema>,
  accountId: string,
  { email, canonical }: { email: string; canonical: string },
): Promise<void> {
  await db
    .updateTable('account')
    .set({ email, email_canonical: canonical })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', accountId)
    .where('status', '=', 'invited')
    .execute();
  await voidResets(context, db, accountId);
}

/** Reserves the address: the index on addresses lets exactly one of several at once through. */
async function insertSuccessor(
  context: ServerContext,
  db: Transaction<Schema>,
  account: Account,
  { email, canonical }: { email: string; canonical: string },
): Promise<string> {
  const now = context.now();
  const { id } = await db
    .insertInto('account')
    .values({
      tenant: context.config.tenant,
      id: newId(now),
      email,
      email_canonical: canonical,
      name: account.name,
      locale: account.locale,
      status: 'invited',
      replaces: account.id,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Whether {@link approveChange} failed because the address is taken; its transaction is over then. */
export function isTaken(error: unknown): boolean {
  return sqlState(error) === '23505';
}
