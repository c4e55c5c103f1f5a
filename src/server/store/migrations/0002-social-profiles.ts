import { type Kysely, type Migration, sql } from 'kysely';

/** Plain SQL that PostgreSQL 15 and PGlite both run as it stands. */
const statements = [
  `create table social_profile (
    tenant text not null,
    id uuid not null,
    account_id uuid not null,
    platform text not null,
    platform_user_id text not null,
    secondary_ids jsonb not null default '{}',
    handle text not null,
    display_name text,
    avatar_id text,
    profile_url text,
    account_type text,
    followers bigint,
    followers_at timestamptz,
    status text not null check (status in ('connected', 'needs-reconnect', 'paused')),
    reason text,
    status_since timestamptz not null,
    retry_at timestamptz,
    notices integer not null default 0,
    next_notice_at timestamptz,
    noticed_at timestamptz,
    visible_to_manager boolean not null,
    connected_at timestamptz not null,
    last_sync_at timestamptz,
    next_sync_at timestamptz,
    disconnected_at timestamptz,
    primary key (tenant, id),
    foreign key (tenant, account_id) references account (tenant, id)
  )`,
  // One living connection to one identity, whoever holds it.
  `create unique index social_profile_identity on social_profile (tenant, platform, platform_user_id)
    where disconnected_at is null`,
  `create index social_profile_account on social_profile (tenant, account_id) where disconnected_at is null`,
  `create index social_profile_notice on social_profile (next_notice_at)
    where next_notice_at is not null and disconnected_at is null`,
  `create index social_profile_sync on social_profile (next_sync_at)
    where next_sync_at is not null and disconnected_at is null`,
  `create table credential (
    tenant text not null,
    profile_id uuid not null,
    access_token text not null,
    refresh_token text,
    scopes text[] not null default '{}',
    obtained_at timestamptz not null,
    access_expires_at timestamptz,
    refresh_expires_at timestamptz,
    refresh_after timestamptz,
    refresh_lease timestamptz,
    failures integer not null default 0,
    version integer not null default 1,
    primary key (tenant, profile_id),
    foreign key (tenant, profile_id) references social_profile (tenant, id)
  )`,
  `create index credential_refresh on credential (refresh_after) where refresh_after is not null`,
  // The vault's keys in use are found by stepping from one to the next.
  `create index credential_key on credential (tenant, split_part(access_token, '.', 2))`,
  `create table connection_attempt (
    tenant text not null,
    id uuid not null,
    account_id uuid not null,
    platform text not null,
    purpose text not null check (purpose in ('connect', 'reconnect', 'add-permission', 'transfer')),
    profile_id uuid,
    transfer_id uuid,
    status text not null,
    origin text not null,
    api_key_id uuid,
    return_url text,
    switch_account boolean not null default false,
    start_hash text,
    start_expires_at timestamptz,
    handoff_hash text,
    state_hash text,
    binding_hash text,
    sealed_verifier text,
    match_code text not null,
    match_tries integer not null default 0,
    sealed_code text,
    exchange_at timestamptz,
    sealed_grant text,
    platform_user_id text,
    found jsonb,
    support_code text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant, id),
    foreign key (tenant, account_id) references account (tenant, id)
  )`,
  `create unique index connection_attempt_open on connection_attempt (tenant, account_id, platform)
    where ended_at is null`,
  `create unique index connection_attempt_state on connection_attempt (tenant, state_hash) where state_hash is not null`,
  `create index connection_attempt_expiry on connection_attempt (expires_at)`,
  `create index connection_attempt_sealed on connection_attempt (tenant)
    where sealed_verifier is not null or sealed_code is not null or sealed_grant is not null`,
  `create table avatar (
    tenant text not null,
    id text not null,
    media_type text not null,
    bytes bytea not null,
    fetched_at timestamptz not null,
    primary key (tenant, id)
  )`,
  `create table consent (
    tenant text not null,
    id uuid not null,
    account_id uuid not null,
    profile_id uuid not null,
    visible boolean not null,
    manager_name text,
    scopes text[] not null default '{}',
    locale text not null,
    text_version text not null,
    at timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, profile_id) references social_profile (tenant, id)
  )`,
  `create index consent_profile on consent (tenant, profile_id, at)`,
  `create table profile_transfer (
    tenant text not null,
    id uuid not null,
    profile_id uuid not null,
    from_account_id uuid not null,
    to_account_id uuid not null,
    platform text not null,
    platform_user_id text not null,
    handle text not null,
    state text not null check (state in ('requested', 'approved', 'moved', 'declined', 'expired', 'withdrawn')),
    object_until timestamptz,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant, id),
    foreign key (tenant, profile_id) references social_profile (tenant, id),
    foreign key (tenant, from_account_id) references account (tenant, id),
    foreign key (tenant, to_account_id) references account (tenant, id)
  )`,
  `create unique index profile_transfer_open on profile_transfer (tenant, profile_id, to_account_id)
    where ended_at is null`,
  `create index profile_transfer_from on profile_transfer (tenant, from_account_id)`,
  `create index profile_transfer_to on profile_transfer (tenant, to_account_id)`,
  `create table hand_over (
    tenant text not null,
    profile_id uuid not null,
    code_hash text not null,
    tries integer not null default 0,
    expires_at timestamptz not null,
    primary key (tenant, profile_id),
    foreign key (tenant, profile_id) references social_profile (tenant, id)
  )`,
  `create table disconnect_confirmation (
    tenant text not null,
    token_hash text not null,
    account_id uuid not null,
    profile_id uuid not null,
    origin text not null,
    expires_at timestamptz not null,
    primary key (tenant, token_hash),
    foreign key (tenant, profile_id) references social_profile (tenant, id)
  )`,
  `create table revocation (
    tenant text not null,
    id uuid not null,
    platform text not null,
    profile_id uuid not null,
    token text not null,
    created_at timestamptz not null,
    primary key (tenant, id)
  )`,
  `create table platform_event (
    tenant text not null,
    key text not null,
    platform text not null,
    kind text not null check (kind in ('deauthorized', 'deletion')),
    confirmation_code text,
    status text not null check (status in ('received', 'done')),
    at timestamptz not null,
    primary key (tenant, key)
  )`,
  `create unique index platform_event_code on platform_event (tenant, confirmation_code)
    where confirmation_code is not null`,
];

export const migration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
