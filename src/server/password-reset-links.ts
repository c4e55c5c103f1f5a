import type { Kysely, Selectable } from 'kysely';
import type { DeadLinkReason } from '../contract/password-reset.js';
import { hashToken, tokenKind } from './accounts/tokens.js';
import type { ServerContext } from './context.js';
import { invitationByToken, type LinkedInvitation } from './invitation-lookup.js';
import { type InvitationRow, statusOf } from './invitation-record.js';
import type { Schema } from './store/schema.js';

export type AccountRow = Selectable<Schema['account']>;
export type ResetRow = Selectable<Schema['password_reset']>;

/** What a link or a verified code stands for. */
export interface Link {
  readonly account: AccountRow;
  /** Absent: it works. */
  readonly dead?: Exclude<DeadLinkReason, 'unknown'> | undefined;
  readonly expiresAt: Date;
  /** Of a reset link, and of an invitation's link that was used: the record of its use. */
  readonly reset?: ResetRow | undefined;
  /** Of an invitation's link. */
  readonly invitation?: InvitationRow | undefined;
}

/** Looks a link up without using it; `undefined` for one that nobody issued. */
export async function findLink(context: ServerContext, db: Kysely<Schema>, token: string): Promise<Link | undefined> {
  if (tokenKind(token) !== 'inv') return findResetLink(context, db, token);
  const linked = await invitationByToken(context, db, token);
  const account = linked && (await findAccount(context, db, linked.row.account_id));
  if (!account) return undefined;
  return {
    account,
    dead: deadInvitation(linked, account, context.now()),
    expiresAt: linked.row.expires_at,
    invitation: linked.row,
    reset: linked.row.status === 'accepted' ? await findReset(context, db, token) : undefined,
  };
}

async function findResetLink(context: ServerContext, db: Kysely<Schema>, token: string): Promise<Link | undefined> {
  const reset = await findReset(context, db, token);
  const account = reset && (await findAccount(context, db, reset.account_id));
  if (!account) return undefined;
  return { account, dead: deadReset(reset, account, context.now()), expiresAt: reset.expires_at, reset };
}

function findReset(context: ServerContext, db: Kysely<Schema>, token: string): Promise<ResetRow | undefined> {
  return db
    .selectFrom('password_reset')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
}

function findAccount(context: ServerContext, db: Kysely<Schema>, id: string): Promise<AccountRow | undefined> {
  return db
    .selectFrom('account')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

function deadReset(reset: ResetRow, account: AccountRow, now: Date): Link['dead'] {
  if (reset.used_at) return 'used';
  if (isGone(account)) return 'revoked';
  if (reset.voided_at) {
    // Another link of the account was used after this one was made, or a newer mail was asked for.
    return account.password_changed_at && account.password_changed_at > reset.created_at ? 'used' : 'superseded';
  }
  return reset.expires_at <= now ? 'expired' : undefined;
}

function deadInvitation({ row, outdated }: LinkedInvitation, account: AccountRow, now: Date): Link['dead'] {
  const status = statusOf(row, now);
  if (status === 'accepted') return 'used';
  if (status === 'revoked' || isGone(account)) return 'revoked';
  if (status === 'superseded' || outdated) return 'superseded';
  if (status === 'expired' || row.expires_at <= now) return 'expired';
  return account.status === 'active' ? 'used' : undefined;
}

/** No link opens it any more, not even while platforms are still being told of its end. */
function isGone({ status }: AccountRow): boolean {
  return status === 'removed' || status === 'deleting';
}
