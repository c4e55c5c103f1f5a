import type { Transaction } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { ConfirmAttempt } from '../../contract/social-profiles.js';
import type { AuditActor } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { isId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { untilItPasses } from '../store/transaction.js';
import type { Creator } from './attempt-create.js';
import { lockAttempt, moveAttempt } from './attempt-rows.js';
import { type AttemptRow, type Findings, findingsOf, pickedAccount } from './findings.js';
import { type Choice, settle } from './save.js';
import { grantFor, openGrant } from './sealed-grant.js';

/** Picks one of several profiles; again the same, it changes nothing. @throws `attempt-over` · `choice-unknown` */
export function chooseCandidate(
  context: ConnectContext,
  creator: Creator,
  id: string,
  candidateId: string,
): Promise<AttemptRow> {
  return decided(context, creator, id, (db, row) => {
    const found = findingsOf(row);
    if (row.ended_at === null && row.status !== 'choosing' && found.picked === candidateId) return row;
    if (row.status !== 'choosing') throw new OnboardingError('attempt-over', 'there is nothing to pick any more');
    const account = found.accounts?.find(({ platformUserId }) => platformUserId === candidateId);
    if (!account || account.unavailable) {
      throw new OnboardingError('choice-unknown', 'this cannot be picked', { field: 'candidateId' });
    }
    return followPick(context, db, creator, row, { ...found, picked: candidateId });
  });
}

/** Saves what was found; again, it answers the same. @throws `attempt-over` · `invalid-input` */
export function confirmAttempt(context: ConnectContext, creator: Creator, input: ConfirmAttempt): Promise<AttemptRow> {
  const { locale = '', textVersion = '' } = input;
  const choice = { visible: input.visibleToManager, locale, textVersion };
  return decided(context, creator, input.id, (db, row) => {
    if (row.status === 'connected') return row;
    if (row.status === 'wrong-account' && input.asNew === true) {
      // It is not the profile that was to be reconnected or transferred, but one more.
      return savePicked(context, db, creator, { ...row, transfer_id: null }, choice);
    }
    if (row.status === 'wrong-account') {
      throw new OnboardingError('invalid-input', 'this is another profile than expected', { field: 'asNew' });
    }
    if (row.status !== 'confirming') throw new OnboardingError('attempt-over', 'there is nothing to confirm');
    return savePicked(context, db, creator, row, choice);
  });
}

/**
 * Goes on with the account that was picked: asks to confirm it, unless it is connected already. Then it is saved anew
 * at once, or the attempt ends in conflict.
 */
export async function followPick(
  context: ConnectContext,
  db: Transaction<Schema>,
  actor: AuditActor,
  row: AttemptRow,
  found: Findings,
): Promise<AttemptRow> {
  const moved = await moveAttempt(context, db, row.id, [row.status], {
    status: 'confirming',
    platform_user_id: found.picked ?? null,
    found: JSON.stringify(found),
  });
  if (!moved) return row;
  return (await isConnected(context, db, moved)) ? savePicked(context, db, actor, moved) : moved;
}

async function savePicked(
  context: ConnectContext,
  db: Transaction<Schema>,
  actor: AuditActor,
  row: AttemptRow,
  choice?: Choice,
): Promise<AttemptRow> {
  const account = pickedAccount(findingsOf(row));
  const given = openGrant(context, row);
  if (!account || !given) throw new OnboardingError('attempt-over', 'there is nothing to save');
  const grant = grantFor(given, account.platformUserId);
  return (await settle(context, db, actor, row, { account, grant, choice })) ?? row;
}

async function isConnected(context: ConnectContext, db: Transaction<Schema>, row: AttemptRow): Promise<boolean> {
  const profile = await db
    .selectFrom('social_profile')
    .select('id')
    .where('tenant', '=', context.config.tenant)
    .where('platform', '=', row.platform)
    .where('platform_user_id', '=', findingsOf(row).picked ?? '')
    .where('disconnected_at', 'is', null)
    .executeTakeFirst();
  return profile !== undefined;
}

/** Decides about an attempt that nothing else can change meanwhile. @throws `attempt-not-found` */
function decided(
  context: ConnectContext,
  { accountId }: Creator,
  id: string,
  decide: (db: Transaction<Schema>, row: AttemptRow) => AttemptRow | Promise<AttemptRow>,
): Promise<AttemptRow> {
  return atOnce(context, async (db) => {
    const row = isId(id) ? await lockAttempt(context, db, id) : undefined;
    if (row?.account_id !== accountId) throw new OnboardingError('attempt-not-found', 'there is no such attempt');
    return decide(db, row);
  });
}

/** Code 23505 is unique_violation: two accounts saved one identity at once; on a second look the other one holds it. */
export function atOnce<Result>(
  context: ConnectContext,
  work: (db: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  return untilItPasses(() => context.db.transaction().execute(work), '23505');
}
