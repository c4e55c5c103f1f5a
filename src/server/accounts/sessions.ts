import type { Kysely } from 'kysely';
import type { RequestCaller, ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import { newId } from '../store/ids.js';
import { createToken, hashToken } from './tokens.js';

/** What the cookie of a new session is made of. */
export interface NewSession {
  readonly token: string;
  /** Absolute end; idle sessions end earlier. */
  readonly expiresAt: Date;
}

/** Whom a session cookie speaks for. */
export interface SessionOwner {
  readonly sessionId: string;
  readonly accountId: string;
}

const day = 86_400_000;
/** Writing the time of every request would cost a disk write each. */
const seenEvery = 5 * 60_000;

/** Opens a session under a new secret. The one this browser had before, whoever's it was, ends. */
export async function openSession(
  context: ServerContext,
  db: Kysely<Schema>,
  accountId: string,
  caller: RequestCaller,
): Promise<NewSession & SessionOwner> {
  const { config } = context;
  const now = context.now();
  const session = {
    token: createToken('ses'),
    sessionId: newId(now),
    accountId,
    expiresAt: new Date(now.getTime() + config.lifetimes.sessionMaxDays * day),
  };
  if (caller.accountId !== undefined && caller.sessionId !== undefined) {
    await endSession(context, db, caller.accountId, caller.sessionId);
  }
  await db
    .insertInto('session')
    .values({
      tenant: config.tenant,
      id: session.sessionId,
      token_hash: hashToken(session.token),
      account_id: accountId,
      user_agent: caller.userAgent.slice(0, 300),
      ip_prefix: caller.ipPrefix,
      created_at: now,
      seen_at: now,
      expires_at: session.expiresAt,
    })
    .execute();
  return session;
}

/** Whom a cookie's secret speaks for now, or `undefined`. */
export async function resolveSession(context: ServerContext, token: string): Promise<SessionOwner | undefined> {
  const now = context.now();
  const row = await context.db
    .selectFrom('session')
    .select(['id', 'account_id', 'seen_at'])
    .where('tenant', '=', context.config.tenant)
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .where('seen_at', '>', idleSince(context))
    .executeTakeFirst();
  if (!row) return undefined;
  if (now.getTime() - row.seen_at.getTime() >= seenEvery) {
    await context.db
      .updateTable('session')
      .set({ seen_at: now })
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', row.id)
      .where('seen_at', '<', now)
      .execute();
  }
  return { sessionId: row.id, accountId: row.account_id };
}

/** @returns whether the account had this session. */
export async function endSession(
  context: ServerContext,
  db: Kysely<Schema>,
  accountId: string,
  sessionId: string,
): Promise<boolean> {
  const result = await db
    .deleteFrom('session')
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', accountId)
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Ends every session of an account, or all but one. @returns how many, without the `uncounted` one. */
export async function endSessions(
  context: ServerContext,
  db: Kysely<Schema>,
  accountId: string,
  { except, uncounted }: { except?: string | undefined; uncounted?: string | undefined } = {},
): Promise<number> {
  let all = db
    .deleteFrom('session')
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', accountId)
    .returning(['id', 'expires_at', 'seen_at']);
  if (except !== undefined) all = all.where('id', '<>', except);
  const [now, idle] = [context.now(), idleSince(context)];
  const ended = (await all.execute()).filter(({ expires_at, seen_at }) => expires_at > now && seen_at > idle);
  return ended.filter(({ id }) => id !== uncounted).length;
}

/** Sessions not used since then have ended. */
export function idleSince(context: ServerContext): Date {
  return new Date(context.now().getTime() - context.config.lifetimes.sessionIdleDays * day);
}
