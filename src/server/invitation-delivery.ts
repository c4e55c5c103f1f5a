import type * as z from 'zod/mini';
import type { mailEventsSchema } from '../contract/admin.js';
import { OnboardingError } from '../contract/errors.js';
import type { ServerContext } from './context.js';
import type { MailReply } from './mail/mail.js';

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
  readonly messageId: string;
  /** First mail of this invitation, so that all of them form one thread. */
  readonly inReplyTo?: string | undefined;
}

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
  throw new OnboardingError('not-supported', context.config.tenant);
}
