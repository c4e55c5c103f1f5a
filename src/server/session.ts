import type { Kysely } from 'kysely';
import { canonicalEmail, maskedEmail } from '../contract/email.js';
import { OnboardingError } from '../contract/errors.js';
import type { Session, SessionSummary, SignIn } from '../contract/session.js';
import { allowances, takeAll } from './accounts/limits.js';
import type { Passwords } from './accounts/passwords.js';
import { endSession, idleSince, type NewSession, openSession } from './accounts/sessions.js';
import { audit } from './audit.js';
import type { RequestCaller, ServerContext } from './context.js';
import { isId } from './store/ids.js';
import type { Schema } from './store/schema.js';
import { inTransaction } from './store/transaction.js';

/** The session column for one caller; signing in also yields what the cookie is made of. */
export interface SessionService {
  current(): Promise<Session | undefined>;
  /** @throws `sign-in-failed`, `rate-limited`, `unavailable` */
  signIn(input: SignIn): Promise<{ session: Session; cookie: NewSession }>;
  signOut(): Promise<void>;
  list(): Promise<readonly SessionSummary[]>;
  /** @throws `not-found` */
  revoke(input: { id: string }): Promise<void>;
}

export function createSessionService(
  context: ServerContext,
  passwords: Passwords,
): (caller: RequestCaller) => SessionService {
  return (caller) => ({
    current: () => currentSession(context, caller),
    signIn: (input) => signIn(context, passwords, caller, input),
    async signOut() {
      if (caller.accountId === undefined || caller.sessionId === undefined) return;
      await endSession(context, context.db, caller.accountId, caller.sessionId);
      await audit(context, context.db, caller, { action: 'session.sign-out', result: 'done' });
    },
    list: () => listSessions(context, caller),
    async revoke({ id }) {
      const known = isId(id) && (await endSession(context, context.db, signedInAccount(caller), id));
      if (!known) throw new OnboardingError('not-found', 'there is no such session');
      await audit(context, context.db, caller, { action: 'session.revoke', target: id, result: 'done' });
    },
  });
}

/**
 * An unknown address, one whose creator never set a password and a wrong password are answered alike and take as
 * long: each is verified against a hash.
 */
async function signIn(
  context: ServerContext,
  passwords: Passwords,
  caller: RequestCaller,
  { email, password }: SignIn,
): Promise<{ session: Session; cookie: NewSession }> {
  const { tenant } = context.config;
  const canonical = canonicalEmail(email) ?? '';
  await inTransaction(context.db, (db) =>
    takeAll(context, db, [
      { allowance: allowances.signInsPerIp, subject: caller.ipPrefix },
      { allowance: allowances.signInsPerAccountAndIp, subject: `${canonical} ${caller.ipPrefix}` },
    ]),
  );
  const account = await context.db
    .selectFrom('account')
    .select(['id', 'email', 'name', 'status', 'password_hash'])
    .where('tenant', '=', tenant)
    .where('email_canonical', '=', canonical)
    .where('status', '<>', 'removed')
    .executeTakeFirst();
  const isIn = account?.status === 'active';
  const { matches, outdated } = await passwords.verify(isIn ? account.password_hash : null, password);
  if (!isIn || !matches) {
    const address = maskedEmail(canonical);
    const about = { accountId: account?.id, address };
    await audit(context, context.db, caller, { action: 'session.sign-in', ...about, result: 'sign-in-failed' });
    throw new OnboardingError('sign-in-failed', 'address or password is wrong');
  }
  const stronger = outdated ? await passwords.hash(password) : undefined;
  return inTransaction(context.db, async (db) => {
    // The password may have been changed while it was being verified; then it no longer signs in.
    const current = await db
      .selectFrom('account')
      .select('id')
      .where('tenant', '=', tenant)
      .where('id', '=', account.id)
      .where('password_hash', '=', account.password_hash)
      .where('status', '=', 'active')
      .forUpdate()
      .executeTakeFirst();
    if (!current) throw new OnboardingError('sign-in-failed', 'address or password is wrong');
    if (stronger !== undefined) await storeHash(context, db, account.id, stronger);
    const cookie = await openSession(context, db, account.id, caller);
    const about = { accountId: account.id, target: account.id };
    await audit(context, db, caller, { action: 'session.sign-in', ...about, result: 'done' });
    return { session: shown(account, context.now(), cookie.expiresAt), cookie };
  });
}

/** The same password under today's parameters: neither its date nor any session changes. */
async function storeHash(context: ServerContext, db: Kysely<Schema>, accountId: string, hash: string): Promise<void> {
  await db
    .updateTable('account')
    .set({ password_hash: hash })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', accountId)
    .execute();
}

async function currentSession(context: ServerContext, caller: RequestCaller): Promise<Session | undefined> {
  if (caller.accountId === undefined || caller.sessionId === undefined) return undefined;
  const row = await context.db
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant', '=', 'session.tenant').onRef('account.id', '=', 'session.account_id'),
    )
    .select(['account.email', 'account.name', 'session.created_at', 'session.expires_at'])
    .where('session.tenant', '=', context.config.tenant)
    .where('session.id', '=', caller.sessionId)
    .where('session.account_id', '=', caller.accountId)
    .executeTakeFirst();
  return row && shown(row, row.created_at, row.expires_at);
}

async function listSessions(context: ServerContext, caller: RequestCaller): Promise<SessionSummary[]> {
  const rows = await context.db
    .selectFrom('session')
    .select(['id', 'created_at', 'seen_at', 'user_agent'])
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', signedInAccount(caller))
    .where('expires_at', '>', context.now())
    .where('seen_at', '>', idleSince(context))
    .orderBy('seen_at', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at.toISOString(),
    lastSeenAt: row.seen_at.toISOString(),
    userAgent: row.user_agent,
    current: row.id === caller.sessionId,
  }));
}

function signedInAccount({ accountId }: RequestCaller): string {
  if (accountId === undefined) throw new OnboardingError('unauthenticated', 'sign in first');
  return accountId;
}

function shown(account: { email: string; name: string }, createdAt: Date, expiresAt: Date): Session {
  const { email, name } = account;
  return { email, name, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
