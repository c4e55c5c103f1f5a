import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.js';

/** A token bucket: it starts full with `capacity` tokens and gains `refillPerSecond`. */
export interface RateLimit {
  readonly tenant: string;
  /** What is limited, e.g. `sign-in`. */
  readonly name: string;
  /** Whom it counts: an address, an IP prefix. Only its SHA-256 is stored. */
  readonly subject: string;
  readonly capacity: number;
  readonly refillPerSecond: number;
  readonly now: Date;
}

export interface RateDecision {
  readonly allowed: boolean;
  /** Whole seconds until a token is there again; 0 where one was taken. */
  readonly retryAfter: number;
}

/**
 * Takes one token, by one upsert, so that calls at once on any number of servers never get more than there are.
 * A refusal leaves the bucket as it is: who keeps knocking is not locked out for longer.
 */
export async function takeToken(db: Kysely<Schema>, limit: RateLimit): Promise<RateDecision> {
  const { tenant, name, subject, capacity, refillPerSecond, now } = limit;
  const key = `${name}:${createHash('sha256').update(subject).digest('hex')}`;
  const filled = sql`least(${capacity}::float8, rate_limit.tokens
    + greatest(0, extract(epoch from ${now}::timestamptz - rate_limit.at)::float8) * ${refillPerSecond}::float8)`;
  const { rows: taken } = await sql`
    insert into rate_limit (tenant, key, tokens, at)
    values (${tenant}, ${key}, ${capacity}::float8 - 1, ${now})
    on conflict (tenant, key) do update set tokens = ${filled} - 1, at = greatest(rate_limit.at, ${now})
    where ${filled} >= 1
    returning tokens`.execute(db);
  if (taken.length > 0) return { allowed: true, retryAfter: 0 };
  // Asked on its own: the statement above may have waited for others, whose takings its snapshot does not show.
  const { rows: left } = await sql<{ tokens: number }>`
    select ${filled} as tokens from rate_limit where tenant = ${tenant} and key = ${key}`.execute(db);
  const missing = 1 - (left[0]?.tokens ?? 0);
  return { allowed: false, retryAfter: Math.max(1, Math.ceil(missing / refillPerSecond)) };
}
