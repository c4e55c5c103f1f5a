import type { Transaction } from 'kysely';
import type { ServerContext } from '../context.js';
import { openStatuses } from '../invitation-record.js';
import type { Schema } from '../store/schema.js';

/**
 * Takes out of the invitations of accounts whom they were for and from whom. Their links stop working.
 * @returns the addresses that were written to
 */
export async function eraseInvitations(
  { config }: ServerContext,
  db: Transaction<Schema>,
  accountIds: readonly string[],
): Promise<readonly string[]> {
  const { tenant } = config;
  const invitations = await db
    .selectFrom('invitation')
    .select(['id', 'email'])
    .where('tenant', '=', tenant)
    .where('account_id', 'in', accountIds)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (invitations.length === 0) return [];
  const ids = invitations.map(({ id }) => id);
  await db
    .updateTable('invitation')
    .set({ status: 'revoked' })
    .where('tenant', '=', tenant)
    .where('id', 'in', ids)
    .where('status', 'in', openStatuses)
    .execute();
  await db
    .updateTable('invitation')
    .set({
      email: '',
      requested_email: null,
      name: '',
      manager_name: null,
      manager_id: null,
      locale: null,
      delivery_code: null,
    })
    .where('tenant', '=', tenant)
    .where('id', 'in', ids)
    .execute();
  await db
    .updateTable('invitation_event')
    .set({ detail: null })
    .where('tenant', '=', tenant)
    .where('invitation_id', 'in', ids)
    .execute();
  await db.deleteFrom('invitation_token').where('tenant', '=', tenant).where('invitation_id', 'in', ids).execute();
  return invitations.map(({ email }) => email);
}
