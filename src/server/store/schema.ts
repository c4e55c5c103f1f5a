import type { ColumnType, Generated } from 'kysely';
import type { DeliveryState, InvitationStatus } from '../../contract/admin.js';
import type * as accounts from './account-schema.js';
import type { Moment, OptionalMoment, OptionalText } from './column-types.js';
import type * as profiles from './profile-schema.js';

/** Every table starts its keys with `tenant`; ids are UUIDv7 made in Node; secrets are stored as SHA-256 only. */
export interface Schema {
  account: AccountTable;
  invitation: InvitationTable;
  invitation_token: InvitationTokenTable;
  invitation_event: InvitationEventTable;
  password_reset: PasswordResetTable;
  session: SessionTable;
  api_key: ApiKeyTable;
  embed_token: EmbedTokenTable;
  rate_limit: RateLimitTable;
  idempotency: IdempotencyTable;
  audit_event: AuditEventTable;
  social_profile: profiles.SocialProfileTable;
  credential: profiles.CredentialTable;
  connection_attempt: profiles.ConnectionAttemptTable;
  avatar: profiles.AvatarTable;
  consent: profiles.ConsentTable;
  profile_transfer: profiles.ProfileTransferTable;
  hand_over: profiles.HandOverTable;
  disconnect_confirmation: profiles.DisconnectConfirmationTable;
  revocation: profiles.RevocationTable;
  platform_event: profiles.PlatformEventTable;
  email_change: accounts.EmailChangeTable;
  account_deletion: accounts.AccountDeletionTable;
  account_deletion_token: accounts.AccountDeletionTokenTable;
  audit_key: accounts.AuditKeyTable;
  desk_token: accounts.DeskTokenTable;
}

/** A login here. It exists from the invitation on, without a password until the creator sets one. */
interface AccountTable {
  tenant: string;
  id: string;
  email: string;
  /** Unique in its tenant while the account is not `removed`. */
  email_canonical: string;
  name: string;
  locale: OptionalText;
  /** `deleting`: nobody can sign in any more, and the address is not free yet. */
  status: 'invited' | 'active' | 'deleting' | 'removed';
  password_hash: OptionalText;
  password_changed_at: OptionalMoment;
  email_verified_at: OptionalMoment;
  /** The account whose profiles come along, and which ends, once this one is activated. */
  replaces: OptionalText;
  created_at: Moment;
}

/** At most one open invitation (`queued`, `sent`, `bounced`, `expired`) per account. */
interface InvitationTable {
  tenant: string;
  id: string;
  account_id: string;
  email: string;
  /** The address asked for, where it was taken and a variation was made. */
  requested_email: OptionalText;
  name: string;
  manager_name: OptionalText;
  /** How the company's systems name the manager. */
  manager_id: OptionalText;
  locale: OptionalText;
  status: InvitationStatus;
  delivery: DeliveryState;
  delivery_code: OptionalText;
  delivery_at: OptionalMoment;
  /** Counts mails asked for; only tokens of the newest generation open the invitation. */
  generation: Generated<number>;
  sent_at: OptionalMoment;
  opened_at: OptionalMoment;
  accepted_at: OptionalMoment;
  accepted_via: ColumnType<
    'link' | 'password-reset' | 'support' | null,
    'link' | 'password-reset' | 'support' | null | undefined,
    'link' | 'password-reset' | 'support' | null
  >;
  superseded_by: OptionalText;
  expires_at: Moment;
  created_at: Moment;
}

/** A job that is tried again makes another token of the same generation, so that either mail's link works. */
interface InvitationTokenTable {
  tenant: string;
  token_hash: string;
  invitation_id: string;
  generation: number;
  /** Message-ID of the mail that carries it, without angle brackets. */
  message_id: string;
  created_at: Moment;
}

/** Append only. */
interface InvitationEventTable {
  tenant: string;
  id: string;
  invitation_id: string;
  at: Moment;
  kind: string;
  source: 'admin' | 'creator' | 'smtp' | 'hook' | 'system';
  detail: OptionalText;
}

/** One row a mail; rows of one `request_id` are one request whose mail was tried more than once. */
interface PasswordResetTable {
  tenant: string;
  token_hash: string;
  account_id: string;
  request_id: string;
  /** SHA-256 over account id and code; null on rows that a verified code made. */
  code_hash: OptionalText;
  message_id: OptionalText;
  created_at: Moment;
  expires_at: Moment;
  used_at: OptionalMoment;
  /** Idempotency-Key of the call that used it, so that a lost reply can be asked for again. */
  used_by_key: OptionalText;
  /** Set when a newer request or another reset has voided it. */
  voided_at: OptionalMoment;
}

interface SessionTable {
  tenant: string;
  id: string;
  token_hash: string;
  account_id: string;
  user_agent: string;
  ip_prefix: string;
  created_at: Moment;
  seen_at: Moment;
  expires_at: Moment;
}

interface ApiKeyTable {
  tenant: string;
  id: string;
  key_hash: string;
  name: string;
  role: 'admin' | 'partner';
  /** Exact origins whose pages a partner may embed widgets in. */
  origins: ColumnType<string[], string[], string[]>;
  created_at: Moment;
  revoked_at: OptionalMoment;
}

interface EmbedTokenTable {
  tenant: string;
  token_hash: string;
  api_key_id: string;
  account_id: string;
  origins: ColumnType<string[], string[], string[]>;
  actions: ColumnType<string[], string[], string[]>;
  expires_at: Moment;
}

/** A token bucket: one upsert takes one token. */
interface RateLimitTable {
  tenant: string;
  /** Name of the limit and SHA-256 of whom it counts. */
  key: string;
  tokens: number;
  at: Moment;
}

interface IdempotencyTable {
  tenant: string;
  /** Caller, route and Idempotency-Key. */
  key: string;
  request_hash: string;
  /** Null while the first call is still running. */
  status: number | null;
  response: OptionalText;
  expires_at: Moment;
}

/** Append only; addresses masked, no tokens. */
interface AuditEventTable {
  tenant: string;
  id: string;
  at: Moment;
  actor: string;
  action: string;
  target: OptionalText;
  ip_prefix: OptionalText;
  /** Whose key seals `sealed`. */
  account_id: OptionalText;
  /** What of the entry is personal, unreadable once the account's key is destroyed. */
  sealed: OptionalText;
  result: string;
}
