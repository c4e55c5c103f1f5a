import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.js';

/**
 * Ids of the keys that something of a tenant is sealed with. A step of an index for each key of the credentials, however
 * many there are; a credential's two tokens are always sealed with one key.
 */
export async function keysInUse(db: Kysely<Schema>, tenant: string): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  if (!(await tablesExist(db))) return used;
  for (let after = ''; ;) {
    const { rows } = await sql<{ id: string }>`
      select split_part(access_token, '.', 2) as id from credential
      where tenant = ${tenant} and split_part(access_token, '.', 2) > ${after}
      order by split_part(access_token, '.', 2) limit 1`.execute(db);
    const id = rows[0]?.id;
    if (id === undefined) break;
    used.add(id);
    after = id;
  }
  for (const id of await sealedElsewhere(db, tenant)) used.add(id);
  return used;
}

/** Attempts hold secrets for minutes and revocations for a day: few rows, and an index holds just those. */
async function sealedElsewhere(db: Kysely<Schema>, tenant: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct split_part(sealed, '.', 2) as id from (
      select sealed_verifier as sealed from connection_attempt where tenant = ${tenant} and sealed_verifier is not null
      union all
      select sealed_code from connection_attempt where tenant = ${tenant} and sealed_code is not null
      union all
      select sealed_grant from connection_attempt where tenant = ${tenant} and sealed_grant is not null
      union all
      select token from revocation where tenant = ${tenant}
    ) found`.execute(db);
  return rows.map(({ id }) => id);
}

/** A server may start before its database has been brought up to date; then nothing has been sealed yet. */
async function tablesExist(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ found: string | null }>`select to_regclass('revocation') as found`.execute(db);
  return rows[0]?.found != null;
}
