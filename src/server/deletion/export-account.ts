import type { Kysely } from 'kysely';
import type { ServerContext } from '../context.js';
import type { AccountRow } from '../password-reset-links.js';
import type { Schema } from '../store/schema.js';

// Names of fields are for people who open the file; absent ones are left out.

export function accountFacts(account: AccountRow) {
  return {
    email: account.email,
    name: account.name,
    locale: account.locale ?? undefined,
    status: account.status,
    createdAt: account.created_at,
    emailVerifiedAt: account.email_verified_at ?? undefined,
    passwordChangedAt: account.password_changed_at ?? undefined,
  };
}

export async function invitationFacts({ config }: ServerContext, db: Kysely<Schema>, accountIds: readonly string[]) {
  const invitations = await db
    .selectFrom('invitation')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('account_id', 'in', accountIds)
    .orderBy('id')
    .execute();
  const events = await db
    .selectFrom('invitation_event')
    .innerJoin('invitation', (join) =>
      join
        .onRef('invitation.tenant', '=', 'invitation_event.tenant')
        .onRef('invitation.id', '=', 'invitation_event.invitation_id'),
    )
    .select(['invitation_id', 'at', 'kind', 'source', 'detail'])
    .where('invitation_event.tenant', '=', config.tenant)
    .where('account_id', 'in', accountIds)
    .orderBy('invitation_event.id')
    .execute();
  return invitations.map((row) => ({
    sentTo: row.email,
    askedFor: row.requested_email ?? undefined,
    name: row.name,
    managerName: row.manager_name ?? undefined,
    locale: row.locale ?? undefined,
    status: row.status,
    delivery: { state: row.delivery, code: row.delivery_code ?? undefined, at: row.delivery_at ?? undefined },
    createdAt: row.created_at,
    sentAt: row.sent_at ?? undefined,
    openedAt: row.opened_at ?? undefined,
    acceptedAt: row.accepted_at ?? undefined,
    acceptedVia: row.accepted_via ?? undefined,
    expiresAt: row.expires_at,
    mails: row.generation,
    events: events
      .filter(({ invitation_id }) => invitation_id === row.id)
      .map(({ at, kind, source, detail }) => ({ at, kind, source, detail: detail ?? undefined })),
  }));
}

export async function sessionFacts({ config }: ServerContext, db: Kysely<Schema>, accountId: string) {
  const rows = await db
    .selectFrom('session')
    .select(['created_at', 'seen_at', 'expires_at', 'user_agent', 'ip_prefix'])
    .where('tenant', '=', config.tenant)
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    createdAt: row.created_at,
    lastSeenAt: row.seen_at,
    expiresAt: row.expires_at,
    browser: row.user_agent,
    networkAddress: row.ip_prefix,
  }));
}

export async function emailChangeFacts({ config }: ServerContext, db: Kysely<Schema>, accountIds: readonly string[]) {
  const rows = await db
    .selectFrom('email_change')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('account_id', 'in', accountIds)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    address: row.proposed_email,
    state: row.state,
    managerName: row.manager_name ?? undefined,
    reason: row.reason ?? undefined,
    requestedAt: row.created_at,
    since: row.state_since,
  }));
}

export async function deletionFacts({ config }: ServerContext, db: Kysely<Schema>, accountIds: readonly string[]) {
  const rows = await db
    .selectFrom('account_deletion')
    .select(['state', 'account_id', 'asked_by', 'created_at', 'state_since', 'delete_at'])
    .where('tenant', '=', config.tenant)
    .where('account_id', 'in', accountIds)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    state: row.state,
    askedFrom: row.asked_by === row.account_id ? 'this account' : 'an account invited under a variation of the address',
    requestedAt: row.created_at,
    since: row.state_since,
    deleteAt: row.delete_at ?? undefined,
  }));
}
