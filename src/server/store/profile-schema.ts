import type { ColumnType, Generated } from 'kysely';
import type { PlatformId } from '../../contract/platforms.js';
import type { AttemptPurpose, AttemptStatus, ReconnectReason, Transfer } from '../../contract/social-profiles.js';
import type { Moment, OptionalMoment, OptionalText } from './column-types.js';

/** An identity on a platform. Live while `disconnected_at` is null; then unique in its tenant. */
export interface SocialProfileTable {
  tenant: string;
  id: string;
  account_id: string;
  platform: PlatformId;
  platform_user_id: string;
  /** Further ids of the same identity, such as TikTok's `union_id`, by name. Written as JSON text. */
  secondary_ids: ColumnType<Record<string, string>, string, string>;
  handle: string;
  display_name: OptionalText;
  avatar_id: OptionalText;
  profile_url: OptionalText;
  account_type: OptionalText;
  followers: ColumnType<number | null, number | null | undefined, number | null>;
  followers_at: OptionalMoment;
  /** `limited` and `expiring-soon` are not stored: they follow from scopes and times. */
  status: 'connected' | 'needs-reconnect' | 'paused';
  reason: ColumnType<ReconnectReason | null, ReconnectReason | null | undefined, ReconnectReason | null>;
  status_since: Moment;
  /** Of a paused one: when it is tried again. */
  retry_at: OptionalMoment;
  /** Mails sent since it stopped working, and when the next is due. */
  notices: Generated<number>;
  next_notice_at: OptionalMoment;
  /** When the last of these mails went out. */
  noticed_at: OptionalMoment;
  /** When the manager last asked for it to be connected again. */
  nudged_at: OptionalMoment;
  visible_to_manager: boolean;
  connected_at: Moment;
  last_sync_at: OptionalMoment;
  next_sync_at: OptionalMoment;
  disconnected_at: OptionalMoment;
}

/** What a platform gave for one profile, sealed by the vault. Its row goes when the profile is disconnected. */
export interface CredentialTable {
  tenant: string;
  profile_id: string;
  access_token: string;
  refresh_token: OptionalText;
  /** Granted; empty where the platform does not say. */
  scopes: ColumnType<string[], string[], string[]>;
  obtained_at: Moment;
  access_expires_at: OptionalMoment;
  refresh_expires_at: OptionalMoment;
  /** When it is renewed next; null where it cannot be. */
  refresh_after: OptionalMoment;
  /** Held by the one process that renews it. */
  refresh_lease: OptionalMoment;
  failures: Generated<number>;
  /** Raised with every new token: compare and set. */
  version: Generated<number>;
}

/** One try at connecting. At most one open attempt per account and platform. */
export interface ConnectionAttemptTable {
  tenant: string;
  id: string;
  account_id: string;
  platform: PlatformId;
  purpose: AttemptPurpose;
  profile_id: OptionalText;
  transfer_id: OptionalText;
  status: AttemptStatus;
  /** Origin of the page it began on. */
  origin: string;
  api_key_id: OptionalText;
  return_url: OptionalText;
  switch_account: boolean;
  start_hash: OptionalText;
  start_expires_at: OptionalMoment;
  /** The one for another device lives as long as the attempt. */
  handoff_hash: OptionalText;
  state_hash: OptionalText;
  /** SHA-256 of the cookie of the browser that went to the platform. */
  binding_hash: OptionalText;
  sealed_verifier: OptionalText;
  match_code: string;
  match_tries: Generated<number>;
  /** Sealed authorization code that waits for the match code. */
  sealed_code: OptionalText;
  /** Set by whoever exchanges the code; nobody else does. */
  exchange_at: OptionalMoment;
  /** Sealed grant until it is confirmed. */
  sealed_grant: OptionalText;
  /** Identity the grant is for; kept in conflict as proof, without any token. */
  platform_user_id: OptionalText;
  /** Public facts of what was found, as JSON text. */
  found: ColumnType<unknown, string | null | undefined, string | null>;
  support_code: OptionalText;
  created_at: Moment;
  expires_at: Moment;
  ended_at: OptionalMoment;
}

/** A copy of a profile's picture; its id cannot be guessed. */
export interface AvatarTable {
  tenant: string;
  id: string;
  media_type: string;
  bytes: Uint8Array;
  fetched_at: Moment;
}

/** Append only: what the creator has agreed to, and taken back. */
export interface ConsentTable {
  tenant: string;
  id: string;
  account_id: string;
  profile_id: string;
  visible: boolean;
  manager_name: OptionalText;
  scopes: ColumnType<string[], string[], string[]>;
  locale: string;
  text_version: string;
  at: Moment;
}

export interface ProfileTransferTable {
  tenant: string;
  id: string;
  profile_id: string;
  from_account_id: string;
  to_account_id: string;
  platform: PlatformId;
  platform_user_id: string;
  handle: string;
  state: Transfer['state'];
  object_until: OptionalMoment;
  expires_at: Moment;
  created_at: Moment;
  ended_at: OptionalMoment;
}

export interface HandOverTable {
  tenant: string;
  profile_id: string;
  code_hash: string;
  tries: Generated<number>;
  expires_at: Moment;
}

export interface DisconnectConfirmationTable {
  tenant: string;
  token_hash: string;
  account_id: string;
  profile_id: string;
  origin: string;
  expires_at: Moment;
}

/** A permission that the platform is still to be told the end of; the sealed token goes when it was, or after a day. */
export interface RevocationTable {
  tenant: string;
  id: string;
  platform: PlatformId;
  profile_id: string;
  token: string;
  created_at: Moment;
}

/** What platforms told us of their own accord: once each, and the answer given. */
export interface PlatformEventTable {
  tenant: string;
  /** SHA-256 of platform and signed content. */
  key: string;
  platform: PlatformId;
  kind: 'deauthorized' | 'deletion';
  /** Public reference of a deletion, shown on its status page. */
  confirmation_code: OptionalText;
  status: 'received' | 'done';
  at: Moment;
}
