import type { Kysely, Selectable } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { DisconnectReceipt } from '../../contract/social-profiles.js';
import { audit, type AuditActor } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { dropAvatar } from './avatar.js';
import { openGrant } from './credential-row.js';
import { lockProfile } from './lock-profile.js';
import { planRevocation, type SealedRevocation } from './revocation.js';
import { freeProfile } from './transfer-end.js';
import type { ProfileRow } from './view.js';

/**
 * Deletes a profile's permission here and, where the platform takes it, has it ended there. A creator's call reaches
 * the creator's own profiles only.
 * @throws `profile-not-found`, also where it is disconnected already
 */
export function disconnectProfile(
  context: ConnectContext,
  actor: AuditActor,
  profileId: string,
): Promise<DisconnectReceipt> {
  return inTransaction(context.db, async (db) => {
    const profile = await lockProfile(context, db, profileId, actor === 'system' ? undefined : actor.accountId);
    if (!profile) throw new OnboardingError('profile-not-found', 'there is no such profile');
    return endConnection(context, db, actor, profile);
  });
}

/**
 * The same within a transaction that holds the profile's lock.
 * @param told by the platform itself, which then need not be told
 */
export async function endConnection(
  context: ConnectContext,
  db: Kysely<Schema>,
  actor: AuditActor,
  profile: ProfileRow,
  told = false,
): Promise<DisconnectReceipt> {
  const { tenant } = context.config;
  // Deleting is what a renewal that runs at this moment runs into: its token then has nowhere to go.
  const credential = await db
    .deleteFrom('credential')
    .where('tenant', '=', tenant)
    .where('profile_id', '=', profile.id)
    .returningAll()
    .executeTakeFirst();
  await db
    .updateTable('social_profile')
    .set({
      disconnected_at: context.now(),
      visible_to_manager: false,
      avatar_id: null,
      retry_at: null,
      next_notice_at: null,
      next_sync_at: null,
    })
    .where('tenant', '=', tenant)
    .where('id', '=', profile.id)
    .execute();
  await dropAvatar(context, db, profile.avatar_id);
  await freeProfile(context, db, profile.id);
  const receipt = await endAtPlatform(context, db, profile, told ? undefined : credential);
  await audit(context, db, actor, {
    action: 'profile.disconnect',
    target: profile.id,
    accountId: profile.account_id,
    result: receipt.outcome,
  });
  return receipt;
}

async function endAtPlatform(
  context: ConnectContext,
  db: Kysely<Schema>,
  profile: ProfileRow,
  credential: Selectable<Schema['credential']> | undefined,
): Promise<DisconnectReceipt> {
  if (!credential) return { outcome: 'revoked' };
  const platform = context.platforms.find(profile.platform);
  const permissions = context.platforms.listing.find(({ id }) => id === profile.platform)?.links.permissions;
  const yourself: DisconnectReceipt = { outcome: 'remove-yourself', ...(permissions && { url: permissions }) };
  const grant = platform?.revoke && openedOrGone(context, profile, credential);
  if (!grant) return yourself;
  await planRevocation(context, db, { platform: profile.platform, ownerId: profile.id }, grant);
  return { outcome: 'revoking' };
}

/** A token that cannot be opened is deleted all the same: then only its creator can end the permission. */
function openedOrGone(
  context: ConnectContext,
  profile: ProfileRow,
  credential: Selectable<Schema['credential']>,
): SealedRevocation | undefined {
  const { platform, platform_user_id, status, reason } = profile;
  try {
    const grant = openGrant(context, { ...credential, platform, platform_user_id, status, reason });
    return { ...grant, platformUserId: platform_user_id };
  } catch (error) {
    context.log.error({ profileId: profile.id, err: error }, 'a token could not be opened to revoke it');
    return undefined;
  }
}
