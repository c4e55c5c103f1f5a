import type { Kysely, Transaction } from 'kysely';
import type { AccountDeletion } from '../../contract/account-deletion.js';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

/** The newest deletion that was asked for from an account's notice, of another account than itself. */
export function deletionAskedBy(
  _context: ServerContext,
  _db: Kysely<Schema>,
  _askerId: string,
): Promise<AccountDeletion | undefined> {
  return Promise.resolve(undefined);
}

/** Whether an account is on its way out: its deletion is confirmed or takes place. */
export function isLeaving(_context: ServerContext, _db: Kysely<Schema>, _accountId: string): Promise<boolean> {
  return Promise.resolve(false);
}

/** Ends what was asked for an account that another has just taken the place of. */
export function cancelForTakeOver(
  _context: ServerContext,
  _db: Transaction<Schema>,
  _accountId: string,
): Promise<void> {
  return Promise.resolve();
}
