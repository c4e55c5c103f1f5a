import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { OnboardingError } from '../contract/errors.js';
import type { CompletePasswordReset, PasswordResetOutcome } from '../contract/password-reset.js';
import { allowances, takeAll } from './accounts/limits.js';
import { lockAccounts } from './accounts/lock-accounts.js';
import type { Passwords } from './accounts/passwords.js';
import { voidResets } from './accounts/reset-rows.js';
import { endSessions, type NewSession, openSession } from './accounts/sessions.js';
import { hashToken } from './accounts/tokens.js';
import { audit } from './audit.js';
import type { RequestCaller, ServerContext } from './context.js';
import { recordEvents } from './invitation-event.js';
import { openStatuses } from './invitation-record.js';
import { findLink, type Link } from './password-reset-links.js';
import { newId } from './store/ids.js';
import type { Schema } from './store/schema.js';
import { inTransaction } from './store/transaction.js';
import { takeOver } from './talent-email/take-over.js';

export interface Completed {
  readonly outcome: PasswordResetOutcome;
  readonly cookie?: NewSession | undefined;
}

/**
 * Sets the password by a link: verifies the mailbox, accepts the open invitation, ends every session and every other
 * link, signs in under a new session. Of calls at once with one link exactly one does it. Made again with the same
 * Idempotency-Key and password, because the reply was lost, it succeeds again.
 */
export async function completeReset(
  context: ServerContext,
  passwords: Passwords,
  caller: RequestCaller,
  { token, password }: CompletePasswordReset,
): Promise<Completed> {
  const link = await findLink(context, context.db, token);
  if (!link) {
    await takeAll(context, context.db, [{ allowance: allowances.triesPerIp, subject: caller.ipPrefix }]);
    throw new OnboardingError('link-unknown', 'nobody issued this token');
  }
  const { account } = link;
  if (!link.dead) {
    await passwords.check(password, { email: account.email, name: account.name, currentHash: account.password_hash });
    // Hashing takes long: it is over before the transaction holds anything.
    const hash = await passwords.hash(password);
    const completed = await inTransaction(context.db, (db) => setPassword(context, db, caller, { link, token, hash }));
    if (completed) return completed;
  }
  const used = link.dead ? link : await findLink(context, context.db, token);
  return (await replay(context, passwords, caller, used, password)) ?? refuse(used);
}

function refuse(link: Link | undefined): never {
  const reason = link?.dead ?? 'unknown';
  throw new OnboardingError(`link-${reason}`, `the link is ${reason}`);
}

interface Change {
  readonly link: Link;
  readonly token: string;
  readonly hash: string;
}

/** `undefined` where the link has died since it was looked up. */
async function setPassword(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  { link, token, hash }: Change,
): Promise<Completed | undefined> {
  const { tenant } = context.config;
  // One instant for everything that happens here: by it a repeated call finds what belongs together.
  const at = context.now();
  // Whoever comes second with a link of this account waits here and then finds it dead.
  await lockAccounts(context, db, [link.account.id, link.account.replaces]);
  const fresh = await findLink(context, db, token);
  if (!fresh || fresh.dead) return undefined;
  await useUp(context, db, fresh, { hash: hashToken(token), use: { used_at: at, used_by_key: keyHash(caller) } });
  const account = await db
    .updateTable('account')
    .set({
      password_hash: hash,
      password_changed_at: at,
      status: 'active',
      email_verified_at: fresh.account.email_verified_at ?? at,
    })
    .where('tenant', '=', tenant)
    .where('id', '=', fresh.account.id)
    .where('status', 'in', ['invited', 'active'])
    .returning(['id', 'email'])
    .executeTakeFirstOrThrow();
  const accepted = await acceptInvitation(context, db, fresh, at);
  await takeOver(context, db, account.id);
  await voidResets(context, db, account.id);
  const sessionsEnded = await endSessions(context, db, account.id, { uncounted: caller.sessionId });
  const about = { accountId: account.id, target: account.id };
  await audit(context, db, caller, { action: 'password-reset.complete', ...about, result: 'done' });
  await context.jobs.enqueue('send-password-changed', { accountId: account.id }, { transaction: db });
  return signedIn(context, db, caller, account, { invitationAccepted: accepted, sessionsEnded });
}

