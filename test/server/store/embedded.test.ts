import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { openStore } from '../../../src/server/store/store.js';
import { inMemory } from '../postgres.js';

const dataDir = join(await mkdtemp(join(tmpdir(), 'onboarding-embedded-')), 'data');
after(() => rm(join(dataDir, '..'), { recursive: true, force: true }));

void test('a new data folder is for this user only, and what is written is there when it is opened again', async () => {
  const store = await openStore({ dataDir });
  assert.deepEqual([store.kind, store.durable], ['embedded', true]);
  assert.deepEqual(await store.migrate(), [
    '0001-invitations-and-accounts',
    '0002-social-profiles',
    '0003-addresses-and-deletions',
  ]);
  for (const folder of [dataDir, join(dataDir, 'database')]) assert.equal((await stat(folder)).mode & 0o777, 0o700);
  await store.db.insertInto('rate_limit').values({ tenant: 'acme', key: 'k', tokens: 1, at: new Date() }).execute();
  await assert.rejects(openStore({ dataDir }), /in use by process/);
  await store.close();
  assert.deepEqual(await readdir(dataDir), ['database']);
  const again = await openStore({ dataDir });
  assert.equal((await again.db.selectFrom('rate_limit').selectAll().execute()).length, 1);
  await again.close();
  await assert.rejects(again.db.selectFrom('rate_limit').selectAll().execute(), /closed/);
});

void test('every commit is on the disk before it is acknowledged', async (t) => {
  const { fsyncSync } = fs;
  let syncs = 0;
  fs.fsyncSync = (file) => {
    syncs += 1;
    fsyncSync(file);
  };
  syncBuiltinESMExports();
  t.after(() => {
    fs.fsyncSync = fsyncSync;
    syncBuiltinESMExports();
  });
  const store = await openStore({ dataDir });
  t.after(() => store.close());
  for (let commit = 0; commit < 20; commit += 1) {
    const before = syncs;
    await store.db.transaction().execute(async (transaction) => {
      const row = { tenant: 'acme', key: `commit-${commit}`, tokens: 1, at: new Date() };
      await transaction.insertInto('rate_limit').values(row).execute();
    });
    assert.ok(syncs > before, `commit ${commit} reached the disk`);
  }
});

void test('a first start that was cut off is started again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onboarding-cut-off-'));
  await mkdir(join(folder, 'database'));
  await writeFile(join(folder, 'database', 'PG_VERSION'), '18\n');
  await writeFile(join(folder, 'database.unfinished'), '');
  const store = await openStore({ dataDir: folder });
  await store.migrate();
  await store.close();
  assert.deepEqual(await readdir(folder), ['database']);
  await rm(folder, { recursive: true });
});

void test('a database that cannot be opened is left alone, and the error says why', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'onboarding-other-'));
  t.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'database'));
  await writeFile(join(folder, 'database', 'PG_VERSION'), '17\n');
  await assert.rejects(openStore({ dataDir: folder }), /Cannot open the database in .*configuration file/);
  assert.deepEqual(await readdir(folder), ['database']);
  assert.deepEqual(await readdir(join(folder, 'database')), ['PG_VERSION']);
});

void test('a query that waits for a transaction which waits for it is told so, and the next one works', async (t) => {
  const store = await inMemory(100);
  t.after(() => store.close());
  await assert.rejects(
    store.db.transaction().execute(() => sql`select 1`.execute(store.db)),
    /transaction held the embedded database/,
  );
  await sql`select 1`.execute(store.db);
});
