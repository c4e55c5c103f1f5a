import { type Kysely, sql } from 'kysely';
import { OnboardingError } from '../contract/errors.js';
import { migrations } from './store/migrate.js';
import type { Schema } from './store/schema.js';

/** Resolves when the database answers and is up to date. @throws `unavailable` otherwise */
export async function requireMigrated(db: Kysely<Schema>): Promise<void> {
  const missing = await pendingMigrations(db).catch((cause: unknown) => {
    throw new OnboardingError('unavailable', 'the database does not answer', { cause });
  });
  if (missing.length > 0) throw new OnboardingError('unavailable', `migrations are missing: ${missing.join(', ')}`);
}

/** Names of the migrations that this version needs and the database has not seen. */
export async function pendingMigrations(db: Kysely<Schema>): Promise<string[]> {
  const table = await sql<{ found: string | null }>`select to_regclass('schema_migration') as found`.execute(db);
  const names = migrations.map(([name]) => name);
  if (!table.rows[0]?.found) return names;
  const { rows } = await sql<{ name: string }>`select name from schema_migration`.execute(db);
  const applied = new Set(rows.map(({ name }) => name));
  return names.filter((name) => !applied.has(name));
}
