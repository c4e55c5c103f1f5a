import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import { attemptLifetime, matchCodeAlphabet, matchCodeLength, startLinkLifetime } from '../../contract/policy.js';
import type { CreateAttempt, StartLink } from '../../contract/social-profiles.js';
import { allowances, takeAll } from '../accounts/limits.js';
import { createToken, hashToken } from '../accounts/tokens.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { isId, newId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { lapse } from './attempt-end.js';
import { toAttempt } from './attempts-view.js';
import type { AttemptRow, ExpectedProfile } from './findings.js';
import { callingOrigin, returnAddress } from './return-address.js';
import { startUrl } from './start-link.js';

/** A caller who speaks for an account. */
export type Creator = RequestCaller & { readonly accountId: string };

/** What an attempt is for, and which profile it must come back with. */
interface Aim {
  readonly purpose: AttemptRow['purpose'];
  readonly profileId?: string;
  readonly transferId?: string;
  readonly expected?: ExpectedProfile;
}

/** Begins an attempt, or finds the one that runs. @throws as `SocialProfilesApi.createAttempt` */
export async function createAttempt(
  context: ConnectContext,
  caller: Creator,
  input: CreateAttempt,
): Promise<StartLink> {
  if (!context.platforms.find(input.platform)) {
    throw new OnboardingError('platform-unavailable', `${input.platform} is not set up here`);
  }
  const aim = await aimOf(context, caller.accountId, input);
  const secret = createToken('con');
  const made =
    (await running(context, caller.accountId, input)) ??
    (await inTransaction(context.db, (db) => insert(context, db, caller, input, aim, hashToken(secret)))) ??
    // Somebody else was faster: another widget, tab or repeated call.
    (await running(context, caller.accountId, input));
  if (!made) throw new OnboardingError('unavailable', 'the other attempt ended just now', { retryAfter: 1 });
  const attempt = toAttempt(context, made);
  return made.start_hash === hashToken(secret)
    ? { attempt, startUrl: startUrl(context.config, made.id, secret) }
    : { attempt };
}

/** The attempt of this account and platform that has not ended; one whose time is over ends here. */
async function running(
  context: ConnectContext,
  accountId: string,
  { platform }: CreateAttempt,
): Promise<AttemptRow | undefined> {
  const row = await context.db
    .selectFrom('connection_attempt')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', accountId)
    .where('platform', '=', platform)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  const current = row && (await lapse(context, row));
  return current?.ended_at === null ? current : undefined;
}

async function insert(
  context: ConnectContext,
  db: Kysely<Schema>,
  caller: Creator,
  input: CreateAttempt,
  aim: Aim,
  startHash: string,
): Promise<AttemptRow | undefined> {
  const { config } = context;
  const now = context.now();
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  await takeAll(context, db, [{ allowance: allowances.attempts, subject: caller.accountId }]);
  const row = await db
    .insertInto('connection_attempt')
    .values({
      tenant: config.tenant,
      id: newId(now),
      account_id: caller.accountId,
      platform: input.platform,
      purpose: aim.purpose,
      profile_id: aim.profileId ?? null,
      transfer_id: aim.transferId ?? null,
      status: 'created',
      origin: callingOrigin(config, caller),
      api_key_id: caller.apiKeyId ?? null,
      return_url: input.returnUrl === undefined ? null : returnAddress(config, caller, input.returnUrl),
      switch_account: input.switchAccount === true,
      start_hash: startHash,
      start_expires_at: after(startLinkLifetime),
      match_code: newMatchCode(),
      found: JSON.stringify({ expected: aim.expected }),
      created_at: now,
      expires_at: after(attemptLifetime),
    })
    // One open attempt per account and platform: the index `connection_attempt_open`.
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row) await audit(context, db, caller, { action: 'attempt.create', target: row.id, result: aim.purpose });
  return row;
}

/** @throws `profile-not-found` · `transfer-closed` */
async function aimOf(context: ConnectContext, accountId: string, input: CreateAttempt): Promise<Aim> {
  const { tenant } = context.config;
  if (input.transferId !== undefined) {
    const transfer = isId(input.transferId)
      ? await context.db
          .selectFrom('profile_transfer')
          .select(['id', 'platform_user_id', 'handle'])
          .where('tenant', '=', tenant)
          .where('id', '=', input.transferId)
          .where('to_account_id', '=', accountId)
          .where('platform', '=', input.platform)
          .where('state', '=', 'approved')
          .where('expires_at', '>', context.now())
          .executeTakeFirst()
      : undefined;
    if (!transfer) throw new OnboardingError('transfer-closed', 'this transfer is not, or no longer, approved');
    const expected = { platformUserId: transfer.platform_user_id, handle: transfer.handle };
    return { purpose: 'transfer', transferId: transfer.id, expected };
  }
  if (input.profileId === undefined) return { purpose: 'connect' };
  const profile = isId(input.profileId)
    ? await context.db
        .selectFrom('social_profile')
        .select(['id', 'platform_user_id', 'handle', 'display_name', 'avatar_id'])
        .where('tenant', '=', tenant)
        .where('id', '=', input.profileId)
        .where('account_id', '=', accountId)
        .where('platform', '=', input.platform)
        .where('disconnected_at', 'is', null)
        .executeTakeFirst()
    : undefined;
  if (!profile) throw new OnboardingError('profile-not-found', 'there is no such profile');
  return {
    purpose: input.purpose === 'add-permission' ? 'add-permission' : 'reconnect',
    profileId: profile.id,
    expected: {
      platformUserId: profile.platform_user_id,
      handle: profile.handle,
      displayName: profile.display_name ?? undefined,
      avatarId: profile.avatar_id ?? undefined,
    },
  };
}

function newMatchCode(): string {
  const letter = () => matchCodeAlphabet[randomInt(matchCodeAlphabet.length)];
  return Array.from({ length: matchCodeLength }, letter).join('');
}
