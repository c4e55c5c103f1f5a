import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { ServerContext } from './context.js';
import type { Schema } from './store/schema.js';
import { seal, unseal } from './store/sealing.js';

/** What of an audit entry tells something of a person. */
export interface Personal {
  readonly ip?: string | undefined;
  /** Masked. */
  readonly address?: string | undefined;
}

/** Whose entry it is; a sealed part opens nowhere else. */
export interface SealedEntry {
  readonly id: string;
  readonly accountId: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Seals under the account's own key, which is made on first use. `undefined` where there is no such account (any more).
 * Without an account the same is done in vain, so that the time tells nothing.
 */
export async function sealPersonal(
  context: ServerContext,
  db: Kysely<Schema>,
  { id, accountId }: { readonly id: string; readonly accountId: string | undefined },
  personal: Personal,
): Promise<string | undefined> {
  let key = await keyOf(context, db, accountId ?? nobody);
  // Another call may have made the key at the same moment: the next statement sees it.
  if (key === undefined && accountId !== undefined) key = await keyOf(context, db, accountId);
  const entry = { id, accountId: accountId ?? nobody };
  const sealed = seal(key ?? randomBytes(32), JSON.stringify(personal), bindingOf(context, entry));
  return key && sealed;
}

/** @throws Error where it was sealed under another key or for another entry */
export function openPersonal(context: ServerContext, entry: SealedEntry, key: string, sealed: string): Personal {
  return JSON.parse(unseal(Buffer.from(key, 'base64'), sealed, bindingOf(context, entry))) as Personal;
}

async function keyOf({ config }: ServerContext, db: Kysely<Schema>, accountId: string): Promise<Buffer | undefined> {
  const { tenant } = config;
  const fresh = randomBytes(32).toString('base64');
  const { rows } = await sql<{ key: string }>`
    with made as (
      insert into audit_key (tenant, account_id, key)
      select tenant, id, ${fresh} from account where tenant = ${tenant} and id = ${accountId} and status <> 'removed'
      on conflict (tenant, account_id) do nothing
      returning key
    )
    select key from made
    union all
    select key from audit_key where tenant = ${tenant} and account_id = ${accountId}`.execute(db);
  return rows[0] && Buffer.from(rows[0].key, 'base64');
}

function bindingOf({ config }: ServerContext, { id, accountId }: SealedEntry): string {
  return JSON.stringify([config.tenant, accountId, id]);
}
