import type { AccountDeletionState } from '../../contract/account-deletion.js';
import type { EmailChangeRefusal, EmailChangeState } from '../../contract/talent-email.js';

/** A request for another address. Times count in seconds before the backend's start. */
export interface ChangeSeed {
  readonly proposedEmail: string;
  /** Default as it would be: with the manager, or with the support team where there is none. */
  readonly state?: EmailChangeState;
  readonly requestedAgo?: number;
  /** Since when it stands where it stands; default since it was requested. */
  readonly sinceAgo?: number;
  readonly reason?: EmailChangeRefusal;
}

/** A deletion of the creator's own account. */
export interface DeletionSeed {
  readonly state: AccountDeletionState;
  /** Address of the account from whose notice it was asked for; default its own. */
  readonly askedBy?: string;
  readonly requestedAgo?: number;
  /** Until the mail can no longer be confirmed, or until the account is deleted. */
  readonly dueIn?: number;
  /** Of the mail that was sent about it. */
  readonly token?: string;
}
