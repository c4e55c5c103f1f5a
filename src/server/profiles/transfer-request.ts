import type { Kysely } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import { transferLifetimeDays } from '../../contract/policy.js';
import type { RequestTransfer, Transfer } from '../../contract/social-profiles.js';
import { type Allowance, takeAll } from '../accounts/limits.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { conflictProof } from '../oauth/attempt-proof.js';
import { newId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { checkHandOver } from './hand-over.js';
import { lockIdentity } from './lock-profile.js';
import { changeTransfers, later, type TransferRow } from './transfer-state.js';
import { toTransfer } from './transfer-view.js';

/** Each request writes to a stranger: so many a day by one account. */
const requestsPerAccount: Allowance = { name: 'transfer-account', capacity: 5, seconds: 24 * 3600 };
/** And so many in two days for one profile, so that nobody is worn down by being asked again and again. */
const requestsPerProfile: Allowance = { name: 'transfer-profile', capacity: 2, seconds: 2 * 24 * 3600 };

/**
 * Asks for a profile that another account holds. The proof is a sign-in at the platform within the last half hour. The
 * holder may object for a while, unless they gave a code away. Asked again while it is open, it answers the same.
 * @throws `attempt-not-found` · `attempt-over` where nothing was proved or nobody holds it any more ·
 * `code-wrong` with `attemptsLeft` · `code-exhausted` · `rate-limited`
 */
export async function requestTransfer(
  context: ConnectContext,
  caller: RequestCaller & { readonly accountId: string },
  { id: attemptId, handOverCode }: RequestTransfer,
): Promise<Transfer> {
  const { accountId } = caller;
  const proof = await conflictProof(context, accountId, attemptId);
  if (!proof) throw over();
  const { platform, platformUserId } = proof;
  const held = await holding(context, context.db, proof);
  if (!held || held.account_id === accountId) throw over();
  // Outside of the transaction: a wrong code is to be counted although nothing else happens.
  const codeHash = handOverCode === undefined ? undefined : await checkHandOver(context, caller, held.id, handOverCode);

  return inTransaction(context.db, async (db) => {
    const profile = await lockIdentity(context, db, platform, platformUserId);
    if (!profile || profile.account_id === accountId) throw over();
    const open = await openTransfer(context, db, profile.id, accountId);
    if (open?.state === 'approved') return toTransfer(open, accountId);
    const agreed = codeHash !== undefined && (await spendHandOver(context, db, profile.id, codeHash));
    if (open && !agreed) return toTransfer(open, accountId);
    const at = context.now();
    if (!open) {
      await takeAll(context, db, [
        { allowance: requestsPerAccount, subject: accountId },
        { allowance: requestsPerProfile, subject: `${accountId} ${profile.id}` },
      ]);
    }
    const asked = open ?? (await insertTransfer(context, db, profile, accountId, at));
    const { objectionHours } = context.config.transfers;
    const [approved] =
      agreed || objectionHours === 0 ? await changeTransfers(context, db, 'approve', { id: asked.id }) : [];
    if (!approved) {
      for (const about of ['requested', 'asked'] as const) {
        await context.jobs.enqueue('send-transfer-mail', { transferId: asked.id, about }, { transaction: db });
      }
    }
    const result = agreed ? 'handed-over' : approved ? 'approved' : 'done';
    await audit(context, db, caller, { action: 'transfer.request', target: asked.id, result });
    return toTransfer(approved ?? asked, accountId);
  });
}

const over = () => new OnboardingError('attempt-over', 'connect once more: nothing is proved that a transfer needs');

function holding(
  context: ConnectContext,
  db: Kysely<Schema>,
  of: { platform: TransferRow['platform']; platformUserId: string },
) {
  return db
    .selectFrom('social_profile')
    .select(['id', 'account_id'])
    .where('tenant', '=', context.config.tenant)
    .where('platform', '=', of.platform)
    .where('platform_user_id', '=', of.platformUserId)
    .where('disconnected_at', 'is', null)
    .executeTakeFirst();
}

function openTransfer(context: ConnectContext, db: Kysely<Schema>, profileId: string, toAccountId: string) {
  return db
    .selectFrom('profile_transfer')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('profile_id', '=', profileId)
    .where('to_account_id', '=', toAccountId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', context.now())
    .executeTakeFirst();
}

/** A code works once: of two that use it at the same time, one does. */
async function spendHandOver(
  context: ConnectContext,
  db: Kysely<Schema>,
  profileId: string,
  codeHash: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('hand_over')
    .where('tenant', '=', context.config.tenant)
    .where('profile_id', '=', profileId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

async function insertTransfer(
  context: ConnectContext,
  db: Kysely<Schema>,
  profile: {
    id: string;
    account_id: string;
    platform: TransferRow['platform'];
    platform_user_id: string;
    handle: string;
  },
  toAccountId: string,
  at: Date,
): Promise<TransferRow> {
  // One whose time is over may not have been ended yet, and there is only one open one at a time.
  await changeTransfers(context, db, 'timeOut', { profileId: profile.id, toAccountId });
  const objectUntil = new Date(at.getTime() + context.config.transfers.objectionHours * 3_600_000);
  return db
    .insertInto('profile_transfer')
    .values({
      tenant: context.config.tenant,
      id: newId(at),
      profile_id: profile.id,
      from_account_id: profile.account_id,
      to_account_id: toAccountId,
      platform: profile.platform,
      platform_user_id: profile.platform_user_id,
      handle: profile.handle,
      state: 'requested',
      object_until: objectUntil,
      expires_at: later(objectUntil, transferLifetimeDays),
      created_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
