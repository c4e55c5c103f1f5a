import type { Kysely } from 'kysely';
import type { BaseEmailState } from '../../contract/talent-email.js';
import type { ServerContext } from '../context.js';
import { isLeaving } from '../deletion/asked.js';
import type { Schema } from '../store/schema.js';

/** What became of the address that was asked for first, as it concerns the account that got a variation of it. */
export async function baseEmailState(
  context: ServerContext,
  db: Kysely<Schema>,
  { canonical, accountId }: { canonical: string; accountId: string },
): Promise<BaseEmailState> {
  const holder = await db
    .selectFrom('account')
    .select(['id', 'status', 'replaces'])
    .where('tenant', '=', context.config.tenant)
    .where('email_canonical', '=', canonical)
    .where('status', '<>', 'removed')
    .executeTakeFirst();
  // Reserved for this very creator, it stands in nobody's way.
  if (!holder || holder.replaces === accountId) return 'free';
  const leaving = holder.status === 'deleting' || (await isLeaving(context, db, holder.id));
  return leaving ? 'being-deleted' : 'in-use';
}
