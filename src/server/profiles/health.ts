import type { Kysely, Transaction } from 'kysely';
import { reconnectMailDays } from '../../contract/policy.js';
import type { ReconnectReason } from '../../contract/social-profiles.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { lockProfile } from './lock-profile.js';
import type { ProfileRow } from './view.js';

/** A profile that breaks again so soon after it was mended is told about as if it had never worked in between. */
const flapping = 24 * 3_600_000;

type Db = Kysely<Schema> | Transaction<Schema>;

/**
 * The permission is over and only the creator can give another. Asks for the mails about it, and stops what would call
 * the platform. Said again, it only keeps a reason that tells more.
 */
export async function markNeedsReconnect(
  context: ConnectContext,
  db: Db,
  profileId: string,
  reason: ReconnectReason,
): Promise<void> {
  const { tenant } = context.config;
  const now = context.now();
  await within(db, async (transaction) => {
    const profile = await lockProfile(context, transaction, profileId);
    if (!profile) return;
    if (profile.status === 'needs-reconnect') {
      if (reason === profile.reason || reason === 'unknown') return;
      await update(context, transaction, profileId).set({ reason }).execute();
    } else {
      // Where it worked for less than a day, the mails go on where they were.
      const notices = isFlapping(profile, now) ? profile.notices : 0;
      const pause = reconnectMailDays[notices];
      await update(context, transaction, profileId)
        .set({
          status: 'needs-reconnect',
          reason,
          status_since: now,
          retry_at: null,
          notices,
          next_notice_at: pause === undefined ? null : new Date(now.getTime() + pause * 86_400_000),
          next_sync_at: null,
        })
        .execute();
      await transaction
        .updateTable('credential')
        .set({ refresh_after: null, refresh_lease: null })
        .where('tenant', '=', tenant)
        .where('profile_id', '=', profileId)
        .execute();
    }
    await audit(context, transaction, 'system', {
      action: 'profile.needs-reconnect',
      target: profileId,
      result: reason,
    });
  });
}

/** It works again, by a new grant or after a pause. Where its creator had been told otherwise, they are told. */
export function markWorking(context: ConnectContext, db: Db, profileId: string): Promise<void> {
  return work(context, db, profileId, ['needs-reconnect', 'paused']);
}

/** The platform answers again. What only a new grant can mend stays as it is. */
export function endPause(context: ConnectContext, db: Db, profileId: string): Promise<void> {
  return work(context, db, profileId, ['paused']);
}

async function work(
  context: ConnectContext,
  db: Db,
  profileId: string,
  from: readonly ProfileRow['status'][],
): Promise<void> {
  const now = context.now();
  await within(db, async (transaction) => {
    const profile = await lockProfile(context, transaction, profileId);
    if (!profile || !from.includes(profile.status)) return;
    const wasBroken = profile.status === 'needs-reconnect';
    await update(context, transaction, profileId)
      .set({
        status: 'connected',
        reason: null,
        status_since: now,
        retry_at: null,
        next_notice_at: null,
        ...(wasBroken && { next_sync_at: now }),
      })
      .execute();
    await audit(context, transaction, 'system', { action: 'profile.working', target: profileId, result: 'done' });
    if (wasBroken && profile.noticed_at && profile.noticed_at >= profile.status_since) {
      await context.jobs.enqueue('send-profile-notice', { profileId, notice: 'reconnected' }, { transaction });
    }
  });
}

/** The platform asks us to wait or is down. Nobody has to do anything, so nobody is told by mail. */
export async function markPaused(context: ConnectContext, db: Db, profileId: string, retryAt?: Date): Promise<void> {
  const now = context.now();
  await within(db, async (transaction) => {
    const profile = await lockProfile(context, transaction, profileId);
    if (!profile || profile.status === 'needs-reconnect') return;
    const isNew = profile.status !== 'paused';
    await update(context, transaction, profileId)
      .set({
        status: 'paused',
        retry_at: retryAt ?? null,
        ...(isNew && { status_since: now, notices: isFlapping(profile, now) ? profile.notices : 0 }),
      })
      .execute();
    if (isNew) {
      await audit(context, transaction, 'system', { action: 'profile.paused', target: profileId, result: 'done' });
    }
  });
}

function isFlapping({ status_since: since }: { status_since: Date }, now: Date): boolean {
  return now.getTime() - since.getTime() < flapping;
}

function update({ config }: ConnectContext, transaction: Transaction<Schema>, profileId: string) {
  return transaction.updateTable('social_profile').where('tenant', '=', config.tenant).where('id', '=', profileId);
}

/** Joins the caller's transaction, or makes one. */
function within(db: Db, work: (transaction: Transaction<Schema>) => Promise<void>): Promise<void> {
  return db.isTransaction ? work(db as Transaction<Schema>) : inTransaction(db, work);
}
