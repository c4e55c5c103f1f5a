import type { Selectable } from 'kysely';
import type { InvitationRecord, InvitationStatus } from '../contract/admin.js';
import type { RequestCaller } from './context.js';
import type { Schema } from './store/schema.js';

export type InvitationRow = Selectable<Schema['invitation']>;

/** The statuses from which an invitation may still be sent, accepted or revoked. */
export const openStatuses = ['queued', 'sent', 'bounced', 'expired'] as const satisfies readonly InvitationStatus[];
/** The open ones that end when their time has come. */
export const runningStatuses = ['queued', 'sent'] as const satisfies readonly InvitationStatus[];

export function isOpen(status: InvitationStatus): boolean {
  return (openStatuses as readonly InvitationStatus[]).includes(status);
}

/** The status as of now: the sweep that writes `expired` may not have come by yet. */
export function statusOf(row: Pick<InvitationRow, 'status' | 'expires_at'>, now: Date): InvitationStatus {
  const running = (runningStatuses as readonly InvitationStatus[]).includes(row.status);
  return running && row.expires_at <= now ? 'expired' : row.status;
}

/** The record for whoever asks: a page at the desk is not told the address asked for, which is another account's. */
export function recordFor(caller: Pick<RequestCaller, 'desk'>, row: InvitationRow, now: Date): InvitationRecord {
  const record = toRecord(row, now);
  return caller.desk ? { ...record, requestedEmail: undefined } : record;
}

/** An invitation as the company's own servers see it. */
function toRecord(row: InvitationRow, now: Date): InvitationRecord {
  return {
    id: row.id,
    status: statusOf(row, now),
    delivery: {
      state: row.delivery,
      code: row.delivery_code ?? undefined,
      at: row.delivery_at?.toISOString(),
    },
    email: row.email,
    requestedEmail: row.requested_email ?? undefined,
    variation: row.requested_email === null ? undefined : true,
    name: row.name,
    managerName: row.manager_name ?? undefined,
    managerId: row.manager_id ?? undefined,
    locale: row.locale ?? undefined,
    createdAt: row.created_at.toISOString(),
    sentAt: row.sent_at?.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    openedAt: row.opened_at?.toISOString(),
    acceptedAt: row.accepted_at?.toISOString(),
    acceptedVia: row.accepted_via ?? undefined,
    supersededBy: row.superseded_by ?? undefined,
    sendCount: row.generation,
  };
}
