import { isOnboardingError } from '../../contract/errors.js';
import type { ReconnectReason } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import { type Account, type Platform, PlatformError, type PlatformFailure } from '../platforms/platform.js';
import { inTransaction } from '../store/transaction.js';
import { copyAvatar, dropAvatar } from './avatar.js';
import { endPause, markPaused } from './health.js';
import { lockProfile } from './lock-profile.js';
import { afterWaiting } from './refresh-plan.js';
import { heldGrant } from './refresh.js';
import { breakUnlessRenewed } from './renewal.js';
import type { ProfileRow } from './view.js';

const hour = 3_600_000;
const day = 24 * hour;
const callLimit = 30_000;
/** A profile that could not be read for so long is shown as paused. */
const pausedAfter = 2 * day;

/**
 * Brings a profile's public facts up to date; the job behind `sync-profile`. What the platform refuses for good breaks
 * the profile; everything else is tried again later, by the profile's own schedule and not by the queue's.
 */
export async function syncProfile(context: ConnectContext, profileId: string): Promise<void> {
  const profile = await findProfile(context, profileId);
  if (!profile) return;
  try {
    const platform = context.platforms.find(profile.platform);
    if (!platform) throw new PlatformError(profile.platform, { kind: 'misconfigured' }, 'the platform is not set up');
    const found = await readAccount(context, platform, profile);
    if (found) await keepFacts(context, profile, found);
  } catch (error) {
    if (isOnboardingError(error)) throw error;
    const failure: PlatformFailure = error instanceof PlatformError ? error.failure : { kind: 'temporary' };
    // Whoever found that out has marked it.
    if (failure.kind === 'revoked') return;
    context.log.warn({ profileId, platform: profile.platform, error }, 'A profile could not be brought up to date');
    await putOff(context, profile, failure);
  }
}

interface Found {
  readonly account: Account;
  /** When the grant ends that nobody but the creator can renew. */
  readonly endsAt: Date | undefined;
}

/** @returns `undefined` where the platform has refused for good */
async function readAccount(
  context: ConnectContext,
  platform: Platform,
  profile: ProfileRow,
): Promise<Found | undefined> {
  let held = await heldGrant(context, profile.id);
  for (let wasRenewed = false; ; wasRenewed = true) {
    try {
      const signal = AbortSignal.timeout(callLimit);
      const account = await platform.account(held.grant, profile.platform_user_id, { signal });
      const reason = obstacleIn(platform, account);
      if (!reason) return { account, endsAt: platform.refresh ? undefined : held.endsAt };
      await breakProfile(context, profile, held.version, reason);
      return undefined;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      // A token may be refused before its time, and the next one work.
      if (error.failure.kind === 'invalid-grant' && platform.refresh && !wasRenewed) {
        held = await heldGrant(context, profile.id, held.version);
        continue;
      }
      const reason = reasonOf(error.failure);
      if (!reason) throw error;
      await breakProfile(context, profile, held.version, reason);
      return undefined;
    }
  }
}

/** Where a newer grant has arrived meanwhile, that one is tried soon. */
async function breakProfile(
  context: ConnectContext,
  profile: ProfileRow,
  version: number,
  reason: ReconnectReason,
): Promise<void> {
  if (!(await breakUnlessRenewed(context, profile.id, version, reason))) await syncAt(context, profile, context.now());
}

function obstacleIn(platform: Platform, { accountType, unavailable }: Account): ReconnectReason | undefined {
  const isPersonal = unavailable === 'personal' || (platform.requires === 'professional' && accountType === 'personal');
  if (isPersonal) return 'account-type-changed';
  return unavailable ? 'account-unavailable' : undefined;
}

function reasonOf(failure: PlatformFailure): ReconnectReason | undefined {
  if (failure.kind === 'revoked') return failure.reason;
  if (failure.kind === 'invalid-grant') return 'unknown';
  if (failure.kind !== 'obstacle') return undefined;
  return failure.obstacle === 'personal' ? 'account-type-changed' : 'account-unavailable';
}

async function keepFacts(context: ConnectContext, profile: ProfileRow, { account, endsAt }: Found): Promise<void> {
  const avatarId = await copyAvatar(context, profile.platform, account.avatarUrl, profile.avatar_id);
  const now = context.now();
  const daily = now.getTime() + around(day);
  await inTransaction(context.db, async (transaction) => {
    const current = await lockProfile(context, transaction, profile.id);
    if (!current || current.status === 'needs-reconnect') return;
    await transaction
      .updateTable('social_profile')
      .set({
        handle: account.handle,
        display_name: account.displayName ?? null,
        profile_url: account.profileUrl ?? null,
        account_type: account.accountType ?? null,
        secondary_ids: JSON.stringify({ ...current.secondary_ids, ...account.secondaryIds }),
        // A number that is hidden now says nothing about today: it goes.
        followers: account.followers ?? null,
        followers_at: account.followers === undefined ? null : now,
        ...(avatarId !== undefined && { avatar_id: avatarId }),
        last_sync_at: now,
        next_sync_at: new Date(Math.min(daily, endsAt?.getTime() ?? daily)),
      })
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', profile.id)
      .execute();
    if (avatarId !== undefined && avatarId !== current.avatar_id) {
      await dropAvatar(context, transaction, current.avatar_id);
    }
    await endPause(context, transaction, profile.id);
  });
}

async function putOff(context: ConnectContext, profile: ProfileRow, failure: PlatformFailure): Promise<void> {
  const now = context.now();
  const asked = failure.kind === 'rate-limited' ? failure.retryAfter : undefined;
  const again = asked === undefined ? new Date(now.getTime() + around(hour)) : afterWaiting(asked, now);
  await syncAt(context, profile, again);
  const silence = now.getTime() - (profile.last_sync_at ?? profile.connected_at).getTime();
  if (failure.kind === 'rate-limited' || silence >= pausedAfter) {
    await markPaused(context, context.db, profile.id, again);
  }
}

async function syncAt({ config, db }: ConnectContext, { id }: ProfileRow, at: Date): Promise<void> {
  await db
    .updateTable('social_profile')
    .set({ next_sync_at: at })
    .where('tenant', '=', config.tenant)
    .where('id', '=', id)
    .where('status', '<>', 'needs-reconnect')
    .execute();
}

function findProfile({ config, db }: ConnectContext, profileId: string): Promise<ProfileRow | undefined> {
  return db
    .selectFrom('social_profile')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('id', '=', profileId)
    .where('status', '<>', 'needs-reconnect')
    .where('disconnected_at', 'is', null)
    .executeTakeFirst();
}

/** Give or take a tenth, so that what began together does not come due together. */
function around(milliseconds: number): number {
  return Math.round(milliseconds * (0.9 + Math.random() * 0.2));
}
