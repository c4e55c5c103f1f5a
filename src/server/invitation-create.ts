import type { Kysely, Transaction } from 'kysely';
import type { Invite } from '../contract/admin.js';
import { maskedEmail } from '../contract/email.js';
import { OnboardingError } from '../contract/errors.js';
import { type Address, toAddress, variationsOf } from './accounts/addresses.js';
import { audit } from './audit.js';
import type { RequestCaller, ServerContext } from './context.js';
import { isAnothers } from './desk/scope.js';
import { recordEvents } from './invitation-event.js';
import { type InvitationRow, openStatuses } from './invitation-record.js';
import { newId } from './store/ids.js';
import type { Schema } from './store/schema.js';
import { inTransaction } from './store/transaction.js';

/** Each look but the first is needed because another call has just changed whose the address is. */
const mostLooks = 5;

/** Whom an invitation is for and where it goes. */
export interface Invitee extends Omit<Invite, 'email'> {
  readonly address: Address;
  /** The address asked for, where `address` stands in for it. */
  readonly requested?: string | undefined;
  readonly accountId: string;
}

/**
 * Invites one creator. The account is made with the invitation. An address that belongs to a creator who is in is
 * taken: a variation of it is made. One that belongs to an account nobody ever used is invited anew: the older
 * invitation is superseded, because both mails reach the same person. To a manager, what another one has invited is
 * taken too.
 * @throws `variation-unavailable`
 */
export async function createInvitation(
  context: ServerContext,
  caller: RequestCaller,
  invite: Invite,
): Promise<InvitationRow> {
  const wanted = toAddress(invite.email);
  const row = await inTransaction(context.db, async (db) => {
    const own = await ownAccount(context, db, caller, wanted, invite);
    if (own) return insertInvitation(context, db, caller, { ...invite, address: wanted, accountId: own });
    for (const address of variationsOf(wanted, context.config.variation)) {
      const accountId = await newAccount(context, db, address, invite);
      if (!accountId) continue;
      return insertInvitation(context, db, caller, { ...invite, address, requested: wanted.email, accountId });
    }
    return undefined;
  });
  if (row) return row;
  await audit(context, context.db, caller, {
    action: 'invitation.create',
    target: maskedEmail(wanted.canonical),
    result: 'variation-unavailable',
  });
  throw noVariation();
}

export function noVariation(): OnboardingError {
  return new OnboardingError(
    'variation-unavailable',
    'the address is taken and no variation of it can be made: ask for another address',
    { field: 'email' },
  );
}

/** Makes an account without a password, unless the address belongs to one. Of calls at once exactly one makes it. */
async function newAccount(
  context: ServerContext,
  db: Transaction<Schema>,
  address: Address,
  { name, locale }: Pick<Invite, 'name' | 'locale'>,
): Promise<string | undefined> {
  const now = context.now();
  const made = await db
    .insertInto('account')
    .values({
      tenant: context.config.tenant,
      id: newId(now),
      email: address.email,
      email_canonical: address.canonical,
      name,
      locale: locale ?? null,
      status: 'invited',
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
}

/** The new account of this address, or the one that was invited before and never used; `undefined`: it is taken. */
async function ownAccount(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  address: Address,
  invite: Invite,
): Promise<string | undefined> {
  const { tenant } = context.config;
  for (let look = 0; look < mostLooks; look += 1) {
    const made = await newAccount(context, db, address, invite);
    if (made) return made;
    const holder = await db
      .selectFrom('account')
      .select(['id', 'status'])
      .where('tenant', '=', tenant)
      .where('email_canonical', '=', address.canonical)
      .where('status', '<>', 'removed')
      .executeTakeFirst();
    if (holder && holder.status !== 'invited') return undefined;
    const held = holder && (await lockUnused(context, db, holder.id, address));
    // It has been removed, or signed in, since: then look again.
    if (!held) continue;
    const managed = { replaces: held.replaces, manager_id: await openManagerId(context, db, held.id) };
    if (isAnothers(caller, managed)) return undefined;
    await db
      .updateTable('account')
      .set({ email: address.email, name: invite.name, locale: invite.locale ?? null })
      .where('tenant', '=', tenant)
      .where('id', '=', held.id)
      .execute();
    return held.id;
  }
  throw new OnboardingError('unavailable', 'the address keeps changing hands', { retryAfter: 1 });
}

/** Holds an account that nobody has used until the transaction ends, where it still has this address. */
function lockUnused(context: ServerContext, db: Transaction<Schema>, id: string, address: Address) {
  return db
    .selectFrom('account')
    .select(['id', 'replaces'])
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .where('email_canonical', '=', address.canonical)
    .where('status', '=', 'invited')
    .forUpdate()
    .executeTakeFirst();
}

async function openManagerId(
  context: ServerContext,
  db: Transaction<Schema>,
  accountId: string,
): Promise<string | null> {
  const open = await db
    .selectFrom('invitation')
    .select('manager_id')
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', accountId)
    .where('status', 'in', openStatuses)
    .executeTakeFirst();
  return open?.manager_id ?? null;
}

/** Puts an invitation in the place of the account's open one, if any, and asks for its mail. */
export async function insertInvitation(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  invitee: Invitee,
): Promise<InvitationRow> {
  const id = newId(context.now());
  await supersedeOpen(context, db, invitee.accountId, id);
  const [row] = await insertInvitations(context, db, caller, [{ ...invitee, id }]);
  if (!row) throw new Error('the database gave no row back');
  return row;
}

/** Inserts rows for accounts that have no open invitation. */
export async function insertInvitations(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  invitees: readonly (Invitee & { id: string })[],
): Promise<InvitationRow[]> {
  const now = context.now();
  const rows = await db
    .insertInto('invitation')
    .values(
      invitees.map((invitee) => ({
        tenant: context.config.tenant,
        id: invitee.id,
        account_id: invitee.accountId,
        email: invitee.address.email,
        requested_email: invitee.requested ?? null,
        name: invitee.name,
        manager_name: invitee.managerName ?? null,
        manager_id: invitee.managerId ?? null,
        locale: invitee.locale ?? null,
        status: 'queued' as const,
        delivery: 'queued' as const,
        expires_at: expiryFrom(context, now),
        created_at: now,
      })),
    )
    .returningAll()
    .execute();
  const created = rows.map((row) => ({ invitationId: row.id, kind: 'created' as const, source: 'admin' as const }));
  await recordEvents(context, db, ...created);
  const entries = rows.map((row) => ({ action: 'invitation.create', target: row.id, result: 'done' }));
  await audit(context, db, caller, ...entries);
  for (const { id, generation } of rows) {
    await context.jobs.enqueue('send-invitation', { invitationId: id, generation }, { transaction: db });
  }
  return rows;
}

/** When an invitation ends whose mail is asked for now. */
export function expiryFrom({ config }: ServerContext, now: Date): Date {
  return new Date(now.getTime() + config.lifetimes.invitationDays * 86_400_000);
}

async function supersedeOpen(context: ServerContext, db: Kysely<Schema>, accountId: string, by: string): Promise<void> {
  const older = await db
    .updateTable('invitation')
    .set({ status: 'superseded', superseded_by: by })
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', accountId)
    .where('status', 'in', openStatuses)
    .returning('id')
    .execute();
  const events = older.map(({ id }) => ({ invitationId: id, kind: 'superseded' as const, source: 'admin' as const }));
  await recordEvents(context, db, ...events);
}
