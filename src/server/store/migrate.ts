import { type Kysely, type Migration, sql, type Transaction } from 'kysely';
import { migration as migration0001 } from './migrations/0001-invitations-and-accounts.js';
import { migration as migration0002 } from './migrations/0002-social-profiles.js';
import { migration as migration0003 } from './migrations/0003-addresses-and-deletions.js';
import { inTransaction } from './transaction.js';

/** In the order they run; a published one never changes. */
export const migrations: readonly (readonly [name: string, migration: Migration])[] = [
  ['0001-invitations-and-accounts', migration0001],
  ['0002-social-profiles', migration0002],
  ['0003-addresses-and-deletions', migration0003],
];

/** The row that whoever migrates holds; its name sorts before every migration's. */
const lockRow = '';

/**
 * Brings the schema up to date: all or nothing, in one transaction. Processes that start at once wait for each other
 * on a row lock, which also works behind poolers and where advisory locks do not exist.
 * @returns the names of the migrations that ran.
 * @throws Error where the database was migrated by a newer version of this package.
 */
export async function migrate(db: Kysely<unknown>): Promise<string[]> {
  await createHistory(db);
  return inTransaction(db, async (transaction) => {
    const applied = await lockHistory(transaction);
    const known = new Set(migrations.map(([name]) => name));
    const newer = applied.filter((name) => !known.has(name));
    if (newer.length > 0) {
      throw new Error(`The database was migrated by a newer version (${newer.join(', ')}). Update this package.`);
    }
    const pending = migrations.filter(([name]) => !applied.includes(name));
    for (const [name, migration] of pending) {
      await migration.up(transaction);
      await sql`insert into schema_migration (name) values (${name})`.execute(transaction);
    }
    return pending.map(([name]) => name);
  });
}

/** Two processes may create the table at once; the loser's error is no harm if the table is there then. */
async function createHistory(db: Kysely<unknown>): Promise<void> {
  try {
    await sql`create table if not exists schema_migration (
      name text primary key,
      applied_at timestamptz not null default now()
    )`.execute(db);
  } catch (error) {
    const { rows } = await sql<{ found: string | null }>`select to_regclass('schema_migration') as found`.execute(db);
    if (!rows[0]?.found) throw error;
  }
  await sql`insert into schema_migration (name) values (${lockRow}) on conflict do nothing`.execute(db);
}

async function lockHistory(transaction: Transaction<unknown>): Promise<string[]> {
  await sql`select name from schema_migration where name = ${lockRow} for update`.execute(transaction);
  const { rows } = await sql<{ name: string }>`
    select name from schema_migration where name <> ${lockRow} order by name`.execute(transaction);
  return rows.map(({ name }) => name);
}
