import type { Kysely } from 'kysely';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import type { ProfileRow } from './view.js';

const forgotten = 'deleted';

/**
 * Removes everything that names a disconnected profile. Its row stays, so that what hangs on it (consents, transfers)
 * can still be proved, but belongs to nobody who could be told.
 */
export async function forgetIdentity(context: ConnectContext, db: Kysely<Schema>, profile: ProfileRow): Promise<void> {
  const { tenant } = context.config;
  // Within the tenant unique like any identity, and none that a platform gives.
  const nobody = `${forgotten}:${profile.id}`;
  await db
    .updateTable('social_profile')
    .set({
      platform_user_id: nobody,
      secondary_ids: '{}',
      handle: forgotten,
      display_name: null,
      avatar_id: null,
      profile_url: null,
      account_type: null,
      followers: null,
      followers_at: null,
    })
    .where('tenant', '=', tenant)
    .where('id', '=', profile.id)
    .execute();
  await db
    .updateTable('profile_transfer')
    .set({ platform_user_id: nobody, handle: forgotten })
    .where('tenant', '=', tenant)
    .where('profile_id', '=', profile.id)
    .execute();
  await db
    .updateTable('connection_attempt')
    .set({ platform_user_id: null, found: null })
    .where('tenant', '=', tenant)
    .where('ended_at', 'is not', null)
    .where((where) =>
      where.or([
        where('profile_id', '=', profile.id),
        where.and([where('platform', '=', profile.platform), where('platform_user_id', '=', profile.platform_user_id)]),
      ]),
    )
    .execute();
  await db.deleteFrom('revocation').where('tenant', '=', tenant).where('profile_id', '=', profile.id).execute();
}
