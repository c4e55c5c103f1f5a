import type { Kysely } from 'kysely';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

/** Makes every outstanding reset link and code of an account void, or all but those of one request. */
export async function voidResets(
  context: ServerContext,
  db: Kysely<Schema>,
  accountId: string,
  options: { keep?: string } = {},
): Promise<void> {
  let outstanding = db
    .updateTable('password_reset')
    .set({ voided_at: context.now() })
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('voided_at', 'is', null);
  if (options.keep !== undefined) outstanding = outstanding.where('request_id', '<>', options.keep);
  await outstanding.execute();
}
