import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../store/schema.js';

/** Every kind of background work and what it is given. Payloads never hold a token or a password. */
export interface Jobs {
  /** Sends the newest mail of an invitation; `generation` lets an outdated job see that it is. */
  'send-invitation': { invitationId: string; generation: number };
  /** Decides whether a reset mail is due for an address and sends it. `requestId` is one per request. */
  'send-password-reset': { email: string; requestId: string };
  /** Decides whether the invitation of an address is to be sent again. */
  'resend-invitation': { email: string };
  'send-password-changed': { accountId: string };
  /** Brings a profile's public facts up to date: once connected, then daily. */
  'sync-profile': { profileId: string };
  'refresh-credential': { profileId: string };
  /** Tells the platform that a permission is over. */
  'revoke-permission': { revocationId: string };
  /** Tells a creator that a profile has stopped working; `notice` counts from 0. Or that it works again. */
  'send-profile-notice': { profileId: string; notice: number | 'reconnected' };
  /** `requested` and `moved` tell the holder; `asked`, `approved` and `declined` the one who asked. */
  'send-transfer-mail': { transferId: string; about: 'requested' | 'asked' | 'approved' | 'declined' | 'moved' };
  /** Tells a creator what became of the wish for another address; each time to the address signed in with. */
  'send-email-change-mail': { changeId: string; about: 'invited' | 'rejected' | 'completed' };
  /** `confirm` and `scheduled` carry a link, `cancelled` says so, `receipt` is the last mail. */
  'send-deletion-mail': { deletionId: string; about: 'confirm' | 'scheduled' | 'cancelled' | 'receipt' };
  /** Takes a due deletion a step further; again until platforms have been told. */
  'delete-account': { deletionId: string };
  /** Asks a creator, in the manager's name, to connect a profile again. */
  'send-nudge': { profileId: string; managerName: string | null };
  /** Gives every deletion whose time has come its job, and ends those nobody confirmed. Scheduled every minute. */
  'watch-deletions': Record<string, never>;
  /** Gives every profile, transfer and attempt whose time has come its job. Scheduled every minute. */
  'watch-profiles': Record<string, never>;
  /** Writes `expired` where the time has come and removes rows past their use. Scheduled. */
  sweep: Record<string, never>;
}
export type JobName = keyof Jobs;

export interface EnqueueOptions {
  /** Within this transaction: the job exists exactly if the transaction commits. */
  readonly transaction?: Transaction<Schema> | Kysely<Schema>;
}

/** Jobs run at least once, on any process started with role `worker` or `all`. */
export interface JobQueue {
  enqueue<Name extends JobName>(name: Name, payload: Jobs[Name], options?: EnqueueOptions): Promise<void>;
  /** Takes back what waits for these canonical addresses. */
  forget(addresses: readonly string[], options?: EnqueueOptions): Promise<void>;
}

/** What does the work. A handler that throws is tried again with growing pauses. */
export type JobHandlers = { [Name in JobName]: (payload: Jobs[Name], attempt: { last: boolean }) => Promise<void> };
