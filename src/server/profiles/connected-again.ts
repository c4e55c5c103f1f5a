import type { Selectable } from 'kysely';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import { hasOneOf } from './known-ids.js';
import { sameApp } from './platform-app.js';

/**
 * Whether whoever a permission was of has granted another one to the same app meanwhile, or is about to: such as after
 * "disconnect" and at once "connect", or with the second of somebody's two pages.
 */
export async function isConnectedAgain(
  context: ConnectContext,
  { platform, profile_id }: Pick<Selectable<Schema['revocation']>, 'platform' | 'profile_id'>,
  platformUserId: string,
): Promise<'yes' | 'perhaps' | 'no'> {
  const { config, db } = context;
  const platforms = sameApp(config, platform);
  const former = await db
    .selectFrom('social_profile')
    .select(['account_id', 'platform_user_id', 'secondary_ids'])
    .where('tenant', '=', config.tenant)
    .where('id', '=', profile_id)
    .executeTakeFirst();
  // Where nothing was saved, it is the attempt that the permission was given in.
  const owner = former ?? (await attemptOwner(context, profile_id));
  const ids = [platformUserId, ...(former ? [former.platform_user_id, ...Object.values(former.secondary_ids)] : [])];
  const living = await db
    .selectFrom('social_profile')
    .select('id')
    .where('tenant', '=', config.tenant)
    .where('platform', 'in', platforms)
    .where('disconnected_at', 'is', null)
    .where(hasOneOf(ids))
    .limit(1)
    .executeTakeFirst();
  if (living) return 'yes';
  const running = await db
    .selectFrom('connection_attempt')
    .select('id')
    .where('tenant', '=', config.tenant)
    .where('platform', 'in', platforms)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', context.now())
    .where((where) =>
      where.or([where('platform_user_id', 'in', ids), ...(owner ? [where('account_id', '=', owner.account_id)] : [])]),
    )
    .limit(1)
    .executeTakeFirst();
  return running ? 'perhaps' : 'no';
}

function attemptOwner({ config, db }: ConnectContext, attemptId: string): Promise<{ account_id: string } | undefined> {
  return db
    .selectFrom('connection_attempt')
    .select('account_id')
    .where('tenant', '=', config.tenant)
    .where('id', '=', attemptId)
    .executeTakeFirst();
}