/** Marks the link used. An invitation's link gets a row of its own, where the Idempotency-Key of its use is kept. */
async function useUp(
  context: ServerContext,
  db: Transaction<Schema>,
  { account, reset }: Link,
  { hash, use }: { hash: string; use: { used_at: Date; used_by_key: string | null } },
): Promise<void> {
  if (reset) {
    const result = await db
      .updateTable('password_reset')
      .set(use)
      .where('tenant', '=', reset.tenant)
      .where('token_hash', '=', reset.token_hash)
      .where('used_at', 'is', null)
      .where('voided_at', 'is', null)
      .executeTakeFirst();
    if (result.numUpdatedRows !== 1n) throw new OnboardingError('link-used', 'the link is used');
    return;
  }
  await db
    .insertInto('password_reset')
    .values({
      tenant: context.config.tenant,
      token_hash: hash,
      account_id: account.id,
      request_id: newId(use.used_at),
      created_at: use.used_at,
      expires_at: use.used_at,
      ...use,
    })
    .execute();
}

async function acceptInvitation(
  context: ServerContext,
  db: Transaction<Schema>,
  { account, invitation }: Link,
  at: Date,
): Promise<boolean> {
  const via = invitation ? 'link' : 'password-reset';
  const accepted = await db
    .updateTable('invitation')
    .set({ status: 'accepted', accepted_at: at, accepted_via: via })
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', account.id)
    .where('status', 'in', openStatuses)
    .returning('id')
    .executeTakeFirst();
  if (!accepted) return false;
  await recordEvents(context, db, { invitationId: accepted.id, kind: 'accepted', source: 'creator', detail: via });
  return true;
}

/** The reply was lost and the call came again: the same key, the same link and the password that is in use now. */
async function replay(
  context: ServerContext,
  passwords: Passwords,
  caller: RequestCaller,
  link: Link | undefined,
  password: string,
): Promise<Completed | undefined> {
  const key = keyHash(caller);
  if (link?.dead !== 'used' || !link.reset?.used_at || key === null || link.reset.used_by_key !== key) return undefined;
  const { account, reset } = link;
  if (!(await passwords.verify(account.password_hash, password)).matches) return undefined;
  return inTransaction(context.db, async (db) => {
    // It may have been deleted, or got another password, while this one was being verified.
    const current = await db
      .selectFrom('account')
      .select('id')
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', account.id)
      .where('password_hash', '=', account.password_hash)
      .where('status', '=', 'active')
      .forUpdate()
      .executeTakeFirst();
    if (!current) return undefined;
    const accepted = await db
      .selectFrom('invitation')
      .select('id')
      .where('tenant', '=', context.config.tenant)
      .where('account_id', '=', account.id)
      .where('accepted_at', '=', reset.used_at)
      .executeTakeFirst();
    // The session of the lost reply is nobody's; how many the first call ended is not kept.
    await endSessions(context, db, account.id);
    return signedIn(context, db, caller, account, { invitationAccepted: accepted !== undefined, sessionsEnded: 0 });
  });
}

async function signedIn(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  { id, email }: { id: string; email: string },
  facts: Pick<PasswordResetOutcome, 'invitationAccepted' | 'sessionsEnded'>,
): Promise<Completed> {
  if (context.config.afterReset !== 'session') return { outcome: { email, signedIn: false, ...facts } };
  const cookie = await openSession(context, db, id, caller);
  return { outcome: { email, signedIn: true, ...facts }, cookie };
}

function keyHash({ idempotencyKey }: RequestCaller): string | null {
  return idempotencyKey === undefined ? null : createHash('sha256').update(idempotencyKey).digest('hex');
}
