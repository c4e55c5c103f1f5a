import type { Transaction } from 'kysely';
import { isOnboardingError } from '../../contract/errors.js';
import { audit, type AuditActor } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { Grant } from '../platforms/platform.js';
import { saveCredential } from '../profiles/credential.js';
import { markWorking } from '../profiles/health.js';
import { lockIdentity } from '../profiles/lock-profile.js';
import { completeTransfer } from '../profiles/transfer.js';
import { recordConsent } from '../profiles/visibility.js';
import { newId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { endAttempt } from './attempt-end.js';
import type { AttemptRow, FoundAccount } from './findings.js';

/** What a creator has decided about who sees the profile. */
export interface Choice {
  readonly visible: boolean;
  readonly locale: string;
  readonly textVersion: string;
}

/** What is to be saved: which account, and the grant for it. */
export interface Settlement {
  readonly account: FoundAccount;
  readonly grant: Grant;
  /** Absent where nothing was asked: the profile was here before. */
  readonly choice?: Choice | undefined;
}

/**
 * Ends an attempt by saving the profile, all or nothing, or in conflict where another account holds it. The attempt's
 * row must be locked by the transaction.
 */
export async function settle(
  context: ConnectContext,
  db: Transaction<Schema>,
  actor: AuditActor,
  row: AttemptRow,
  settlement: Settlement,
): Promise<AttemptRow | undefined> {
  const { account } = settlement;
  const profileId = await saveProfile(context, db, actor, row, settlement);
  // The grant of a conflict is not revoked: that would end the permission of the account that holds the profile, too.
  return profileId === undefined
    ? endAttempt(context, db, actor, row, {
        status: 'conflict',
        from: [row.status],
        grant: 'forget',
        changes: { platform_user_id: account.platformUserId },
      })
    : endAttempt(context, db, actor, row, {
        status: 'connected',
        from: [row.status],
        grant: 'forget',
        changes: { profile_id: profileId },
      });
}

/** @returns the profile's id, or `undefined` where another account holds it */
async function saveProfile(
  context: ConnectContext,
  db: Transaction<Schema>,
  actor: AuditActor,
  row: AttemptRow,
  { account, grant, choice }: Settlement,
): Promise<string | undefined> {
  const { platformUserId } = account;
  const moved = await moveHere(context, db, row, platformUserId);
  const living = moved ? undefined : await lockIdentity(context, db, row.platform, platformUserId);
  if (living && living.account_id !== row.account_id) return undefined;
  const known = moved?.profileId ?? living?.id;
  const profileId = known ?? (await makeProfile(context, db, row, account));
  await updateFacts(context, db, profileId, account, choice);
  await saveCredential(context, db, profileId, row.platform, grant);
  await markWorking(context, db, profileId);
  if (choice) await recordConsent(context, db, { accountId: row.account_id, profileId, ...choice });
  const action = known === undefined ? 'profile.connect' : 'profile.reconnect';
  await audit(context, db, actor, { action, target: profileId, accountId: row.account_id, result: 'done' });
  await context.jobs.enqueue('sync-profile', { profileId }, { transaction: db });
  return profileId;
}

/** Completes an approved transfer; one that was closed meanwhile leaves an attempt like any other. */
async function moveHere(
  context: ConnectContext,
  db: Transaction<Schema>,
  { transfer_id: transferId, account_id: accountId }: AttemptRow,
  platformUserId: string,
): Promise<{ profileId: string } | undefined> {
  if (transferId === null) return undefined;
  try {
    return await completeTransfer(context, db, transferId, accountId, platformUserId);
  } catch (error) {
    if (isOnboardingError(error) && error.code === 'transfer-closed') return undefined;
    throw error;
  }
}

/** Brings a profile of this account back that was disconnected, with its history; else makes a new one. */
async function makeProfile(
  context: ConnectContext,
  db: Transaction<Schema>,
  row: AttemptRow,
  { platformUserId, handle }: FoundAccount,
): Promise<string> {
  const { tenant } = context.config;
  const now = context.now();
  const fresh = {
    status: 'connected',
    reason: null,
    status_since: now,
    retry_at: null,
    notices: 0,
    next_notice_at: null,
    connected_at: now,
    disconnected_at: null,
  } as const;
  const former = await db
    .selectFrom('social_profile')
    .select('id')
    .where('tenant', '=', tenant)
    .where('account_id', '=', row.account_id)
    .where('platform', '=', row.platform)
    .where('platform_user_id', '=', platformUserId)
    .where('disconnected_at', 'is not', null)
    .orderBy('disconnected_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (former) {
    await db
      .updateTable('social_profile')
      .set(fresh)
      .where('tenant', '=', tenant)
      .where('id', '=', former.id)
      .execute();
    return former.id;
  }
  const id = newId(now);
  const identity = { account_id: row.account_id, platform: row.platform, platform_user_id: platformUserId };
  await db
    .insertInto('social_profile')
    .values({ tenant, id, ...identity, ...fresh, secondary_ids: '{}', handle, visible_to_manager: false })
    .execute();
  return id;
}

async function updateFacts(
  context: ConnectContext,
  db: Transaction<Schema>,
  profileId: string,
  account: FoundAccount,
  choice: Choice | undefined,
): Promise<void> {
  const now = context.now();
  await db
    .updateTable('social_profile')
    .set({
      secondary_ids: JSON.stringify(account.secondaryIds ?? {}),
      handle: account.handle,
      display_name: account.displayName ?? null,
      profile_url: account.profileUrl ?? null,
      account_type: account.accountType ?? null,
      ...(account.avatarId !== undefined && { avatar_id: account.avatarId }),
      ...(account.followers !== undefined && { followers: account.followers, followers_at: now }),
      ...(choice && { visible_to_manager: choice.visible }),
      next_sync_at: now,
    })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', profileId)
    .execute();
}
