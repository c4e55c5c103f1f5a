import { type Kysely, type Migration, sql } from 'kysely';

/** Plain SQL that PostgreSQL 15 and PGlite both run as it stands. */
const statements = [
  `alter table account drop constraint account_status_check`,
  `alter table account add constraint account_status_check
    check (status in ('invited', 'active', 'deleting', 'removed'))`,
  `alter table account add column replaces uuid`,
  `create index account_replaces on account (tenant, replaces) where replaces is not null`,
  `alter table invitation add column manager_id text`,
  `create index invitation_manager on invitation (tenant, manager_id, id) where manager_id is not null`,
  `alter table social_profile add column nudged_at timestamptz`,
  `create table email_change (
    tenant text not null,
    id uuid not null,
    account_id uuid not null,
    state text not null
      check (state in ('with-manager', 'with-support', 'invited', 'completed', 'rejected', 'withdrawn')),
    proposed_email text not null,
    proposed_canonical text not null,
    manager_id text,
    manager_name text,
    reason text check (reason in ('not-usable', 'not-confirmed', 'policy', 'other')),
    successor_id uuid,
    created_at timestamptz not null,
    state_since timestamptz not null,
    ended_at timestamptz,
    primary key (tenant, id),
    foreign key (tenant, account_id) references account (tenant, id)
  )`,
  `create unique index email_change_open on email_change (tenant, account_id) where ended_at is null`,
  `create index email_change_account on email_change (tenant, account_id, id)`,
  `create index email_change_waiting on email_change (tenant, state, id) where ended_at is null`,
  `create index email_change_successor on email_change (tenant, successor_id) where successor_id is not null`,
  `create table account_deletion (
    tenant text not null,
    id uuid not null,
    account_id uuid,
    asked_by uuid,
    source text not null check (source in ('creator', 'platform')),
    platform text,
    state text not null
      check (state in ('requested', 'scheduled', 'deleting', 'deleted', 'cancelled', 'lapsed')),
    receipt text not null,
    contact jsonb,
    confirm_by timestamptz,
    delete_at timestamptz,
    created_at timestamptz not null,
    state_since timestamptz not null,
    deleted_at timestamptz,
    primary key (tenant, id),
    foreign key (tenant, account_id) references account (tenant, id)
  )`,
  `create unique index account_deletion_open on account_deletion (tenant, account_id)
    where state in ('requested', 'scheduled', 'deleting') and account_id is not null`,
  `create unique index account_deletion_receipt on account_deletion (tenant, receipt)`,
  `create index account_deletion_asker on account_deletion (tenant, asked_by, id) where asked_by is not null`,
  `create index account_deletion_running on account_deletion (tenant, state)
    where state in ('requested', 'scheduled', 'deleting')`,
  `create index account_deletion_contact on account_deletion (tenant, deleted_at) where contact is not null`,
  `create table account_deletion_token (
    tenant text not null,
    token_hash text not null,
    deletion_id uuid not null,
    created_at timestamptz not null,
    primary key (tenant, token_hash),
    foreign key (tenant, deletion_id) references account_deletion (tenant, id)
  )`,
  `create index account_deletion_token_deletion on account_deletion_token (tenant, deletion_id)`,
  // Deletions that platforms asked for keep their public reference.
  `insert into account_deletion
    (tenant, id, source, platform, state, receipt, created_at, state_since, deleted_at)
    select tenant, gen_random_uuid(), 'platform', platform, 'deleted', confirmation_code, at, at, at
    from platform_event where kind = 'deletion' and confirmation_code is not null`,
  `create table audit_key (
    tenant text not null,
    account_id uuid not null,
    key text not null,
    primary key (tenant, account_id),
    foreign key (tenant, account_id) references account (tenant, id)
  )`,
  `alter table audit_event add column account_id uuid`,
  `alter table audit_event add column sealed text`,
  `create index audit_event_account on audit_event (tenant, account_id, id) where account_id is not null`,
  `create table desk_token (
    tenant text not null,
    token_hash text not null,
    api_key_id uuid not null,
    role text not null check (role in ('manager', 'support')),
    user_id text not null,
    name text not null,
    origins text[] not null,
    expires_at timestamptz not null,
    primary key (tenant, token_hash),
    foreign key (tenant, api_key_id) references api_key (tenant, id)
  )`,
  `create index desk_token_expiry on desk_token (expires_at)`,
];

export const migration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
