import type { Selectable } from 'kysely';
import type { ReadKind } from '../../contract/platforms.js';
import { expiringSoonDays } from '../../contract/policy.js';
import type { Profile } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import { isGranted, readsOf } from '../platforms/permissions.js';
import type { Permission } from '../platforms/platform.js';
import type { Schema } from '../store/schema.js';
import { avatarUrl } from './avatar.js';

export type ProfileRow = Selectable<Schema['social_profile']>;

/** What a profile's credential tells without being opened. */
export type CredentialFacts = Pick<
  Selectable<Schema['credential']>,
  'scopes' | 'access_expires_at' | 'refresh_expires_at' | 'refresh_after'
>;

const day = 86_400_000;

/** A profile as its creator sees it. */
export function toProfile(
  context: Pick<ConnectContext, 'config' | 'platforms' | 'now'>,
  row: ProfileRow,
  credential: CredentialFacts | undefined,
): Profile {
  const permissions = context.platforms.find(row.platform)?.permissions ?? [];
  const { reads, missing } = readable(permissions, credential?.scopes ?? []);
  const term = row.status === 'needs-reconnect' || !credential ? undefined : termOf(credential, context.now());
  const status = row.status !== 'connected' ? row.status : statusOf(missing, term);
  const soonSince = status === 'expiring-soon' && term?.end ? term.end.getTime() - expiringSoonDays * day : 0;
  return {
    id: row.id,
    platform: row.platform,
    handle: row.handle,
    displayName: row.display_name ?? undefined,
    avatarUrl: row.avatar_id === null ? undefined : avatarUrl(context.config, row.avatar_id),
    profileUrl: row.profile_url ?? undefined,
    accountType: (row.account_type ?? undefined) as Profile['accountType'],
    followers: row.followers ?? undefined,
    followersAt: row.followers_at?.toISOString(),
    status,
    reason: row.status === 'needs-reconnect' ? (row.reason ?? 'unknown') : undefined,
    since: new Date(Math.max(row.status_since.getTime(), soonSince)).toISOString(),
    grantedUntil: term?.shownEnd?.toISOString(),
    renews: term?.renews ?? false,
    retryAt: row.status === 'paused' ? row.retry_at?.toISOString() : undefined,
    connectedAt: row.connected_at.toISOString(),
    lastSyncAt: row.last_sync_at?.toISOString(),
    reads,
    missing,
    visibleToManager: row.visible_to_manager,
  };
}

/** What granted scopes let us read, and what was asked for in vain. No scopes: the platform did not say. */
function readable(permissions: readonly Permission[], scopes: readonly string[]) {
  const granted = permissions.filter(({ scope }) => isGranted(scope, scopes.length === 0 ? undefined : scopes));
  const reads = readsOf(granted);
  return { reads, missing: readsOf(permissions).filter((kind) => !reads.includes(kind)) };
}

interface Term {
  readonly end: Date | undefined;
  /** Left out where it is the end of a token that is renewed within the day: that would say nothing. */
  readonly shownEnd: Date | undefined;
  readonly renews: boolean;
  readonly endsSoon: boolean;
}

function termOf(credential: CredentialFacts, now: Date): Term {
  const end = credential.refresh_expires_at ?? credential.access_expires_at ?? undefined;
  const { refresh_after: renewal } = credential;
  const soon = end !== undefined && end.getTime() <= now.getTime() + expiringSoonDays * day;
  // Renewals are planned weeks ahead of an end, so an end this near is one that renewing does not move.
  const stuck = credential.refresh_expires_at !== null || renewal === null || now.getTime() - renewal.getTime() > day;
  const endsSoon = soon && stuck;
  const brief =
    renewal !== null && credential.refresh_expires_at === null && end && end.getTime() < now.getTime() + day;
  return {
    end,
    shownEnd: brief && !endsSoon ? undefined : end,
    renews: !endsSoon && (renewal !== null || !end),
    endsSoon,
  };
}

function statusOf(missing: readonly ReadKind[], term: Term | undefined): Profile['status'] {
  if (term?.endsSoon) return 'expiring-soon';
  return missing.length > 0 ? 'limited' : 'connected';
}
