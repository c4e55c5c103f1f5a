import type { Transaction } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { AnswerTransfer, Transfer } from '../../contract/social-profiles.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { isId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { lockProfile } from './lock-profile.js';
import { takeBackOffers } from './transfer-end.js';
import { changeTransfers, type TransferEvent, transferEvents, type TransferRow } from './transfer-state.js';
import { findTransfer, toTransfer } from './transfer-view.js';
import { recordConsent } from './visibility.js';

const answers = {
  agree: { event: 'approve', side: 'fromAccountId', about: 'approved' },
  object: { event: 'object', side: 'fromAccountId', about: 'declined' },
  withdraw: { event: 'withdraw', side: 'toAccountId', about: undefined },
} as const satisfies Record<AnswerTransfer['answer'], { event: TransferEvent; side: string; about: unknown }>;

/**
 * The holder's answer, or the asker's change of mind. The same answer again is answered the same.
 * @throws `transfer-closed` where nothing of theirs is left to be answered so
 */
export function answerTransfer(
  context: ConnectContext,
  caller: RequestCaller & { readonly accountId: string },
  { id, answer }: AnswerTransfer,
): Promise<Transfer> {
  const { event, side, about } = answers[answer];
  return inTransaction(context.db, async (db) => {
    const found = isId(id) ? await findTransfer(context, db, id) : undefined;
    if (!found || accountOn(side, found) !== caller.accountId) throw closed();
    const [changed] = await changeTransfers(context, db, event, { id, [side]: caller.accountId, timeOver: false });
    if (!changed) {
      if (found.state === transferEvents[event].to) return toTransfer(found, caller.accountId);
      throw closed();
    }
    if (about) await context.jobs.enqueue('send-transfer-mail', { transferId: id, about }, { transaction: db });
    await audit(context, db, caller, { action: `transfer.${answer}`, target: id, result: 'done' });
    return toTransfer(changed, caller.accountId);
  });
}

/**
 * Moves a profile to the account that has just proved it anew. The old credential is deleted; the caller saves the new
 * one within the same transaction, and asks anew who may see the profile.
 * @throws `transfer-closed` where it is not approved (any more), or for another account or identity
 */
export async function completeTransfer(
  context: ConnectContext,
  db: Transaction<Schema>,
  transferId: string,
  toAccountId: string,
  platformUserId: string,
): Promise<{ profileId: string }> {
  const { tenant } = context.config;
  const asked = isId(transferId) ? await findTransfer(context, db, transferId) : undefined;
  const profile = asked && (await lockProfile(context, db, asked.profile_id, asked.from_account_id));
  if (!profile) throw closed();
  const filter = { id: transferId, toAccountId, platformUserId, timeOver: false };
  const [moved] = await changeTransfers(context, db, 'move', filter);
  if (!moved) throw closed();

  const { id: profileId, account_id: accountId } = profile;
  if (profile.visible_to_manager) {
    await recordConsent(context, db, { accountId, profileId, visible: false, locale: '', textVersion: 'transfer' });
  }
  await db.deleteFrom('credential').where('tenant', '=', tenant).where('profile_id', '=', profileId).execute();
  await takeBackOffers(context, db, profileId);
  await changeTransfers(context, db, 'overtake', { profileId });
  await db
    .updateTable('social_profile')
    .set({
      account_id: toAccountId,
      visible_to_manager: false,
      status: 'connected',
      reason: null,
      status_since: context.now(),
      retry_at: null,
      notices: 0,
      next_notice_at: null,
      noticed_at: null,
      connected_at: context.now(),
    })
    .where('tenant', '=', tenant)
    .where('id', '=', profileId)
    .execute();
  await audit(context, db, 'system', { action: 'transfer.move', target: transferId, result: 'done' });
  await context.jobs.enqueue('send-transfer-mail', { transferId, about: 'moved' }, { transaction: db });
  return { profileId };
}

function accountOn(side: 'fromAccountId' | 'toAccountId', transfer: TransferRow): string {
  return side === 'fromAccountId' ? transfer.from_account_id : transfer.to_account_id;
}

const closed = () => new OnboardingError('transfer-closed', 'this transfer is not open to that (any more)');
