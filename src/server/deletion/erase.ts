import { sql, type Transaction } from 'kysely';
import { canonicalEmail } from '../../contract/email.js';
import type { ConnectContext } from '../connect-context.js';
import { findingsOf } from '../oauth/findings.js';
import type { AccountRow } from '../password-reset-links.js';
import { dropAvatar } from '../profiles/avatar.js';
import { forgetIdentity } from '../profiles/forget.js';
import type { Schema } from '../store/schema.js';
import { eraseAudit } from './erase-audit.js';
import { eraseInvitations } from './erase-invitations.js';

/**
 * Takes out whatever names a person, in a transaction that holds all of its accounts. The rows stay as proof of what
 * happened and when; nothing in them leads to anybody. The addresses are free once it commits.
 */
export async function eraseAccount(
  context: ConnectContext,
  db: Transaction<Schema>,
  accounts: readonly AccountRow[],
): Promise<void> {
  const { tenant } = context.config;
  const ids = accounts.map(({ id }) => id);
  const invited = await eraseInvitations(context, db, ids);
  const addresses = [...invited, ...accounts.map(({ email }) => email)].map((email) => canonicalEmail(email) ?? '');
  await db
    .updateTable('email_change')
    .set({ proposed_email: '', proposed_canonical: '', manager_id: null, manager_name: null })
    .where('tenant', '=', tenant)
    .where((where) => where.or([where('account_id', 'in', ids), where('successor_id', 'in', ids)]))
    .execute();
  await db
    .updateTable('account_deletion')
    .set({ contact: null })
    .where('tenant', '=', tenant)
    .where('account_id', 'in', ids)
    .execute();
  await eraseProfiles(context, db, ids);
  for (const table of ['session', 'embed_token', 'password_reset', 'disconnect_confirmation'] as const) {
    await db.deleteFrom(table).where('tenant', '=', tenant).where('account_id', 'in', ids).execute();
  }
  await eraseAudit(context, db, ids);
  await db
    .updateTable('account')
    .set({
      status: 'removed',
      email: '',
      email_canonical: '',
      name: '',
      locale: null,
      password_hash: null,
      password_changed_at: null,
      email_verified_at: null,
    })
    .where('tenant', '=', tenant)
    .where('id', 'in', ids)
    .execute();
  await forgetInJobs(context, db, addresses);
}

/** Also of profiles that were disconnected long ago, or have moved to somebody else since. */
async function eraseProfiles(context: ConnectContext, db: Transaction<Schema>, ids: readonly string[]): Promise<void> {
  const { tenant } = context.config;
  const profiles = await db
    .selectFrom('social_profile')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('account_id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const profile of profiles) await forgetIdentity(context, db, profile);
  await db
    .updateTable('profile_transfer')
    .set({ handle: 'deleted', platform_user_id: sql<string>`'deleted:' || profile_id` })
    .where('tenant', '=', tenant)
    .where((where) => where.or([where('from_account_id', 'in', ids), where('to_account_id', 'in', ids)]))
    .execute();
  await db
    .updateTable('consent')
    .set({ manager_name: null })
    .where('tenant', '=', tenant)
    .where('account_id', 'in', ids)
    .execute();
  const attempts = await db
    .deleteFrom('connection_attempt')
    .where('tenant', '=', tenant)
    .where('account_id', 'in', ids)
    .returning('found')
    .execute();
  const pictures = attempts.flatMap((attempt) => findingsOf(attempt).accounts ?? []);
  for (const { avatarId } of pictures) await dropUnshown(context, db, avatarId);
}

/** A picture that somebody else's profile shows by now stays. */
async function dropUnshown(
  context: ConnectContext,
  db: Transaction<Schema>,
  avatarId: string | undefined,
): Promise<void> {
  if (avatarId === undefined) return;
  const shown = await db
    .selectFrom('social_profile')
    .select('id')
    .where('tenant', '=', context.config.tenant)
    .where('avatar_id', '=', avatarId)
    .limit(1)
    .executeTakeFirst();
  if (!shown) await dropAvatar(context, db, avatarId);
}

/** Jobs that wait for an address, unless somebody else has it by now: then they are that person's. */
async function forgetInJobs(
  context: ConnectContext,
  db: Transaction<Schema>,
  addresses: readonly string[],
): Promise<void> {
  const held = await db
    .selectFrom('account')
    .select('email_canonical')
    .where('tenant', '=', context.config.tenant)
    .where('email_canonical', 'in', addresses)
    .where('status', '<>', 'removed')
    .execute();
  const others = held.map(({ email_canonical }) => email_canonical);
  const own = addresses.filter((address) => address !== '' && !others.includes(address));
  await context.jobs.forget([...new Set(own)], { transaction: db });
}
