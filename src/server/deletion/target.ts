import type { Kysely } from 'kysely';
import type { DeletionTarget } from '../../contract/account-deletion.js';
import { canonicalEmail } from '../../contract/email.js';
import type { ServerContext } from '../context.js';
import { newestInvitation } from '../invitation-lookup.js';
import type { AccountRow } from '../password-reset-links.js';
import type { Schema } from '../store/schema.js';

/** An address, and the account that holds it. */
export interface Target {
  /** What tries at its password are counted by. */
  readonly canonical: string;
  readonly account?: AccountRow | undefined;
}

/** The account that is meant: the asker's own, or the one that holds the address asked for in its newest invitation. */
export async function targetOf(
  context: ServerContext,
  db: Kysely<Schema>,
  askerId: string,
  which: DeletionTarget,
): Promise<Target> {
  if (which === 'own') {
    const account = await notRemoved(context, db).where('id', '=', askerId).executeTakeFirst();
    return { canonical: account?.email_canonical ?? askerId, account };
  }
  const requested = (await newestInvitation(context, db, askerId))?.requested_email;
  const canonical = canonicalEmail(requested ?? '') ?? `base of ${askerId}`;
  const account = await notRemoved(context, db).where('email_canonical', '=', canonical).executeTakeFirst();
  return { canonical, account };
}

function notRemoved({ config }: ServerContext, db: Kysely<Schema>) {
  return db.selectFrom('account').selectAll().where('tenant', '=', config.tenant).where('status', '<>', 'removed');
}
