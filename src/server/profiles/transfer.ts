import type { Transaction } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { isId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { lockProfile } from './lock-profile.js';
import { endTransfers } from './transfer-end.js';
import { recordConsent } from './visibility.js';

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
  const transfers = db.selectFrom('profile_transfer').selectAll().where('tenant', '=', tenant);
  const closed = () => new OnboardingError('transfer-closed', 'this transfer is not, or no longer, approved');
  if (!isId(transferId)) throw closed();
  const asked = await transfers.where('id', '=', transferId).executeTakeFirst();
  const profile = asked && (await lockProfile(context, db, asked.profile_id, asked.from_account_id));
  if (!profile) throw closed();
  const moved = await db
    .updateTable('profile_transfer')
    .set({ state: 'moved', ended_at: context.now() })
    .where('tenant', '=', tenant)
    .where('id', '=', transferId)
    .where('state', '=', 'approved')
    .where('expires_at', '>', context.now())
    .where('to_account_id', '=', toAccountId)
    .where('platform_user_id', '=', platformUserId)
    .returning('id')
    .executeTakeFirst();
  if (!moved) throw closed();

  const { id: profileId, account_id: accountId, visible_to_manager: visible } = profile;
  if (visible) {
    await recordConsent(context, db, { accountId, profileId, visible: false, locale: '', textVersion: 'transfer' });
  }
  await db.deleteFrom('credential').where('tenant', '=', tenant).where('profile_id', '=', profileId).execute();
  await endTransfers(context, db, profileId, 'expired');
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
      connected_at: context.now(),
    })
    .where('tenant', '=', tenant)
    .where('id', '=', profileId)
    .execute();
  await audit(context, db, 'system', { action: 'transfer.move', target: transferId, result: 'done' });
  await context.jobs.enqueue('send-transfer-mail', { transferId, about: 'moved' }, { transaction: db });
  return { profileId };
}
