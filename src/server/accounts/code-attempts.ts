import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { resetCodeAttempts } from '../../contract/policy.js';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

/**
 * Takes one of the tries that an address has for its code, whether or not there is an account: a stranger learns
 * nothing from the count. Tries at once never get more than there are.
 * @returns tries left after this one, or `undefined` where there was none
 */
export async function takeCodeAttempt(
  context: ServerContext,
  db: Kysely<Schema>,
  canonical: string,
): Promise<number | undefined> {
  const row = await db
    .insertInto('rate_limit')
    .values({
      tenant: context.config.tenant,
      key: keyOf(canonical),
      tokens: resetCodeAttempts - 1,
      at: context.now(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'key'])
        .doUpdateSet({ tokens: sql`rate_limit.tokens - 1`, at: context.now() })
        .where('rate_limit.tokens', '>=', 1),
    )
    .returning('tokens')
    .executeTakeFirst();
  return row?.tokens;
}

/** A new request brings a new code, and with it new tries. */
export async function renewCodeAttempts(context: ServerContext, db: Kysely<Schema>, canonical: string): Promise<void> {
  await db
    .deleteFrom('rate_limit')
    .where('tenant', '=', context.config.tenant)
    .where('key', '=', keyOf(canonical))
    .execute();
}

function keyOf(canonical: string): string {
  return `reset-code:${createHash('sha256').update(canonical).digest('hex')}`;
}
