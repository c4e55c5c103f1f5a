import type { Kysely } from 'kysely';
import type { ConnectContext } from '../connect-context.js';
import { avatarUrl } from '../profiles/avatar.js';
import type { Schema } from '../store/schema.js';

/** Public facts, how the connection stands, and what was granted; never what was given to us to use it. */
export async function profileFacts({ config }: ConnectContext, db: Kysely<Schema>, accountIds: readonly string[]) {
  const rows = await db
    .selectFrom('social_profile')
    .leftJoin('credential', (join) =>
      join
        .onRef('credential.tenant', '=', 'social_profile.tenant')
        .onRef('credential.profile_id', '=', 'social_profile.id'),
    )
    .selectAll('social_profile')
    .select(['scopes', 'obtained_at', 'access_expires_at', 'refresh_expires_at'])
    .where('social_profile.tenant', '=', config.tenant)
    .where('account_id', 'in', accountIds)
    .orderBy('social_profile.id')
    .execute();
  return rows.map((row) => ({
    platform: row.platform,
    idAtPlatform: row.platform_user_id,
    furtherIds: row.secondary_ids,
    handle: row.handle,
    displayName: row.display_name ?? undefined,
    picture: row.avatar_id === null ? undefined : avatarUrl(config, row.avatar_id),
    address: row.profile_url ?? undefined,
    accountType: row.account_type ?? undefined,
    followers: row.followers ?? undefined,
    followersAt: row.followers_at ?? undefined,
    status: row.disconnected_at === null ? row.status : 'disconnected',
    reason: row.reason ?? undefined,
    since: row.disconnected_at ?? row.status_since,
    connectedAt: row.connected_at,
    lastReadAt: row.last_sync_at ?? undefined,
    visibleToManager: row.visible_to_manager,
    permission:
      row.obtained_at === null
        ? undefined
        : {
            granted: row.scopes ?? [],
            givenAt: row.obtained_at,
            endsAt: row.refresh_expires_at ?? row.access_expires_at ?? undefined,
          },
  }));
}

export async function consentFacts({ config }: ConnectContext, db: Kysely<Schema>, accountIds: readonly string[]) {
  const rows = await db
    .selectFrom('consent')
    .innerJoin('social_profile', (join) =>
      join.onRef('social_profile.tenant', '=', 'consent.tenant').onRef('social_profile.id', '=', 'consent.profile_id'),
    )
    .select(['platform', 'handle', 'social_profile.account_id as holder'])
    .select(['visible', 'manager_name', 'scopes', 'locale', 'text_version', 'at'])
    .where('consent.tenant', '=', config.tenant)
    .where('consent.account_id', 'in', accountIds)
    .orderBy('consent.id')
    .execute();
  return rows.map((row) => ({
    platform: row.platform,
    // Whoever holds it by now may have given it another name.
    handle: accountIds.includes(row.holder) ? row.handle : undefined,
    visibleToManager: row.visible,
    managerName: row.manager_name ?? undefined,
    granted: row.scopes,
    locale: row.locale,
    textVersion: row.text_version,
    at: row.at,
  }));
}

export async function attemptFacts({ config }: ConnectContext, db: Kysely<Schema>, accountIds: readonly string[]) {
  const rows = await db
    .selectFrom('connection_attempt')
    .select(['platform', 'purpose', 'status', 'origin', 'created_at', 'ended_at', 'support_code'])
    .where('tenant', '=', config.tenant)
    .where('account_id', 'in', accountIds)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    platform: row.platform,
    purpose: row.purpose,
    status: row.status,
    begunOn: row.origin,
    createdAt: row.created_at,
    endedAt: row.ended_at ?? undefined,
    supportCode: row.support_code ?? undefined,
  }));
}

/** Nothing of the other account is in it. */
export async function transferFacts({ config }: ConnectContext, db: Kysely<Schema>, accountIds: readonly string[]) {
  const rows = await db
    .selectFrom('profile_transfer')
    .select(['platform', 'handle', 'state', 'to_account_id', 'created_at', 'ended_at'])
    .where('tenant', '=', config.tenant)
    .where((where) => where.or([where('from_account_id', 'in', accountIds), where('to_account_id', 'in', accountIds)]))
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    platform: row.platform,
    handle: row.handle,
    direction: accountIds.includes(row.to_account_id) ? 'to this account' : 'away from this account',
    state: row.state,
    requestedAt: row.created_at,
    endedAt: row.ended_at ?? undefined,
  }));
}
