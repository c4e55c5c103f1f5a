import type { Kysely } from 'kysely';
import type { ServerContext } from '../context.js';
import { newestInvitation } from '../invitation-lookup.js';
import { changeTransfers } from '../profiles/transfer-state.js';
import { recordConsent } from '../profiles/visibility.js';
import type { Schema } from '../store/schema.js';

/**
 * Moves everything that hangs on an account to the one that takes its place. Tokens stay sealed and are not touched:
 * it is the same person, who has asked for it while signed in to the one and holds the mailbox of the other.
 */
export async function moveHoldings(
  context: ServerContext,
  db: Kysely<Schema>,
  from: string,
  to: string,
): Promise<void> {
  await moveAttempts(context, db, from, to);
  await moveProfiles(context, db, from, to);
  await moveTransfers(context, db, from, to);
  const { tenant } = context.config;
  for (const table of ['consent', 'disconnect_confirmation'] as const) {
    await db
      .updateTable(table)
      .set({ account_id: to })
      .where('tenant', '=', tenant)
      .where('account_id', '=', from)
      .execute();
  }
  // A deletion of the base account that was begun from the older one's notice can still be cancelled.
  await db
    .updateTable('account_deletion')
    .set({ asked_by: to })
    .where('tenant', '=', tenant)
    .where('asked_by', '=', from)
    .where('account_id', '<>', from)
    .execute();
}

/** What is over comes along; what runs has no time left, and the watch has its permission ended at the platform. */
async function moveAttempts(context: ServerContext, db: Kysely<Schema>, from: string, to: string): Promise<void> {
  const ofOlder = () =>
    db.updateTable('connection_attempt').where('tenant', '=', context.config.tenant).where('account_id', '=', from);
  await ofOlder().set({ expires_at: context.now() }).where('ended_at', 'is', null).execute();
  await ofOlder().set({ account_id: to }).where('ended_at', 'is not', null).execute();
}

async function moveProfiles(context: ServerContext, db: Kysely<Schema>, from: string, to: string): Promise<void> {
  const { tenant } = context.config;
  const profiles = await db
    .selectFrom('social_profile')
    .select(['id', 'visible_to_manager'])
    .where('tenant', '=', tenant)
    .where('account_id', '=', from)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (profiles.length === 0) return;
  const shown = (await hasSameManager(context, db, from, to)) ? [] : profiles.filter((row) => row.visible_to_manager);
  // What was agreed to was for another manager's eyes: it is asked anew.
  for (const { id: profileId } of shown) {
    const consent = { accountId: from, profileId, visible: false, locale: '', textVersion: 'email-change' };
    await recordConsent(context, db, consent);
  }
  const move = (rows: readonly { id: string }[], changes: { visible_to_manager?: false }) =>
    db
      .updateTable('social_profile')
      .set({ ...changes, account_id: to })
      .where('tenant', '=', tenant)
      .where('account_id', '=', from)
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
  if (shown.length > 0) await move(shown, { visible_to_manager: false });
  await move(profiles, {});
}

/** By the id that the company's systems know, or else by the name that the creator was shown. */
async function hasSameManager(context: ServerContext, db: Kysely<Schema>, from: string, to: string): Promise<boolean> {
  const [older, newer] = [await newestInvitation(context, db, from), await newestInvitation(context, db, to)];
  if (older?.manager_id !== newer?.manager_id) return false;
  return (older?.manager_id ?? null) !== null || older?.manager_name === newer?.manager_name;
}

/** What the two had asked of each other is settled by this, and of two same requests one is left. */
async function moveTransfers(context: ServerContext, db: Kysely<Schema>, from: string, to: string): Promise<void> {
  const { tenant } = context.config;
  await changeTransfers(context, db, 'overtake', { fromAccountId: from, toAccountId: to });
  await changeTransfers(context, db, 'overtake', { fromAccountId: to, toAccountId: from });
  const double = await db
    .selectFrom('profile_transfer as one')
    .innerJoin('profile_transfer as other', (join) =>
      join.onRef('other.tenant', '=', 'one.tenant').onRef('other.profile_id', '=', 'one.profile_id'),
    )
    .select('one.id')
    .where('one.tenant', '=', tenant)
    .where('one.to_account_id', '=', to)
    .where('other.to_account_id', '=', from)
    .where('one.ended_at', 'is', null)
    .where('other.ended_at', 'is', null)
    .execute();
  for (const { id } of double) await changeTransfers(context, db, 'overtake', { id });
  for (const side of ['from_account_id', 'to_account_id'] as const) {
    await db
      .updateTable('profile_transfer')
      .set({ [side]: to })
      .where('tenant', '=', tenant)
      .where(side, '=', from)
      .execute();
  }
}
