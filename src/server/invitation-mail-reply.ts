import { type Transaction } from 'kysely';
import type { ServerContext } from './context.js';
import { recordEvents } from './invitation-event.js';
import type { InvitationRow } from './invitation-record.js';
import type { MailReply } from './mail/mail.js';
import type { Schema } from './store/schema.js';
import { inTransaction } from './store/transaction.js';

/** The invitation that waits for what becomes of its newest mail, held until the transaction ends. */
async function lockQueued(
  context: ServerContext,
  db: Transaction<Schema>,
  messageId: string,
): Promise<InvitationRow | undefined> {
  return db
    .selectFrom('invitation')
    .innerJoin('invitation_token', (join) =>
      join
        .onRef('invitation_token.tenant', '=', 'invitation.tenant')
        .onRef('invitation_token.invitation_id', '=', 'invitation.id')
        .onRef('invitation_token.generation', '=', 'invitation.generation'),
    )
    .selectAll('invitation')
    .where('invitation.tenant', '=', context.config.tenant)
    .where('invitation_token.message_id', '=', messageId)
    .where('invitation.status', '=', 'queued')
    .forUpdate('invitation')
    .executeTakeFirst();
}

/** What the mail server answered at once: the invitation is on its way, or its address takes no mail. */
export async function recordReply(context: ServerContext, messageId: string, reply: MailReply): Promise<void> {
  const now = context.now();
  const accepted = reply.result === 'accepted';
  await inTransaction(context.db, async (db) => {
    const row = await lockQueued(context, db, messageId);
    if (!row) return;
    await db
      .updateTable('invitation')
      .set({
        status: accepted ? 'sent' : 'bounced',
        delivery: accepted ? 'accepted' : 'bounced',
        delivery_code: reply.code,
        delivery_at: now,
        ...(accepted ? { sent_at: now } : {}),
      })
      .where('tenant', '=', row.tenant)
      .where('id', '=', row.id)
      .where('status', '=', 'queued')
      .execute();
    const kind = accepted ? 'sent' : 'bounced';
    await recordEvents(context, db, { invitationId: row.id, kind, source: 'smtp', detail: reply.code });
  });
}

/** The mail could not be handed over this time. A first deferral's time is kept: it tells how late the mail is. */
export async function recordFailure(
  context: ServerContext,
  messageId: string,
  { code, last }: { code?: string | undefined; last: boolean },
): Promise<void> {
  await inTransaction(context.db, async (db) => {
    const row = await lockQueued(context, db, messageId);
    if (!row) return;
    await db
      .updateTable('invitation')
      .set({
        delivery: last ? 'unknown' : 'deferred',
        delivery_code: code ?? null,
        delivery_at: row.delivery === 'deferred' ? row.delivery_at : context.now(),
      })
      .where('tenant', '=', row.tenant)
      .where('id', '=', row.id)
      .where('status', '=', 'queued')
      .execute();
    const kind = last ? 'gave-up' : 'deferred';
    await recordEvents(context, db, { invitationId: row.id, kind, source: 'smtp', detail: code });
  });
}
