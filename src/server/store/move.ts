import { type Kysely, sql, type Transaction } from 'kysely';
import { prepareCopy } from '../jobs/copy-jobs.js';
import type { Schema } from './schema.js';
import type { Store } from './store.js';
import { inTransaction } from './transaction.js';

/** In an order in which every row finds what it refers to. */
export const movedTables = [
  'account',
  'invitation',
  'invitation_token',
  'invitation_event',
  'password_reset',
  'session',
  'api_key',
  'embed_token',
  'rate_limit',
  'idempotency',
  'audit_event',
  'social_profile',
  'credential',
  'connection_attempt',
  'avatar',
  'consent',
  'profile_transfer',
  'hand_over',
  'disconnect_confirmation',
  'revocation',
  'platform_event',
  'email_change',
  'account_deletion',
  'account_deletion_token',
  'audit_key',
  'desk_token',
] as const satisfies readonly (keyof Schema)[];

const pageSize = 500;

export interface MoveReport {
  /** Rows moved, by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Background jobs that had not ended. */
  readonly jobs: number;
}

/**
 * Copies everything, waiting jobs included, into an empty store, which ends up with all of it or, after an error, with
 * nothing. The source is left as it is. No server may run on either of them.
 * @throws Error where the target holds data, or where what arrived is not what left.
 */
export async function moveStore(from: Store, to: Store): Promise<MoveReport> {
  await from.migrate();
  await to.migrate();
  await refuseUnknownTables(from.db);
  const copyJobs = await prepareCopy(from.db, to.db);
  return from.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((source) =>
      inTransaction(to.db, async (target) => {
        // The row that migrations hold, so that two moves at once do not meet in one target.
        await sql`select name from schema_migration where name = '' for update`.execute(target);
        await refuseData(target);
        const rows: Record<string, number> = {};
        for (const table of movedTables) rows[table] = await copyTable(source, target, table);
        return { rows, jobs: await copyJobs(target) };
      }),
    );
}

/** A later migration may add a table; forgetting it here must not lose it. */
async function refuseUnknownTables(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema() and tablename <> 'schema_migration'`.execute(db);
  const unknown = rows.filter(({ name }) => !movedTables.includes(name as keyof Schema));
  if (unknown.length > 0) {
    throw new Error(`Cannot move: unknown tables ${unknown.map(({ name }) => name).join(', ')}`);
  }
}

async function refuseData(target: Transaction<Schema>): Promise<void> {
  for (const table of movedTables) {
    const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(target);
    if (rows.length > 0)
      throw new Error(`The target holds data already (table ${table}). Move into an empty database.`);
  }
}

async function copyTable(source: Kysely<Schema>, target: Transaction<Schema>, table: keyof Schema): Promise<number> {
  const key = await primaryKey(source, table);
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: string[] | undefined;
  for (;;) {
    const beyond = last ? sql`where (${columns}) > (${sql.join(last)})` : sql``;
    const { rows } = await sql<{ rows: string; size: number }>`
      select coalesce(jsonb_agg(to_jsonb(page)), '[]')::text as rows, count(*) as size from (
        select * from ${sql.table(table)} ${beyond} order by ${columns} limit ${pageSize}
      ) page`.execute(source);
    const page = rows[0] ?? { rows: '[]', size: 0 };
    if (page.size > 0) {
      await sql`insert into ${sql.table(table)}
        select * from jsonb_populate_recordset(null::${sql.table(table)}, ${page.rows}::jsonb)`.execute(target);
      const end = (JSON.parse(page.rows) as Record<string, string>[]).at(-1);
      last = key.map((column) => end?.[column] ?? '');
    }
    if (page.size < pageSize) break;
  }
  const [left, arrived] = [await digest(source, table), await digest(target, table)];
  if (left.count !== arrived.count || left.sum !== arrived.sum) {
    throw new Error(`Table ${table} did not arrive whole: ${left.count} rows left, ${arrived.count} arrived`);
  }
  return arrived.count;
}

async function primaryKey(db: Kysely<Schema>, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attribute.attname as name
    from pg_index key, unnest(key.indkey) with ordinality as part(number, position), pg_attribute attribute
    where key.indrelid = to_regclass(${table}) and key.indisprimary
      and attribute.attrelid = key.indrelid and attribute.attnum = part.number
    order by part.position`.execute(db);
  return rows.map(({ name }) => name);
}

/** Count and a sum over every row's hash, whatever the order; moments are compared as UTC. */
async function digest(db: Kysely<Schema>, table: string): Promise<{ count: number; sum: string | null }> {
  await sql`set local timezone = 'UTC'`.execute(db);
  const { rows } = await sql<{ count: number; sum: string | null }>`
    select count(*) as count, sum(('x' || left(md5(to_jsonb(moved)::text), 15))::bit(60)::bigint)::text as sum
    from ${sql.table(table)} moved`.execute(db);
  return rows[0] ?? { count: 0, sum: null };
}
