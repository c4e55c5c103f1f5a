import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { movedTables } from '../../../src/server/store/move.js';
import type { Store } from '../../../src/server/store/store.js';
import { blankStores } from '../postgres.js';

async function blank(t: TestContext, openings: number): Promise<Store[]> {
  const stores = await blankStores(openings);
  t.after(() => Promise.all(stores.map((store) => store.close())));
  return stores;
}

void test('processes that start at once migrate once, and all of them are ready then', async (t) => {
  const stores = await blank(t, 4);
  const ran = await Promise.all(stores.map((store) => store.migrate()));
  assert.deepEqual(ran.flat(), [
    '0001-invitations-and-accounts',
    '0002-social-profiles',
    '0003-addresses-and-deletions',
  ]);
  for (const { db } of stores) assert.deepEqual(await db.selectFrom('account').selectAll().execute(), []);
});

void test('every table is known to the move', async (t) => {
  const [store] = await blank(t, 1);
  await store!.migrate();
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`.execute(
    store!.db,
  );
  assert.deepEqual(rows.map(({ name }) => name).sort(), [...movedTables].sort());
});

void test('a database of a newer version is refused and left alone', async (t) => {
  const [store] = await blank(t, 1);
  await store!.migrate();
  await sql`insert into schema_migration (name) values ('9999-from-the-future')`.execute(store!.db);
  await assert.rejects(store!.migrate(), /newer version \(9999-from-the-future\)/);
});

void test('a migration that fails leaves nothing behind and can be tried again', async (t) => {
  const [store] = await blank(t, 1);
  await sql`create table session (mine int)`.execute(store!.db);
  await assert.rejects(store!.migrate(), /session/);
  const { rows } = await sql`select to_regclass('account') as account`.execute(store!.db);
  assert.deepEqual(rows, [{ account: null }]);
  await sql`drop table session`.execute(store!.db);
  assert.deepEqual(await store!.migrate(), [
    '0001-invitations-and-accounts',
    '0002-social-profiles',
    '0003-addresses-and-deletions',
  ]);
});
