import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { after } from 'node:test';
import pg from 'pg';
import { sql } from 'kysely';
import { openInMemory } from '../../src/server/store/embedded.js';
import { openStore, type Store, toStore } from '../../src/server/store/store.js';

/**
 * Where tests find a real PostgreSQL server; the user in it may create databases. Without it every test runs on the
 * embedded database, in memory.
 */
export const testDatabaseUrl: string | undefined = process.env['TEST_DATABASE_URL'];

interface TestContext {
  after(clean: () => Promise<void>): void;
}

/** Stores that a test gave back, emptied, for the next one in this process. */
const idle: Record<Store['kind'], Store[]> = { embedded: [], postgres: [] };
const cleanUps: (() => Promise<void>)[] = [];

/** An empty, migrated store. Give it back with `close()`, or by passing the test's context. */
export async function testStore(context?: TestContext): Promise<Store> {
  if (!testDatabaseUrl) return embeddedTestStore(context);
  return lend(idle.postgres.pop() ?? (await onServer(testDatabaseUrl)), context);
}

/** As {@link testStore}, but always the embedded database. */
export async function embeddedTestStore(context?: TestContext): Promise<Store> {
  return lend(idle.embedded.pop() ?? (await inMemory()), context);
}

function lend(store: Store, context?: TestContext): Store {
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await empty(store);
    idle[store.kind].push(store);
  };
  context?.after(close);
  return { ...store, close };
}

/** Of pg-boss's tables only the jobs go: its version and its queues belong to the schema. */
async function empty({ db }: Store): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'public' and tablename <> 'schema_migration'
      or schemaname = 'onboarding_jobs' and tablename = 'job'`.execute(db);
  await sql.raw(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`).execute(db);
}

/** A migrated embedded database; making one of a template is ten times faster than making it anew. */
export async function inMemory(patience?: number): Promise<Store> {
  return toStore('embedded', await openInMemory(await template(), patience));
}

/** A dump of a migrated database, made once and kept until a migration or PGlite changes. */
async function template(): Promise<Blob> {
  const cache = new URL('../../node_modules/.cache/creator-onboarding/', import.meta.url);
  const file = new URL(`template-${await migrationsHash()}.tar`, cache);
  try {
    return new Blob([await readFile(file)]);
  } catch {
    const fresh = await openInMemory();
    const store = toStore('embedded', fresh);
    await store.migrate();
    const dump = await fresh.dump();
    await store.close();
    await mkdir(cache, { recursive: true });
    const unfinished = new URL(`${randomUUID()}.tmp`, cache);
    await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()));
    await rename(unfinished, file);
    return dump;
  }
}

async function migrationsHash(): Promise<string> {
  const folder = new URL('../../src/server/store/migrations/', import.meta.url);
  const sources = [new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url)];
  for (const name of (await readdir(folder)).sort()) sources.push(new URL(name, folder));
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(source));
  return hash.digest('hex').slice(0, 16);
}

async function onServer(serverUrl: string): Promise<Store> {
  const store = await openStore({ databaseUrl: await createDatabase(serverUrl), dataDir: '' });
  await store.migrate();
  return store;
}

/** A new database without any schema, opened so many times: on a server with connections as of several processes. */
export async function blankStores(openings: number): Promise<Store[]> {
  if (testDatabaseUrl) {
    const databaseUrl = await createDatabase(testDatabaseUrl);
    return Promise.all(Array.from({ length: openings }, () => openStore({ databaseUrl, dataDir: '' })));
  }
  const store = await inMemory();
  await sql.raw('drop schema public cascade; create schema public').execute(store.db);
  return Array.from({ length: openings }, () => store);
}

async function createDatabase(serverUrl: string): Promise<string> {
  const name = `onboarding_test_${randomUUID().replaceAll('-', '')}`;
  await onceOnServer(serverUrl, `create database ${name}`);
  cleanUps.push(() => onceOnServer(serverUrl, `drop database ${name} with (force)`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function onceOnServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

after(async () => {
  for (const store of [...idle.embedded, ...idle.postgres]) await store.close();
  for (const clean of cleanUps.splice(0)) await clean();
});
