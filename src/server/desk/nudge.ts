import type { Transaction } from 'kysely';
import type { NudgeReceipt } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import { audit } from '../audit.js';
import type { RequestCaller, ServerContext } from '../context.js';
import { newestInvitation } from '../invitation-lookup.js';
import { isId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { nudgedBefore, nudgeIn } from './nudge-time.js';
import { isManagedBy } from './scope.js';

/**
 * Asks a creator by mail to connect a profile again.
 * @throws `profile-not-found` for one that is not shown at this desk or needs nothing, `rate-limited` with `retryAfter`
 */
export function nudgeCreator(context: ServerContext, caller: RequestCaller, id: string): Promise<NudgeReceipt> {
  return inTransaction(context.db, async (db) => {
    const managerName = await managerOfWaiting(context, db, caller, id);
    const now = context.now();
    const asked = await db
      .updateTable('social_profile')
      .set({ nudged_at: now })
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', id)
      .where((where) => where.or([where('nudged_at', 'is', null), where('nudged_at', '<=', nudgedBefore(now))]))
      .where('status', '=', 'needs-reconnect')
      .where('visible_to_manager', '=', true)
      .where('disconnected_at', 'is', null)
      .returning('nudged_at')
      .executeTakeFirst();
    if (!asked) throw await refusal(context, db, id);
    await audit(context, db, caller, { action: 'profile.nudge', target: id, result: 'done' });
    await context.jobs.enqueue('send-nudge', { profileId: id, managerName }, { transaction: db });
    return { nudgedAt: now.toISOString(), nudgeIn: nudgeIn(now, now) };
  });
}

/** In whose name the creator of a profile that waits is asked; null: in the company's. @throws `profile-not-found` */
async function managerOfWaiting(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  id: string,
): Promise<string | null> {
  const profile = isId(id) ? await findWaiting(context, db, id) : undefined;
  const invitation = profile && (await newestInvitation(context, db, profile.account_id));
  if (!invitation || !isManagedBy(caller, invitation)) throw notFound();
  return caller.desk?.role === 'manager' ? caller.desk.name : invitation.manager_name;
}

function findWaiting(context: ServerContext, db: Transaction<Schema>, id: string) {
  return db
    .selectFrom('social_profile')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant', '=', 'social_profile.tenant').onRef('account.id', '=', 'social_profile.account_id'),
    )
    .select(['account_id', 'nudged_at'])
    .where('social_profile.tenant', '=', context.config.tenant)
    .where('social_profile.id', '=', id)
    .where('social_profile.status', '=', 'needs-reconnect')
    .where('visible_to_manager', '=', true)
    .where('disconnected_at', 'is', null)
    .where('account.status', '=', 'active')
    .executeTakeFirst();
}

/** Somebody else may have asked in the meantime, or the creator has connected it. */
async function refusal(context: ServerContext, db: Transaction<Schema>, id: string): Promise<OnboardingError> {
  const waiting = await findWaiting(context, db, id);
  if (!waiting) return notFound();
  const retryAfter = Math.max(1, nudgeIn(waiting.nudged_at, context.now()));
  return new OnboardingError('rate-limited', 'the creator was asked already', { retryAfter });
}

function notFound(): OnboardingError {
  return new OnboardingError('profile-not-found', 'no such profile waits to be connected again');
}
