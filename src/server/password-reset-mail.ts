import type { Transaction } from 'kysely';
import { resetCodeLength } from '../contract/policy.js';
import { toAddress } from './accounts/addresses.js';
import { newMessageId } from './accounts/message-id.js';
import { voidResets } from './accounts/reset-rows.js';
import { createCode, createToken, hashCode, hashToken } from './accounts/tokens.js';
import { audit } from './audit.js';
import type { ServerContext } from './context.js';
import { newestInvitation } from './invitation-lookup.js';
import { isOpen } from './invitation-record.js';
import type { AccountRow } from './password-reset-links.js';
import type { Schema } from './store/schema.js';
import { inTransaction } from './store/transaction.js';

/** What one reset mail is made of. */
export interface PasswordResetMail {
  /** `activate`: the account has no password yet. */
  readonly purpose: 'reset' | 'activate';
  readonly to: string;
  readonly name: string;
  readonly locale?: string | undefined;
  /** The link's secret; it goes into the URL's fragment and nowhere else. */
  readonly token: string;
  /** For typing on another device. */
  readonly code: string;
  readonly expiresAt: Date;
  readonly messageId: string;
}

/** What the mail after a change of password is made of. */
export interface PasswordChangedMail {
  readonly to: string;
  readonly name: string;
  readonly locale?: string | undefined;
  readonly changedAt: Date;
  readonly messageId: string;
}

/**
 * Decides whether a reset mail is due, voids older requests and makes link and code. Tried again, it makes another
 * pair, because only hashes of the first are kept; both mails' links then work. `undefined`: no mail.
 */
export function preparePasswordReset(
  context: ServerContext,
  { email, requestId }: { email: string; requestId: string },
): Promise<PasswordResetMail | undefined> {
  const { tenant } = context.config;
  const { canonical } = toAddress(email);
  return inTransaction(context.db, async (db) => {
    const account = await db
      .selectFrom('account')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('email_canonical', '=', canonical)
      .where('status', 'in', ['invited', 'active'])
      .forUpdate()
      .executeTakeFirst();
    if (!account || !(await mayReset(context, db, account)) || (await isOutdated(context, db, account, requestId))) {
      return undefined;
    }
    await voidResets(context, db, account.id, { keep: requestId });
    const now = context.now();
    const mail = {
      purpose: account.password_hash === null ? ('activate' as const) : ('reset' as const),
      to: account.email,
      name: account.name,
      locale: account.locale ?? undefined,
      token: createToken('rst'),
      code: createCode(resetCodeLength),
      expiresAt: new Date(now.getTime() + context.config.lifetimes.resetMinutes * 60_000),
      messageId: newMessageId(context),
    };
    await db
      .insertInto('password_reset')
      .values({
        tenant,
        token_hash: hashToken(mail.token),
        account_id: account.id,
        request_id: requestId,
        code_hash: hashCode(account.id, mail.code),
        message_id: mail.messageId,
        created_at: now,
        expires_at: mail.expiresAt,
      })
      .execute();
    await audit(context, db, 'system', { action: 'password-reset.mail', target: account.id, result: mail.purpose });
    return mail;
  });
}

/** An account nobody used yet is activated only while its invitation is open. */
async function mayReset(context: ServerContext, db: Transaction<Schema>, account: AccountRow): Promise<boolean> {
  if (account.status === 'active') return true;
  const invitation = await newestInvitation(context, db, account.id);
  return invitation !== undefined && isOpen(invitation.status);
}

/** A newer request was served first, or this one's link was used: ids sort by the time of their request. */
async function isOutdated(
  context: ServerContext,
  db: Transaction<Schema>,
  account: AccountRow,
  requestId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('password_reset')
    .select('token_hash')
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', account.id)
    .where('request_id', '>=', requestId)
    .where((where) =>
      where.or([
        where('request_id', '>', requestId),
        where('used_at', 'is not', null),
        where('voided_at', 'is not', null),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** `undefined` where the account is gone. */
export async function preparePasswordChanged(
  context: ServerContext,
  { accountId }: { accountId: string },
): Promise<PasswordChangedMail | undefined> {
  const account = await context.db
    .selectFrom('account')
    .select(['email', 'name', 'locale', 'password_changed_at'])
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', accountId)
    .where('status', '=', 'active')
    .executeTakeFirst();
  if (!account?.password_changed_at) return undefined;
  return {
    to: account.email,
    name: account.name,
    locale: account.locale ?? undefined,
    changedAt: account.password_changed_at,
    messageId: newMessageId(context),
  };
}
