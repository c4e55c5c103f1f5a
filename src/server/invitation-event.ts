import type { Kysely } from 'kysely';
import type { InvitationEvent } from '../contract/admin.js';
import type { ServerContext } from './context.js';
import { newId } from './store/ids.js';
import type { Schema } from './store/schema.js';

/** Everything that can happen to an invitation. */
export type InvitationEventKind =
  | 'created'
  | 'resend'
  | 'sent'
  | 'deferred'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'gave-up'
  | 'opened'
  | 'accepted'
  | 'expired'
  | 'revoked'
  | 'superseded';

export interface NewInvitationEvent {
  readonly invitationId: string;
  readonly kind: InvitationEventKind;
  readonly source: InvitationEvent['source'];
  /** Never a token, never a whole address. */
  readonly detail?: string | undefined;
  /** When it happened, where that is not now. */
  readonly at?: Date | undefined;
}

/** Appends to the log of one or more invitations, in the caller's transaction where `db` is one. */
export async function recordEvents(
  context: ServerContext,
  db: Kysely<Schema>,
  ...events: readonly NewInvitationEvent[]
): Promise<void> {
  if (events.length === 0) return;
  const now = context.now();
  await db
    .insertInto('invitation_event')
    .values(
      events.map(({ invitationId, kind, source, detail, at }) => ({
        tenant: context.config.tenant,
        id: newId(now),
        invitation_id: invitationId,
        at: at ?? now,
        kind,
        source,
        detail: detail ?? null,
      })),
    )
    .execute();
}
