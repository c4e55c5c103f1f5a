import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.js';
import { keysInUse } from './key-usage.js';
import type { SealedPlace, Vault } from './vault.js';

/** Rows read at once. Each is written by itself, so that nobody waits. */
const batchSize = 200;

export interface RotationReport {
  /** Rows that are now sealed with the first key. */
  readonly resealed: number;
  /** Rows that none of the keys opens: they are left as they are. */
  readonly unreadable: number;
  /** Other keys that something is still sealed with. */
  readonly stillUsed: readonly string[];
}

/** Columns whose sealed values are kept together in a row, and what each is sealed as. */
interface SealedTable {
  readonly table: 'credential' | 'connection_attempt' | 'revocation';
  readonly owner: 'profile_id' | 'id';
  readonly fields: Readonly<Record<string, SealedPlace['field']>>;
}

const sealedTables: readonly SealedTable[] = [
  {
    table: 'credential',
    owner: 'profile_id',
    fields: { access_token: 'access-token', refresh_token: 'refresh-token' },
  },
  {
    table: 'connection_attempt',
    owner: 'id',
    fields: { sealed_verifier: 'verifier', sealed_code: 'code', sealed_grant: 'grant' },
  },
  { table: 'revocation', owner: 'id', fields: { token: 'revocation' } },
];

interface SealedRow {
  readonly owner: string;
  readonly values: Readonly<Record<string, string | null>>;
}

/**
 * Seals everything of a tenant anew that is not sealed with the key `first`. Servers may run meanwhile, as long as they
 * have the same keys: a row that changes under it is left to whoever changed it, and looked at once more.
 */
export async function rotateKeys(
  db: Kysely<Schema>,
  tenant: string,
  vault: Vault,
  first: string,
): Promise<RotationReport> {
  let resealed = 0;
  const unreadable = new Set<string>();
  for (const sealed of sealedTables) {
    // The second time finds what servers sealed with other keys while the first was under way.
    for (const pass of ['first', 'second']) {
      for await (const row of rowsOf(db, tenant, sealed, first)) {
        const changes = reseal(vault, sealed, row);
        if (!changes) unreadable.add(`${sealed.table} ${row.owner}`);
        else if (await write(db, tenant, sealed, row, changes)) resealed += 1;
      }
      if (pass === 'first' && resealed === 0) break;
    }
  }
  const used = await keysInUse(db, tenant);
  return { resealed, unreadable: unreadable.size, stillUsed: [...used].filter((id) => id !== first) };
}

/** Rows with a value that another key has sealed, in the order of their ids. */
async function* rowsOf(
  db: Kysely<Schema>,
  tenant: string,
  { table, owner, fields }: SealedTable,
  first: string,
): AsyncGenerator<SealedRow> {
  const columns = Object.keys(fields);
  const isOld = sql.join(
    columns.map((column) => sql`split_part(${sql.ref(column)}, '.', 2) <> ${first}`),
    sql` or `,
  );
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<Record<string, string | null> & { owner: string }>`
      select ${sql.ref(owner)} as owner, ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)}
      where tenant = ${tenant} and ${sql.ref(owner)} > ${after} and (${isOld})
      order by ${sql.ref(owner)} limit ${batchSize}`.execute(db);
    for (const row of rows) {
      yield { owner: row.owner, values: Object.fromEntries(columns.map((column) => [column, row[column] ?? null])) };
    }
    if (rows.length < batchSize) return;
    after = rows.at(-1)?.owner ?? after;
  }
}

/** @returns `undefined` where a value cannot be opened */
function reseal(
  vault: Vault,
  { fields }: SealedTable,
  { owner, values }: SealedRow,
): Record<string, string> | undefined {
  const changes: Record<string, string> = {};
  try {
    for (const [column, field] of Object.entries(fields)) {
      const sealed = values[column];
      if (sealed) changes[column] = vault.seal(vault.open(sealed, { owner, field }), { owner, field });
    }
  } catch {
    return undefined;
  }
  return changes;
}

/** A credential's version stays: this is no new grant, and a renewal that is under way may still store its own. */
async function write(
  db: Kysely<Schema>,
  tenant: string,
  { table, owner: ownerColumn }: SealedTable,
  { owner, values }: SealedRow,
  changes: Record<string, string>,
): Promise<boolean> {
  const set = Object.entries(changes).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const unchanged = Object.entries(values).map(
    ([column, value]) => sql`${sql.ref(column)} is not distinct from ${value}::text`,
  );
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.join(set)}
    where tenant = ${tenant} and ${sql.ref(ownerColumn)} = ${owner} and ${sql.join(unchanged, sql` and `)}`.execute(db);
  return numAffectedRows === 1n;
}
