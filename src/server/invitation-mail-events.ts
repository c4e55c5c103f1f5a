import type { Transaction } from 'kysely';
import type * as z from 'zod/mini';
import type { DeliveryState, mailEventsSchema } from '../contract/admin.js';
import type { ServerContext } from './context.js';
import { recordEvents } from './invitation-event.js';
import type { InvitationRow } from './invitation-record.js';
import type { Schema } from './store/schema.js';
import { inTransaction } from './store/transaction.js';

type MailEvent = z.infer<typeof mailEventsSchema>['events'][number];

/** Reports come in any order and twice: a later stage is never taken back by an earlier one. */
const stage: Record<DeliveryState, number> = {
  queued: 0,
  unknown: 0,
  accepted: 1,
  deferred: 2,
  delivered: 3,
  bounced: 4,
  complained: 5,
};

/** Takes what a mail service reports, each event on its own. @returns how many told something new. */
export async function recordMailEvents(
  context: ServerContext,
  events: readonly MailEvent[],
): Promise<{ recorded: number; ignored: number }> {
  let recorded = 0;
  for (const event of events) {
    if (await inTransaction(context.db, (db) => recordMailEvent(context, db, event))) recorded += 1;
  }
  return { recorded, ignored: events.length - recorded };
}

async function recordMailEvent(context: ServerContext, db: Transaction<Schema>, event: MailEvent): Promise<boolean> {
  const { tenant } = context.config;
  const row = await db
    .selectFrom('invitation')
    .innerJoin('invitation_token', (join) =>
      join
        .onRef('invitation_token.tenant', '=', 'invitation.tenant')
        .onRef('invitation_token.invitation_id', '=', 'invitation.id'),
    )
    .selectAll('invitation')
    .select('invitation_token.generation as mailed')
    .where('invitation.tenant', '=', tenant)
    .where('invitation_token.message_id', '=', event.messageId.replace(/^<|>$/g, ''))
    .forUpdate('invitation')
    .executeTakeFirst();
  // A report about an older mail says nothing of the newest one.
  if (!row || row.mailed !== row.generation) return false;
  const further = stage[event.kind] > stage[row.delivery];
  const status = statusAfter(row, event.kind);
  if (!further && status === row.status) return false;
  const now = context.now();
  const reported = new Date(event.at ?? now);
  // Neither the future nor a 32nd of May is believed.
  const at = reported <= now ? reported : now;
  await db
    .updateTable('invitation')
    .set({
      status,
      ...(further ? { delivery: event.kind, delivery_code: event.code ?? null, delivery_at: at } : {}),
      // A report about a mail proves that it was sent, even where our own record of that is still to come.
      sent_at: row.sent_at ?? at,
    })
    .where('tenant', '=', tenant)
    .where('id', '=', row.id)
    .execute();
  await recordEvents(context, db, { invitationId: row.id, kind: event.kind, source: 'hook', detail: event.code, at });
  return true;
}

function statusAfter({ status }: InvitationRow, kind: MailEvent['kind']): InvitationRow['status'] {
  if (status !== 'queued' && status !== 'sent') return status;
  return kind === 'bounced' ? 'bounced' : 'sent';
}
