import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { PlatformId } from '../../contract/platforms.js';
import type { ConnectContext } from '../connect-context.js';
import { isId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import type { ProfileRow } from './view.js';

/**
 * A living profile, held until the transaction ends. Whoever changes who holds a profile takes this lock first, then
 * transfers: one order, so that two of them never wait for each other.
 * @param accountId whose it must be, where that matters
 */
export async function lockProfile(
  context: ConnectContext,
  db: Kysely<Schema>,
  profileId: string,
  accountId?: string,
): Promise<ProfileRow | undefined> {
  if (!isId(profileId)) return undefined;
  const found = living(context, db).where('id', '=', profileId);
  return (accountId === undefined ? found : found.where('account_id', '=', accountId)).forUpdate().executeTakeFirst();
}

/** As {@link lockProfile}, by the identity at its platform. */
export function lockIdentity(
  context: ConnectContext,
  db: Kysely<Schema>,
  platform: PlatformId,
  platformUserId: string,
): Promise<ProfileRow | undefined> {
  return living(context, db)
    .where('platform', '=', platform)
    .where('platform_user_id', '=', platformUserId)
    .forUpdate()
    .executeTakeFirst();
}

function living(context: ConnectContext, db: Kysely<Schema>): SelectQueryBuilder<Schema, 'social_profile', ProfileRow> {
  return db
    .selectFrom('social_profile')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('disconnected_at', 'is', null);
}
