import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { openAnswer, sealAnswer } from './sealed-answer.js';
import type { Schema } from './schema.js';

/** Seconds after which a call that never finished, say because its process was killed, may be made again. */
const unfinishedFor = 60;
/** Seconds a finished call's answer is kept. */
const finishedFor = 24 * 60 * 60;
/** Milliseconds a duplicate waits for the first call's answer, and between two looks. */
const waitAtMost = 3000;
const waitStep = 50;

export interface IdempotentCall {
  readonly tenant: string;
  /** Who calls and what: caller and route. The same key of another caller or route is another call. */
  readonly scope: string;
  /** The Idempotency-Key as it came. Only its hash is stored. */
  readonly key: string;
  /** Everything that makes the request what it is: path and body. */
  readonly request: string | Uint8Array;
  readonly now: Date;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export type IdempotencyOutcome =
  /** This call is the first: do it, then `finish` or, where it failed without effect, `abandon`. */
  | { readonly state: 'first' }
  | { readonly state: 'finished'; readonly answer: Answer }
  /** The key was used for another request. */
  | { readonly state: 'conflict' }
  /** The first call is still running; the caller should come back in a second. */
  | { readonly state: 'running' };

/** Claims the call, or tells what became of it. Of calls at once exactly one is the first; the others wait for it. */
export async function beginCall(db: Kysely<Schema>, call: IdempotentCall): Promise<IdempotencyOutcome> {
  const deadline = performance.now() + waitAtMost;
  for (;;) {
    const outcome = await claim(db, call);
    if (outcome.state !== 'running' || performance.now() > deadline) return outcome;
    await pause(waitStep);
  }
}

/** Keeps the answer, sealed under the caller's key. Within the call's transaction, effect and answer are one. */
export async function finishCall(db: Kysely<Schema>, call: IdempotentCall, answer: Answer): Promise<void> {
  const key = rowKey(call);
  await db
    .updateTable('idempotency')
    .set({
      status: answer.status,
      response: sealAnswer(call.key, key, answer.body),
      expires_at: after(call.now, finishedFor),
    })
    .where('tenant', '=', call.tenant)
    .where('key', '=', key)
    .execute();
}

/** Forgets a call that failed without effect, so that it may be made again. */
export async function abandonCall(db: Kysely<Schema>, call: IdempotentCall): Promise<void> {
  await db
    .deleteFrom('idempotency')
    .where('tenant', '=', call.tenant)
    .where('key', '=', rowKey(call))
    .where('status', 'is', null)
    .execute();
}

async function claim(db: Kysely<Schema>, call: IdempotentCall): Promise<IdempotencyOutcome> {
  const { tenant, now } = call;
  const key = rowKey(call);
  const requestHash = sha256(call.request);
  const claimed = await sql`
    insert into idempotency (tenant, key, request_hash, expires_at)
    values (${tenant}, ${key}, ${requestHash}, ${after(now, unfinishedFor)})
    on conflict (tenant, key) do update
      set request_hash = excluded.request_hash, status = null, response = null, expires_at = excluded.expires_at
      where idempotency.expires_at <= ${now}
    returning key`.execute(db);
  if (claimed.rows.length > 0) return { state: 'first' };
  const row = await db
    .selectFrom('idempotency')
    .select(['request_hash', 'status', 'response'])
    .where('tenant', '=', tenant)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) return { state: 'running' };
  if (row.request_hash !== requestHash) return { state: 'conflict' };
  if (row.status === null) return { state: 'running' };
  return { state: 'finished', answer: { status: row.status, body: openAnswer(call.key, key, row.response ?? '') } };
}

function rowKey({ scope, key }: IdempotentCall): string {
  return sha256(`${scope}\n${key}`);
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

function after(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
