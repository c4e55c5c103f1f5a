import { setTimeout as pause } from 'node:timers/promises';
import type { ReconnectReason } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import { type Grant, type Platform, PlatformError, type PlatformFailure } from '../platforms/platform.js';
import { inTransaction } from '../store/transaction.js';
import { type CredentialRow, openGrant, sealGrant } from './credential-row.js';
import { endPause, markNeedsReconnect, markPaused } from './health.js';
import { lockProfile } from './lock-profile.js';
import { afterWaiting, hasEnded, hasRunOut, nextTry } from './refresh-plan.js';

/** Milliseconds for which one process may renew a credential, and how long its call may take of that. */
const lease = 60_000;
const callLimit = 30_000;
/** Milliseconds of trying to store what the platform gave: where tokens rotate, losing it loses the connection. */
const storeLimit = 20_000;
/** Failed renewals of an ended token after which the profile is shown as paused. */
const pausedAfter = 3;

/** Takes the lease on a credential. @returns false where somebody has it, or the row has changed since it was read */
export async function claimRenewal({ config, db }: ConnectContext, row: CredentialRow, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('credential')
    .set({ refresh_lease: new Date(now.getTime() + lease) })
    .where('tenant', '=', config.tenant)
    .where('profile_id', '=', row.profile_id)
    .where('version', '=', row.version)
    .where('failures', '=', row.failures)
    .where((where) => where.or([where('refresh_lease', 'is', null), where('refresh_lease', '<=', now)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Renews a credential whose lease is ours. The platform is called outside of any transaction, and what it gave is
 * stored before anybody uses it. Where the process is killed in between, a rotated token is lost: the old access token
 * serves until it ends, and only the platform's own refusal of the old refresh token then breaks the profile.
 * @throws PlatformError where that failed, unless a newer grant has arrived meanwhile
 */
export async function renew(context: ConnectContext, row: CredentialRow, platform: Platform, at: Date): Promise<void> {
  const former = openGrant(context, row);
  let given: Grant;
  try {
    if (!platform.refresh) return;
    given = await platform.refresh(former, { signal: AbortSignal.timeout(callLimit) });
  } catch (error) {
    await takeBad(context, row, asPlatformError(row, error), at);
    return;
  }
  if (!(await keep(context, row, merged(former, given, row, at), at))) return;
  if (row.status === 'paused') await endPause(context, context.db, row.profile_id);
}

/** What the answer leaves out stays as it was: Google, for one, sends no new refresh token. */
function merged(former: Grant, given: Grant, row: CredentialRow, at: Date): Grant {
  const isSame = given.refreshToken === undefined || given.refreshToken === former.refreshToken;
  const left = row.refresh_expires_at && Math.round((row.refresh_expires_at.getTime() - at.getTime()) / 1000);
  return {
    accessToken: given.accessToken,
    refreshToken: given.refreshToken ?? former.refreshToken,
    expiresIn: given.expiresIn,
    refreshExpiresIn: given.refreshExpiresIn ?? (isSame ? (left ?? undefined) : undefined),
    scopes: given.scopes ?? former.scopes,
  };
}

/** @returns false where the profile was connected anew or disconnected meanwhile */
async function keep(context: ConnectContext, row: CredentialRow, grant: Grant, at: Date): Promise<boolean> {
  const columns = sealGrant(context, row.profile_id, row.platform, grant, at);
  const deadline = performance.now() + storeLimit;
  for (let between = 100; ; between *= 2) {
    try {
      const { numUpdatedRows } = await context.db
        .updateTable('credential')
        .set({ ...columns, version: row.version + 1 })
        .where('tenant', '=', context.config.tenant)
        .where('profile_id', '=', row.profile_id)
        .where('version', '=', row.version)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    } catch (error) {
      if (performance.now() + between > deadline) throw error;
      context.log.warn({ profileId: row.profile_id, error }, 'Could not store a renewed permission yet');
      await pause(between);
    }
  }
}

async function takeBad(context: ConnectContext, row: CredentialRow, error: PlatformError, at: Date): Promise<void> {
  const { failure } = error;
  if (failure.kind === 'revoked') return giveUp(context, row, failure.reason);
  // Which of several causes it has, the platform does not say.
  if (failure.kind === 'invalid-grant') return giveUp(context, row, hasRunOut(row, at) ? 'expired' : 'unknown');
  if (failure.kind === 'misconfigured') {
    context.log.error({ platform: row.platform }, 'The platform refuses our app: creator-onboarding check tells more');
  }
  await putOff(context, row, failure);
  throw error;
}

/**
 * Breaks the profile, unless somebody has brought a newer grant meanwhile; then it returns.
 * @throws PlatformError `revoked`
 */
export async function giveUp(context: ConnectContext, row: CredentialRow, reason: ReconnectReason): Promise<void> {
  if (await breakUnlessRenewed(context, row.profile_id, row.version, reason)) throw lost(row, reason);
}

/** Nothing is known to be wrong with the permission: it is tried again later, and less often each time. */
async function putOff(context: ConnectContext, row: CredentialRow, failure: PlatformFailure): Promise<void> {
  const now = context.now();
  const failures = row.failures + 1;
  const asked = failure.kind === 'rate-limited' ? failure.retryAfter : undefined;
  const again = asked === undefined ? nextTry(failures, now) : afterWaiting(asked, now);
  await context.db
    .updateTable('credential')
    .set({ failures, refresh_after: again, refresh_lease: null })
    .where('tenant', '=', context.config.tenant)
    .where('profile_id', '=', row.profile_id)
    .where('version', '=', row.version)
    .execute();
  if (failure.kind === 'rate-limited' || (hasEnded(row, now) && failures >= pausedAfter)) {
    await markPaused(context, context.db, row.profile_id, again);
  }
}

/** Marks a profile whose grant was refused for good. @returns whether that was its newest grant */
export function breakUnlessRenewed(
  context: ConnectContext,
  profileId: string,
  version: number,
  reason: ReconnectReason,
): Promise<boolean> {
  const { tenant } = context.config;
  return inTransaction(context.db, async (transaction) => {
    // Profile first, as everybody who locks both does.
    await lockProfile(context, transaction, profileId);
    const credential = await transaction
      .selectFrom('credential')
      .select('version')
      .where('tenant', '=', tenant)
      .where('profile_id', '=', profileId)
      .forUpdate()
      .executeTakeFirst();
    if (credential?.version !== version) return false;
    await markNeedsReconnect(context, transaction, profileId, reason);
    return true;
  });
}

/** The permission of this profile is over. */
export function lost(row: CredentialRow, reason: ReconnectReason): PlatformError {
  return new PlatformError(row.platform, { kind: 'revoked', reason }, `the permission is over (${reason})`);
}

function asPlatformError(row: CredentialRow, error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  return new PlatformError(row.platform, { kind: 'unknown-outcome' }, 'the renewal came to nothing', error);
}
