import type { Transaction } from 'kysely';
import { audit } from '../audit.js';
import type { RequestCaller, ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import { changeEmailChange, openChange } from './change-state.js';
import { withdrawWithSuccessor } from './end-change.js';
import { grantChange } from './grant-change.js';

/** The account of a revoked invitation is gone: so is what it asked for, or was made for. */
export async function endWithInvitation(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  accountId: string,
): Promise<void> {
  for (const of of [{ accountId }, { successorId: accountId }]) {
    const open = await openChange(context, db, of);
    if (open) await withdrawWithSuccessor(context, db, caller, open);
  }
}

/**
 * Somebody at the desk has invited an unused account at another address. Where that is what the creator asked for, the
 * request is granted by it. Where an approved one is no longer followed it ends: nothing is carried to an address that
 * the creator never named.
 */
export async function followNewAddress(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  { accountId, canonical }: { accountId: string; canonical: string },
): Promise<void> {
  const own = await openChange(context, db, { accountId });
  if (own && own.state !== 'invited' && own.proposed_canonical === canonical) {
    await grantChange(context, db, caller, own);
    return;
  }
  const approved = own?.state === 'invited' ? own : await openChange(context, db, { successorId: accountId });
  if (!approved || approved.proposed_canonical === canonical) return;
  // The account lives on, for itself.
  await changeEmailChange(context, db, 'withdraw', approved.id, { successor_id: null });
  await db
    .updateTable('account')
    .set({ replaces: null })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', accountId)
    .execute();
  await audit(context, db, caller, {
    action: 'email-change.withdraw',
    target: approved.id,
    result: 'invited-elsewhere',
  });
}
