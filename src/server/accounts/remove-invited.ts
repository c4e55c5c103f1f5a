import type { Kysely } from 'kysely';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import { voidResets } from './reset-rows.js';

/** Takes an account away that nobody has been in with: its address is free, and neither link nor reset activates it. */
export async function removeInvited(context: ServerContext, db: Kysely<Schema>, accountId: string): Promise<void> {
  await db
    .updateTable('account')
    .set({ status: 'removed' })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', accountId)
    .where('status', '=', 'invited')
    .execute();
  await voidResets(context, db, accountId);
}
