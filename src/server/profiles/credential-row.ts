import type { Kysely } from 'kysely';
import type { PlatformId } from '../../contract/platforms.js';
import type { ReconnectReason } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import { BrokenSealError } from '../oauth/vault.js';
import type { Grant } from '../platforms/platform.js';
import type { Schema } from '../store/schema.js';

/** A credential with the profile it is for. */
export interface CredentialRow {
  readonly profile_id: string;
  readonly platform: PlatformId;
  readonly platform_user_id: string;
  readonly status: 'connected' | 'needs-reconnect' | 'paused';
  readonly reason: ReconnectReason | null;
  readonly access_token: string;
  readonly refresh_token: string | null;
  readonly scopes: readonly string[];
  readonly obtained_at: Date;
  readonly access_expires_at: Date | null;
  readonly refresh_expires_at: Date | null;
  readonly refresh_after: Date | null;
  readonly refresh_lease: Date | null;
  readonly failures: number;
  readonly version: number;
}

/** `undefined` where there is no such profile, or it has been disconnected. */
export function readCredential(
  { config }: ConnectContext,
  db: Kysely<Schema>,
  profileId: string,
): Promise<CredentialRow | undefined> {
  return db
    .selectFrom('credential')
    .innerJoin('social_profile', (join) =>
      join
        .onRef('social_profile.tenant', '=', 'credential.tenant')
        .onRef('social_profile.id', '=', 'credential.profile_id'),
    )
    .where('credential.tenant', '=', config.tenant)
    .where('credential.profile_id', '=', profileId)
    .where('social_profile.disconnected_at', 'is', null)
    .selectAll('credential')
    .select(['platform', 'platform_user_id', 'status', 'reason'])
    .executeTakeFirst();
}

/** The grant as it was obtained: its seconds count from then. */
export function openGrant({ vault }: ConnectContext, row: CredentialRow): Grant {
  const owner = row.profile_id;
  return {
    accessToken: vault.open(row.access_token, { owner, field: 'access-token' }),
    refreshToken:
      row.refresh_token === null ? undefined : vault.open(row.refresh_token, { owner, field: 'refresh-token' }),
    expiresIn: seconds(row.obtained_at, row.access_expires_at),
    refreshExpiresIn: seconds(row.obtained_at, row.refresh_expires_at),
    // An empty list means that the platform did not say.
    scopes: row.scopes.length === 0 ? undefined : row.scopes,
  };
}

/** Whether the grant can be opened. @throws Error where a key of the vault is missing: that is to be mended here */
export function isReadable(context: ConnectContext, row: CredentialRow): boolean {
  try {
    openGrant(context, row);
    return true;
  } catch (error) {
    if (error instanceof BrokenSealError) return false;
    throw error;
  }
}

/** The columns of a grant obtained at a moment. */
export function sealGrant(
  { vault, platforms }: ConnectContext,
  profileId: string,
  from: PlatformId,
  grant: Grant,
  at: Date,
) {
  const platform = platforms.find(from);
  const later = (inSeconds: number | undefined) =>
    inSeconds === undefined ? null : new Date(at.getTime() + inSeconds * 1000);
  const { accessToken, refreshToken } = grant;
  return {
    access_token: vault.seal(accessToken, { owner: profileId, field: 'access-token' }),
    refresh_token:
      refreshToken === undefined ? null : vault.seal(refreshToken, { owner: profileId, field: 'refresh-token' }),
    scopes: [...(grant.scopes ?? [])],
    obtained_at: at,
    access_expires_at: later(grant.expiresIn),
    refresh_expires_at: later(grant.refreshExpiresIn),
    refresh_after: (platform?.refresh && platform.renewal(grant, at)?.after) ?? null,
    refresh_lease: null,
    failures: 0,
  };
}

function seconds(from: Date, until: Date | null): number | undefined {
  return until === null ? undefined : Math.round((until.getTime() - from.getTime()) / 1000);
}
