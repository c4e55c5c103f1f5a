import type * as z from 'zod/mini';
import type { mailEventsSchema } from '../contract/admin.js';
import { newMessageId } from './accounts/message-id.js';
import { createToken, hashToken } from './accounts/tokens.js';
import type { ServerContext } from './context.js';
import { expireInvitations } from './invitation-expiry.js';
import { recordMailEvents } from './invitation-mail-events.js';
import { recordFailure, recordReply } from './invitation-mail-reply.js';
import { decideResend } from './invitation-resend-request.js';
import type { MailReply } from './mail/mail.js';
import { inTransaction } from './store/transaction.js';

/** What one invitation mail is made of. */
export interface InvitationMail {
  readonly to: string;
  readonly name: string;
  readonly managerName?: string | undefined;
  readonly locale?: string | undefined;
  /** The link's secret; it goes into the URL's fragment and nowhere else. */
  readonly token: string;
  readonly expiresAt: Date;
  /** False for the first mail of this invitation. */
  readonly resent: boolean;
  /** The address asked for, where a variation of it was made. */
  readonly requestedEmail?: string | undefined;
  /** The creator asked for this address: what the account of another one has comes along. */
  readonly takesOver?: boolean | undefined;
  readonly messageId: string;
  /** First mail of this invitation, so that all of them form one thread. */
  readonly inReplyTo?: string | undefined;
}

/** What jobs and mail services do with invitations. */
export interface InvitationDelivery {
  /** Makes the token of one attempt at mailing. `undefined`: nothing to send, the job is outdated. */
  beginSend(job: { invitationId: string; generation: number }): Promise<InvitationMail | undefined>;
  recordMailReply(messageId: string, reply: MailReply): Promise<void>;
  /** Our mail server could not be reached or put the mail off; the job tries again unless `last`. */
  recordMailFailure(messageId: string, failure: { code?: string | undefined; last: boolean }): Promise<void>;
  /** What a mail service reports later; in any order, any number of times. */
  recordMailEvents(events: z.infer<typeof mailEventsSchema>['events']): Promise<{ recorded: number; ignored: number }>;
  /** Decides on a request by e-mail address; sends again where an open invitation and the limits allow it. */
  decideResend(job: { email: string }): Promise<void>;
  /** Writes `expired` where the time has come. @returns how many. */
  expire(): Promise<number>;
}

export function createInvitationDelivery(context: ServerContext): InvitationDelivery {
  return {
    beginSend: (job) => beginSend(context, job),
    recordMailReply: (messageId, reply) => recordReply(context, messageId, reply),
    recordMailFailure: (messageId, failure) => recordFailure(context, messageId, failure),
    recordMailEvents: (events) => recordMailEvents(context, events),
    decideResend: ({ email }) => decideResend(context, email),
    expire: () => expireInvitations(context),
  };
}

async function beginSend(
  context: ServerContext,
  { invitationId, generation }: { invitationId: string; generation: number },
): Promise<InvitationMail | undefined> {
  const { tenant } = context.config;
  const now = context.now();
  return inTransaction(context.db, async (db) => {
    const row = await db
      .selectFrom('invitation')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('id', '=', invitationId)
      .where('generation', '=', generation)
      .where('status', '=', 'queued')
      .where('expires_at', '>', now)
      // Until the token is stored, so that an invitation revoked meanwhile gets no mail.
      .forUpdate()
      .executeTakeFirst();
    if (!row) return undefined;
    const first = await db
      .selectFrom('invitation_token')
      .select('message_id')
      .where('tenant', '=', tenant)
      .where('invitation_id', '=', invitationId)
      .orderBy('created_at')
      .limit(1)
      .executeTakeFirst();
    const { replaces } = await db
      .selectFrom('account')
      .select('replaces')
      .where('tenant', '=', tenant)
      .where('id', '=', row.account_id)
      .executeTakeFirstOrThrow();
    const token = createToken('inv');
    const messageId = newMessageId(context);
    await db
      .insertInto('invitation_token')
      .values({
        tenant,
        token_hash: hashToken(token),
        invitation_id: invitationId,
        generation,
        message_id: messageId,
        created_at: now,
      })
      .execute();
    return {
      to: row.email,
      name: row.name,
      managerName: row.manager_name ?? undefined,
      locale: row.locale ?? undefined,
      token,
      expiresAt: row.expires_at,
      resent: generation > 1,
      requestedEmail: row.requested_email ?? undefined,
      takesOver: replaces !== null,
      messageId,
      inReplyTo: first?.message_id,
    };
  });
}
