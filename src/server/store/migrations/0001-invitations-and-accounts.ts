import { type Kysely, type Migration, sql } from 'kysely';

/** Plain SQL that PostgreSQL 15 and PGlite both run as it stands. */
const statements = [
  `create table account (
    tenant text not null,
    id uuid not null,
    email text not null,
    email_canonical text not null,
    name text not null,
    locale text,
    status text not null check (status in ('invited', 'active', 'removed')),
    password_hash text,
    password_changed_at timestamptz,
    email_verified_at timestamptz,
    created_at timestamptz not null,
    primary key (tenant, id)
  )`,
  `create unique index account_email on account (tenant, email_canonical) where status <> 'removed'`,
  `create table invitation (
    tenant text not null,
    id uuid not null,
    account_id uuid not null,
    email text not null,
    requested_email text,
    name text not null,
    manager_name text,
    locale text,
    status text not null check (status in ('queued', 'sent', 'accepted', 'bounced', 'expired', 'revoked', 'superseded')),
    delivery text not null
      check (delivery in ('queued', 'accepted', 'deferred', 'delivered', 'bounced', 'complained', 'unknown')),
    delivery_code text,
    delivery_at timestamptz,
    generation integer not null default 1,
    sent_at timestamptz,
    opened_at timestamptz,
    accepted_at timestamptz,
    accepted_via text check (accepted_via in ('link', 'password-reset', 'support')),
    superseded_by uuid,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, account_id) references account (tenant, id)
  )`,
  `create unique index invitation_open on invitation (tenant, account_id)
    where status in ('queued', 'sent', 'bounced', 'expired')`,
  `create index invitation_account on invitation (tenant, account_id, created_at)`,
  // Requests by address; who typed it may have written capitals.
  `create index invitation_email on invitation (tenant, lower(email))`,
  `create index invitation_requested_email on invitation (tenant, lower(requested_email))
    where requested_email is not null`,
  `create index invitation_expiry on invitation (expires_at) where status in ('queued', 'sent')`,
  `create table invitation_token (
    tenant text not null,
    token_hash text not null,
    invitation_id uuid not null,
    generation integer not null,
    message_id text not null,
    created_at timestamptz not null,
    primary key (tenant, token_hash),
    foreign key (tenant, invitation_id) references invitation (tenant, id)
  )`,
  `create index invitation_token_invitation on invitation_token (tenant, invitation_id)`,
  `create unique index invitation_token_message on invitation_token (tenant, message_id)`,
  `create table invitation_event (
    tenant text not null,
    id uuid not null,
    invitation_id uuid not null,
    at timestamptz not null,
    kind text not null,
    source text not null check (source in ('admin', 'creator', 'smtp', 'hook', 'system')),
    detail text,
    primary key (tenant, id),
    foreign key (tenant, invitation_id) references invitation (tenant, id)
  )`,
  `create index invitation_event_invitation on invitation_event (tenant, invitation_id, at)`,
  `create table password_reset (
    tenant text not null,
    token_hash text not null,
    account_id uuid not null,
    request_id uuid not null,
    code_hash text,
    message_id text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by_key text,
    voided_at timestamptz,
    primary key (tenant, token_hash),
    foreign key (tenant, account_id) references account (tenant, id)
  )`,
  `create index password_reset_account on password_reset (tenant, account_id, created_at)`,
  `create table session (
    tenant text not null,
    id uuid not null,
    token_hash text not null,
    account_id uuid not null,
    user_agent text not null,
    ip_prefix text not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, account_id) references account (tenant, id)
  )`,
  `create unique index session_token on session (tenant, token_hash)`,
  `create index session_account on session (tenant, account_id)`,
  `create table api_key (
    tenant text not null,
    id uuid not null,
    key_hash text not null,
    name text not null,
    role text not null check (role in ('admin', 'partner')),
    origins text[] not null default '{}',
    created_at timestamptz not null,
    revoked_at timestamptz,
    primary key (tenant, id)
  )`,
  `create unique index api_key_hash on api_key (tenant, key_hash)`,
  `create table embed_token (
    tenant text not null,
    token_hash text not null,
    api_key_id uuid not null,
    account_id uuid not null,
    origins text[] not null,
    actions text[] not null,
    expires_at timestamptz not null,
    primary key (tenant, token_hash),
    foreign key (tenant, api_key_id) references api_key (tenant, id),
    foreign key (tenant, account_id) references account (tenant, id)
  )`,
  `create index embed_token_expiry on embed_token (expires_at)`,
  `create table rate_limit (
    tenant text not null,
    key text not null,
    tokens double precision not null,
    at timestamptz not null,
    primary key (tenant, key)
  )`,
  `create table idempotency (
    tenant text not null,
    key text not null,
    request_hash text not null,
    status integer,
    response text,
    expires_at timestamptz not null,
    primary key (tenant, key)
  )`,
  `create index idempotency_expiry on idempotency (expires_at)`,
  `create table audit_event (
    tenant text not null,
    id uuid not null,
    at timestamptz not null,
    actor text not null,
    action text not null,
    target text,
    ip_prefix text,
    result text not null,
    primary key (tenant, id)
  )`,
];

export const migration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
