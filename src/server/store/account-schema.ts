import type { ColumnType } from 'kysely';
import type { AccountDeletionState } from '../../contract/account-deletion.js';
import type { DeskRole } from '../../contract/desk.js';
import type { PlatformId } from '../../contract/platforms.js';
import type { EmailChangeRefusal, EmailChangeState } from '../../contract/talent-email.js';
import type { Moment, OptionalMoment, OptionalText } from './column-types.js';

/** A creator's wish for another address. At most one without `ended_at` per account. */
export interface EmailChangeTable {
  tenant: string;
  id: string;
  account_id: string;
  state: EmailChangeState;
  proposed_email: string;
  proposed_canonical: string;
  /** Whom it waits for at the desk; null: the support team from the start. */
  manager_id: OptionalText;
  manager_name: OptionalText;
  reason: ColumnType<EmailChangeRefusal | null, EmailChangeRefusal | null | undefined, EmailChangeRefusal | null>;
  /** The account made for the new address, where the creator has been in with the older one. */
  successor_id: OptionalText;
  created_at: Moment;
  state_since: Moment;
  ended_at: OptionalMoment;
}

/** Kept after the end as proof, then without anything that names the person. */
export interface AccountDeletionTable {
  tenant: string;
  id: string;
  /** Null where a platform asked for what it knows to be deleted. */
  account_id: OptionalText;
  /** From whose notice it was asked for; the account itself, or the one invited under a variation. */
  asked_by: OptionalText;
  source: 'creator' | 'platform';
  platform: ColumnType<PlatformId | null, PlatformId | null | undefined, PlatformId | null>;
  state: AccountDeletionState;
  /** Public reference, shown on the status page. */
  receipt: string;
  /** Where the receipt goes, as JSON text; null once it went. */
  contact: ColumnType<
    { email: string; name: string; locale: string | null } | null,
    string | null | undefined,
    string | null
  >;
  confirm_by: OptionalMoment;
  delete_at: OptionalMoment;
  created_at: Moment;
  state_since: Moment;
  deleted_at: OptionalMoment;
}

/** The links in the mails of one deletion. */
export interface AccountDeletionTokenTable {
  tenant: string;
  token_hash: string;
  deletion_id: string;
  created_at: Moment;
}

/** Seals what the audit keeps of a person; deleting the account destroys it. */
export interface AuditKeyTable {
  tenant: string;
  account_id: string;
  /** 256 bits in base64. */
  key: string;
}

/** What a manager or the support team carries on the company's own pages. */
export interface DeskTokenTable {
  tenant: string;
  token_hash: string;
  api_key_id: string;
  role: DeskRole;
  user_id: string;
  name: string;
  origins: ColumnType<string[], string[], string[]>;
  expires_at: Moment;
}
