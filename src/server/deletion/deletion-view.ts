import type { Kysely } from 'kysely';
import type { AccountDeletion, HeldProfile } from '../../contract/account-deletion.js';
import { maskedEmail } from '../../contract/email.js';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import type { DeletionRow } from './deletion-state.js';

/** Whom a deletion is shown to: `proved` to hold the account, by its password or the link of a mail to it. */
export type Reader = 'proved' | 'other';

/** A deletion as of now, with as much of the account as this reader may know. */
export async function toDeletion(
  context: ServerContext,
  db: Kysely<Schema>,
  row: DeletionRow,
  reader: Reader,
): Promise<AccountDeletion> {
  const state = stateOf(row, context.now());
  const email = state === 'deleted' ? '' : await emailOf(context, db, row.account_id);
  return {
    state,
    email: reader === 'proved' || email === '' ? email : maskedEmail(email),
    requestedAt: row.created_at.toISOString(),
    confirmBy: state === 'requested' ? row.confirm_by?.toISOString() : undefined,
    deleteAt: state === 'scheduled' ? row.delete_at?.toISOString() : undefined,
    deletedAt: row.deleted_at?.toISOString(),
    receipt: state === 'deleting' || state === 'deleted' ? row.receipt : undefined,
    profiles:
      reader === 'proved' && state !== 'deleted' && row.account_id !== null
        ? await heldProfiles(context, db, row.account_id)
        : undefined,
  };
}

/** The watch that writes `lapsed` may not have come by yet. */
export function stateOf(row: Pick<DeletionRow, 'state' | 'confirm_by'>, now: Date): DeletionRow['state'] {
  const over = row.state === 'requested' && row.confirm_by !== null && row.confirm_by <= now;
  return over ? 'lapsed' : row.state;
}

/** The profiles that go with an account. */
export async function heldProfiles(
  { config }: ServerContext,
  db: Kysely<Schema>,
  accountId: string,
): Promise<HeldProfile[]> {
  return db
    .selectFrom('social_profile')
    .select(['platform', 'handle'])
    .where('tenant', '=', config.tenant)
    .where('account_id', '=', accountId)
    .where('disconnected_at', 'is', null)
    .orderBy('connected_at')
    .orderBy('id')
    .limit(100)
    .execute();
}

async function emailOf({ config }: ServerContext, db: Kysely<Schema>, accountId: string | null): Promise<string> {
  if (accountId === null) return '';
  const account = await db
    .selectFrom('account')
    .select('email')
    .where('tenant', '=', config.tenant)
    .where('id', '=', accountId)
    .executeTakeFirst();
  return account?.email ?? '';
}
