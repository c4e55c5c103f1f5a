import type { AccountDeletionState } from '../../contract/account-deletion.js';
import type { EmailChangeRefusal, EmailChangeState } from '../../contract/talent-email.js';
import type { MemoryAccount } from './account-model.js';

export interface StoredChange {
  readonly id: string;
  readonly account: MemoryAccount;
  readonly proposedEmail: string;
  state: EmailChangeState;
  readonly requestedAt: Date;
  since: Date;
  reason: EmailChangeRefusal | undefined;
  /** Made for this request; takes the account's place once it is activated. */
  successor: MemoryAccount | undefined;
}

export interface StoredDeletion {
  readonly account: MemoryAccount;
  askedBy: MemoryAccount;
  state: AccountDeletionState;
  readonly requestedAt: Date;
  confirmBy: Date;
  deleteAt: Date | undefined;
  deletedAt: Date | undefined;
  readonly receipt: string;
  readonly tokens: string[];
}
