import type { Transaction } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { EmailChange, WithdrawEmailChange } from '../../contract/talent-email.js';
import { lockAccounts } from '../accounts/lock-accounts.js';
import type { RequestCaller, ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { decidingAsker } from './asker.js';
import { type EmailChangeRow, newestChange, openChange } from './change-state.js';
import { toEmailChange } from './change-view.js';
import { withdrawWithSuccessor } from './end-change.js';

/**
 * Takes the open request back; again, it answers the same. What moved an account that nobody had used is past that:
 * the older address is not the creator's account any more.
 * @throws `email-change-closed` · `unauthenticated` · `link-unknown`
 */
export async function withdrawChange(
  context: ServerContext,
  caller: RequestCaller,
  { token }: WithdrawEmailChange,
): Promise<EmailChange> {
  const { accountId } = await decidingAsker(context, caller, token);
  return inTransaction(context.db, async (db) => {
    const open = await lockedOpenChange(context, db, accountId);
    const isMoved = open?.state === 'invited' && open.successor_id === null;
    const withdrawn = open && !isMoved ? await withdrawWithSuccessor(context, db, caller, open) : undefined;
    const change = withdrawn ?? (await newestChange(context, db, accountId));
    if (change?.state !== 'withdrawn') throw new OnboardingError('email-change-closed', 'no request is open to that');
    return toEmailChange(change);
  });
}

/** Ends the open request of an account that is going to be deleted, together with the account made for it. */
export async function withdrawForDeletion(
  context: ServerContext,
  db: Transaction<Schema>,
  accountId: string,
): Promise<void> {
  const open = await lockedOpenChange(context, db, accountId);
  if (open) await withdrawWithSuccessor(context, db, 'system', open);
}

/** While the account is held, nobody makes another account for its request. */
async function lockedOpenChange(
  context: ServerContext,
  db: Transaction<Schema>,
  accountId: string,
): Promise<EmailChangeRow | undefined> {
  await lockAccounts(context, db, [accountId]);
  const open = await openChange(context, db, { accountId });
  await lockAccounts(context, db, [open?.successor_id]);
  return open;
}
