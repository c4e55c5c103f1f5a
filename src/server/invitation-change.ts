import type { Transaction } from 'kysely';
import { OnboardingError } from '../contract/errors.js';
import { type Address, toAddress, variationsOf } from './accounts/addresses.js';
import { removeInvited } from './accounts/remove-invited.js';
import { voidResets } from './accounts/reset-rows.js';
import { audit, type AuditActor } from './audit.js';
import type { RequestCaller, ServerContext } from './context.js';
import { isManagedBy } from './desk/scope.js';
import { resendAllowance } from './invitation-allowance.js';
import { expiryFrom, insertInvitation, noVariation } from './invitation-create.js';
import { recordEvents } from './invitation-event.js';
import { type InvitationRow, isOpen, openStatuses } from './invitation-record.js';
import type { Schema } from './store/schema.js';
import { inTransaction, sqlState } from './store/transaction.js';
import { endWithInvitation, followNewAddress } from './talent-email/follow-invitation.js';

/** Holds the row until the transaction ends. @throws `invitation-not-found`, `invitation-closed` */
async function lockOpen(
  context: ServerContext,
  db: Transaction<Schema>,
  actor: AuditActor,
  id: string,
): Promise<InvitationRow> {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row || !isManagedBy(actor, row))
    throw new OnboardingError('invitation-not-found', 'there is no such invitation');
  if (!isOpen(row.status)) throw closed(row);
  return row;
}

/**
 * Asks for a new mail; links of older mails stop working once it is asked for.
 * @throws `invitation-not-found`, `invitation-closed`, `rate-limited`
 */
export function sendAgain(context: ServerContext, actor: AuditActor, id: string): Promise<InvitationRow> {
  return inTransaction(context.db, async (db) => {
    const row = await lockOpen(context, db, actor, id);
    const { resendIn } = await resendAllowance(context, db, id);
    if (resendIn > 0) throw new OnboardingError('rate-limited', 'rate-limited', { retryAfter: resendIn });
    const again = await db
      .updateTable('invitation')
      .set({
        status: 'queued',
        generation: row.generation + 1,
        delivery: 'queued',
        delivery_code: null,
        delivery_at: null,
        sent_at: null,
        expires_at: expiryFrom(context, context.now()),
      })
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', id)
      .where('status', 'in', openStatuses)
      .where('generation', '=', row.generation)
      .returningAll()
      .executeTakeFirst();
    if (!again) throw closed(row);
    // Background work sends again because somebody typed the address, which is taken for the creator.
    const source = actor !== 'system' && (actor.kind === 'admin' || actor.kind === 'desk') ? 'admin' : 'creator';
    await recordEvents(context, db, { invitationId: id, kind: 'resend', source });
    await audit(context, db, actor, {
      action: 'invitation.resend',
      target: id,
      accountId: row.account_id,
      result: 'done',
    });
    const job = { invitationId: id, generation: again.generation };
    await context.jobs.enqueue('send-invitation', job, { transaction: db });
    return again;
  });
}

/**
 * Ends an open invitation. Its account, never used, goes with it: the address is free and no reset activates it.
 * @throws `invitation-not-found`, `invitation-closed`
 */
export function revokeInvitation(context: ServerContext, caller: RequestCaller, id: string): Promise<InvitationRow> {
  const { tenant } = context.config;
  return inTransaction(context.db, async (db) => {
    const { account_id: accountId } = await lockWithAccount(context, db, caller, id);
    const row = await db
      .updateTable('invitation')
      .set({ status: 'revoked' })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .where('status', 'in', openStatuses)
      .returningAll()
      .executeTakeFirstOrThrow();
    await removeInvited(context, db, accountId);
    await endWithInvitation(context, db, caller, accountId);
    await recordEvents(context, db, { invitationId: id, kind: 'revoked', source: 'admin' });
    await audit(context, db, caller, { action: 'invitation.revoke', target: id, result: 'done' });
    return row;
  });
}

/**
 * Moves the account of an open invitation to another address and invites it there. Where that address is taken, to a
 * variation of it. What was mailed to the old address stops working.
 * @throws `invitation-not-found`, `invitation-closed`, `variation-unavailable`
 */
export async function supersedeInvitation(
  context: ServerContext,
  caller: RequestCaller,
  { id, email }: { id: string; email: string },
): Promise<InvitationRow> {
  const wanted = toAddress(email);
  const requested = (address: Address) => (address === wanted ? undefined : wanted.email);
  for (const address of candidates(context, wanted)) {
    try {
      return await inTransaction(context.db, (db) => moveTo(context, db, caller, id, address, requested(address)));
    } catch (error) {
      // The address belongs to somebody: the next candidate, in a transaction of its own.
      if (sqlState(error) !== '23505') throw error;
    }
  }
  throw noVariation();
}

function* candidates(context: ServerContext, wanted: Address): Generator<Address> {
  yield wanted;
  yield* variationsOf(wanted, context.config.variation);
}

async function moveTo(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  id: string,
  address: Address,
  requested: string | undefined,
): Promise<InvitationRow> {
  const old = await lockWithAccount(context, db, caller, id);
  await db
    .updateTable('account')
    .set({ email: address.email, email_canonical: address.canonical })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', old.account_id)
    .where('status', '=', 'invited')
    .execute();
  await voidResets(context, db, old.account_id);
  await followNewAddress(context, db, caller, { accountId: old.account_id, canonical: address.canonical });
  await audit(context, db, caller, { action: 'invitation.supersede', target: id, result: 'done' });
  return insertInvitation(context, db, caller, {
    address,
    requested,
    accountId: old.account_id,
    name: old.name,
    locale: old.locale ?? undefined,
    managerName: old.manager_name ?? undefined,
    managerId: old.manager_id ?? undefined,
  });
}

/** The account first, as everywhere else, so that nobody waits for each other in a circle. */
async function lockWithAccount(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  id: string,
): Promise<InvitationRow> {
  const { tenant } = context.config;
  await db
    .selectFrom('account')
    .select('id')
    .where('tenant', '=', tenant)
    .where('id', '=', (where) =>
      where.selectFrom('invitation').select('account_id').where('tenant', '=', tenant).where('id', '=', id),
    )
    .forUpdate()
    .execute();
  return lockOpen(context, db, caller, id);
}

function closed({ status }: InvitationRow): OnboardingError {
  return new OnboardingError('invitation-closed', `the invitation is ${status}`);
}
