import { setTimeout as pause } from 'node:timers/promises';
import { OnboardingError } from '../../contract/errors.js';
import type { ConnectContext } from '../connect-context.js';
import { type Grant, PlatformError, type PlatformFailure } from '../platforms/platform.js';
import { type CredentialRow, isReadable, openGrant, readCredential } from './credential-row.js';
import { hasEnded, isDue, isResting, isUsable } from './refresh-plan.js';
import { claimRenewal, giveUp, lost, renew } from './renewal.js';

/** Milliseconds a caller waits for another process, and between two looks. */
const waitLimit = 20_000;
const look = { first: 20, longest: 250 };

/** A grant, and by its version what to say when the platform refuses it. */
export interface HeldGrant {
  readonly grant: Grant;
  readonly version: number;
  readonly endsAt: Date | undefined;
}

/**
 * The grant to call with, renewed where it has ended, or where its version is the one the platform has just `refused`.
 * @throws PlatformError · OnboardingError `profile-not-found`
 */
export async function heldGrant(context: ConnectContext, profileId: string, refused?: number): Promise<HeldGrant> {
  const row = await renewUntil(
    context,
    profileId,
    (candidate, now) => candidate.version !== refused && isUsable(candidate, now),
    isResting,
  );
  return { grant: openGrant(context, row), version: row.version, endsAt: row.access_expires_at ?? undefined };
}

/** Renews a credential where the platform's schedule asks for it. @throws as {@link heldGrant} */
export async function renewIfDue(context: ConnectContext, profileId: string): Promise<void> {
  const isEnough = (row: CredentialRow, now: Date) => !isDue(context, row, now);
  // Whoever asks has looked at the clock: the pause after failures is over.
  await renewUntil(context, profileId, isEnough, () => false);
}

type Judge = (row: CredentialRow, now: Date) => boolean;

/**
 * Looks, waits for whoever renews it, or renews it, until the row is enough. One that was renewed meanwhile always is:
 * nothing fresher is to be had, however soon it ends.
 */
async function renewUntil(
  context: ConnectContext,
  profileId: string,
  isEnough: Judge,
  mustRest: Judge,
): Promise<CredentialRow> {
  const deadline = performance.now() + waitLimit;
  let seen: number | undefined;
  for (let between = look.first; ; between = Math.min(look.longest, between * 2)) {
    const row = await readCredential(context, context.db, profileId);
    if (!row) throw new OnboardingError('profile-not-found', 'the profile is not connected');
    if (row.status === 'needs-reconnect') throw lost(row, row.reason ?? 'unknown');
    const now = context.now();
    seen ??= row.version;
    if (!isReadable(context, row)) {
      context.log.error({ profileId }, 'A stored permission was damaged; its creator has to give it again');
      await giveUp(context, row, 'unknown');
      continue;
    }
    if (row.version !== seen || isEnough(row, now)) return row;
    const platform = context.platforms.find(row.platform);
    if (!platform) throw failed(row, { kind: 'misconfigured' }, 'the platform is not set up');
    if (mustRest(row, now))
      throw failed(row, { kind: 'temporary' }, `its renewal rests after ${row.failures} failures`);
    if (!platform.refresh) await giveUp(context, row, hasEnded(row, now) ? 'expired' : 'unknown');
    else if (await claimRenewal(context, row, now)) await renew(context, row, platform, now);
    else if (performance.now() < deadline) await pause(between * (0.5 + Math.random()));
    else throw failed(row, { kind: 'temporary' }, 'another process has been renewing it for too long');
  }
}

function failed(row: CredentialRow, failure: PlatformFailure, message: string): PlatformError {
  return new PlatformError(row.platform, failure, message);
}
