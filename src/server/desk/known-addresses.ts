import type { ImportRow } from '../../contract/desk.js';
import type { RequestCaller, ServerContext } from '../context.js';
import { openStatuses } from '../invitation-record.js';
import { isAnothers } from './scope.js';

/**
 * Which of these canonical addresses belong to an account: to one that was invited and never used, or to one in use.
 * What another manager has invited is in use to a manager, as it is to the import.
 */
export async function knownAddresses(
  context: ServerContext,
  caller: RequestCaller,
  canonical: readonly string[],
): Promise<Map<string, NonNullable<ImportRow['known']>>> {
  if (canonical.length === 0) return new Map();
  const accounts = await context.db
    .selectFrom('account')
    .select(['email_canonical', 'account.status', 'replaces'])
    // Not a join: without statistics, as of a new store, it would be planned as a walk through all invitations.
    .select((of) =>
      of
        .selectFrom('invitation')
        .select('manager_id')
        .whereRef('invitation.tenant', '=', 'account.tenant')
        .whereRef('invitation.account_id', '=', 'account.id')
        .where('invitation.status', 'in', openStatuses)
        .as('manager_id'),
    )
    .where('account.tenant', '=', context.config.tenant)
    .where('email_canonical', 'in', canonical)
    .where('account.status', '<>', 'removed')
    .execute();
  return new Map(
    accounts.map((account) => {
      const isFree = account.status === 'invited' && !isAnothers(caller, account);
      return [account.email_canonical, isFree ? 'invited' : 'in-use'];
    }),
  );
}
