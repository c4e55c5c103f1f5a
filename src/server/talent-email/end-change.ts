import type { Kysely } from 'kysely';
import type { InvitationEvent } from '../../contract/admin.js';
import { removeInvited } from '../accounts/remove-invited.js';
import { audit, type AuditActor } from '../audit.js';
import type { ServerContext } from '../context.js';
import { recordEvents } from '../invitation-event.js';
import { openStatuses } from '../invitation-record.js';
import type { Schema } from '../store/schema.js';
import { changeEmailChange, type EmailChangeRow } from './change-state.js';

/**
 * Withdraws a request together with the account that was made for it. Both accounts must be locked by the transaction.
 * @returns the request as it is then; `undefined` where it has ended already
 */
export async function withdrawWithSuccessor(
  context: ServerContext,
  db: Kysely<Schema>,
  actor: AuditActor,
  { id }: EmailChangeRow,
): Promise<EmailChangeRow | undefined> {
  const withdrawn = await changeEmailChange(context, db, 'withdraw', id);
  if (!withdrawn) return undefined;
  if (withdrawn.successor_id !== null) await removeSuccessor(context, db, actor, withdrawn.successor_id);
  const { account_id: accountId } = withdrawn;
  await audit(context, db, actor, { action: 'email-change.withdraw', target: id, accountId, result: 'done' });
  return withdrawn;
}

async function removeSuccessor(
  context: ServerContext,
  db: Kysely<Schema>,
  actor: AuditActor,
  accountId: string,
): Promise<void> {
  const { tenant } = context.config;
  const revoked = await db
    .updateTable('invitation')
    .set({ status: 'revoked' })
    .where('tenant', '=', tenant)
    .where('account_id', '=', accountId)
    .where('status', 'in', openStatuses)
    .returning('id')
    .execute();
  const source = sourceOf(actor);
  await recordEvents(
    context,
    db,
    ...revoked.map((row) => ({ invitationId: row.id, kind: 'revoked' as const, source })),
  );
  await removeInvited(context, db, accountId);
  await db.deleteFrom('embed_token').where('tenant', '=', tenant).where('account_id', '=', accountId).execute();
}

function sourceOf(actor: AuditActor): InvitationEvent['source'] {
  if (actor === 'system') return actor;
  return actor.kind === 'admin' || actor.kind === 'desk' ? 'admin' : 'creator';
}
