import { sql } from 'kysely';
import type { ConnectContext } from '../connect-context.js';
import { settleAttempts } from '../oauth/attempt-sweep.js';
import { inTransaction } from '../store/transaction.js';
import { settleTransfers } from './transfer-settle.js';

/** Rows that one transaction claims, and how many such one round may need: a minute later comes the next. */
const batchSize = 200;
const batchesMost = 50;
/** How long a job has before its row counts as due again. */
const claimedFor = 10 * 60_000;

/**
 * Gives everything about profiles whose time has come its job; the job behind `watch-profiles`. Several processes may
 * do so at once: each row is claimed by one of them.
 */
export async function watchProfiles(context: ConnectContext): Promise<void> {
  const rounds: readonly [string, () => Promise<unknown>][] = [
    ['refresh', () => inBatches(() => claimRefreshes(context))],
    ['sync', () => inBatches(() => claimSyncs(context))],
    ['notice', () => askForNotices(context)],
    ['transfer', () => settleTransfers(context)],
    ['attempt', () => settleAttempts(context)],
  ];
  for (const [about, round] of rounds) {
    // A fault in one must not keep the others waiting; all of it comes again in a minute.
    await round().catch((error: unknown) => context.log.error({ about, error }, 'Could not watch over profiles'));
  }
}

async function inBatches(claim: () => Promise<number>): Promise<void> {
  for (let batch = 0; batch < batchesMost; batch += 1) {
    if ((await claim()) < batchSize) return;
  }
}

/** Moving the time on is the claim. @returns how many */
function claimRefreshes({ config, db, jobs, now }: ConnectContext): Promise<number> {
  const later = new Date(now().getTime() + claimedFor);
  return inTransaction(db, async (transaction) => {
    const { rows } = await sql<{ id: string }>`
      with due as materialized (
        select tenant, profile_id from credential
        where tenant = ${config.tenant} and refresh_after <= ${now()}
        order by refresh_after limit ${batchSize} for update skip locked
      )
      update credential set refresh_after = ${later} from due
      where credential.tenant = due.tenant and credential.profile_id = due.profile_id
      returning credential.profile_id as id`.execute(transaction);
    for (const { id } of rows) await jobs.enqueue('refresh-credential', { profileId: id }, { transaction });
    return rows.length;
  });
}

function claimSyncs({ config, db, jobs, now }: ConnectContext): Promise<number> {
  const later = new Date(now().getTime() + claimedFor);
  return inTransaction(db, async (transaction) => {
    const { rows } = await sql<{ id: string }>`
      with due as materialized (
        select tenant, id from social_profile
        where tenant = ${config.tenant} and next_sync_at <= ${now()} and disconnected_at is null
        order by next_sync_at limit ${batchSize} for update skip locked
      )
      update social_profile set next_sync_at = ${later} from due
      where social_profile.tenant = due.tenant and social_profile.id = due.id
      returning social_profile.id as id`.execute(transaction);
    for (const { id } of rows) await jobs.enqueue('sync-profile', { profileId: id }, { transaction });
    return rows.length;
  });
}

/** The job itself claims its mail, so that one which was never sent is not taken for sent. */
async function askForNotices({ config, db, jobs, now }: ConnectContext): Promise<void> {
  const due = await db
    .selectFrom('social_profile')
    .select(['id', 'notices'])
    .where('tenant', '=', config.tenant)
    .where('next_notice_at', '<=', now())
    .where('disconnected_at', 'is', null)
    .orderBy('next_notice_at')
    .limit(batchSize * 5)
    .execute();
  for (const { id, notices } of due) await jobs.enqueue('send-profile-notice', { profileId: id, notice: notices });
}
