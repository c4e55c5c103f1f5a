import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { openStore } from '../../../src/server/store/store.js';
import { sqlState } from '../../../src/server/store/transaction.js';
import { testDatabaseUrl, testStore } from '../postgres.js';
import { until } from '../until.js';

const at = new Date('2026-03-01T12:00:00.123Z');
const row = (key: string) => ({ tenant: 'acme', key, tokens: 1, at });

void test('both databases give the same JavaScript values', async (t) => {
  const { db } = await testStore(t);
  const { rows } = await sql`select ${at}::timestamptz as moment, ${7}::int8 as big, count(*) as count,
    ${1.5}::float8 as float, ${true}::bool as yes, ${null}::text as none, ${['a', 'b']}::text[] as list,
    ${{ a: [1, null] }}::jsonb as json, ${Buffer.from([0, 255])}::bytea as bytes,
    ${'018f3d2e-0000-7000-8000-000000000000'}::uuid as id, ''::text as empty, 5::int4 as int`.execute(db);
  assert.deepEqual(rows, [
    {
      moment: at,
      big: 7,
      count: 1,
      float: 1.5,
      yes: true,
      none: null,
      list: ['a', 'b'],
      json: { a: [1, null] },
      bytes: Buffer.from([0, 255]),
      id: '018f3d2e-0000-7000-8000-000000000000',
      empty: '',
      int: 5,
    },
  ]);
});

void test('any text and any list of texts comes back as it went', async (t) => {
  const { db } = await testStore(t);
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\0\p{Surrogate}]/u.test(value));
  const awkward = fc.constantFrom(
    '',
    'NULL',
    'null',
    '{}',
    '"',
    '\\',
    ',',
    '{"a"}',
    ' a ',
    '\n',
    "'; drop table account",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(text, awkward)), async (list) => {
      const joined = list.join('|');
      const { rows } = await sql`select ${list}::text[] as list, ${joined}::text as joined`.execute(db);
      assert.deepEqual(rows, [{ list, joined }]);
    }),
    { numRuns: 200 },
  );
});

void test('a refused row names its rule and leaves the connection fit for use', async (t) => {
  const { db } = await testStore(t);
  await db.insertInto('rate_limit').values(row('k')).execute();
  for (let again = 0; again < 3; again += 1) {
    await assert.rejects(
      db.insertInto('rate_limit').values(row('k')).execute(),
      (error) => sqlState(error) === '23505',
    );
  }
  await db.insertInto('rate_limit').values(row('other')).execute();
  await assert.rejects(
    db.transaction().execute(async (transaction) => {
      await transaction.insertInto('rate_limit').values(row('third')).execute();
      await transaction.insertInto('rate_limit').values(row('k')).execute();
    }),
  );
  const { numDeletedRows } = await db.deleteFrom('rate_limit').executeTakeFirst();
  assert.equal(numDeletedRows, 2n, 'the failed transaction left nothing');
});

void test('a connection given back within a transaction takes its writes with it', async (t) => {
  const { db } = await testStore(t);
  await db.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    await connection.insertInto('rate_limit').values(row('k')).execute();
  });
  await db.insertInto('rate_limit').values(row('other')).execute();
  assert.deepEqual(await db.selectFrom('rate_limit').select('key').execute(), [{ key: 'other' }]);
});

void test('queries at once within one transaction all belong to it', async (t) => {
  const { db } = await testStore(t);
  await assert.rejects(
    db.transaction().execute(async (transaction) => {
      const writes = Array.from({ length: 10 }, (_, key) =>
        transaction
          .insertInto('rate_limit')
          .values(row(String(key)))
          .execute(),
      );
      await Promise.all(writes);
      throw new Error('undo');
    }),
    /undo/,
  );
  assert.deepEqual(await db.selectFrom('rate_limit').selectAll().execute(), []);
});

void test('what is prepared survives a change of its table', async (t) => {
  const { db } = await testStore(t);
  const look = () => sql`select * from changing where id > ${0}`.execute(db);
  await sql`create table changing (id int)`.execute(db);
  try {
    await look();
    await look();
    await sql`alter table changing add column name text default 'x'`.execute(db);
    await sql`insert into changing (id) values (${1})`.execute(db);
    assert.deepEqual((await look()).rows, [{ id: 1, name: 'x' }]);
  } finally {
    await sql`drop table changing`.execute(db);
  }
});

void test('listeners hear of commits, not of what was undone', async (t) => {
  const store = await testStore(t);
  let heard = 0;
  t.after(store.onCommit(() => (heard += 1)));
  await store.db.transaction().execute(async (transaction) => {
    await transaction.insertInto('rate_limit').values(row('k')).execute();
    assert.equal(heard, 0);
  });
  assert.equal(heard, 1);
  await assert.rejects(store.db.transaction().execute(() => Promise.reject(new Error('undo'))));
  assert.equal(heard, 1);
});

void test('connections that the server ends are replaced', { skip: !testDatabaseUrl }, async (t) => {
  const { db } = await testStore(t);
  const others = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await Promise.all(Array.from({ length: 5 }, () => sql`select pg_sleep(0.05)`.execute(db)));
  await others.execute(db);
  // A connection lent before its end was noticed fails once; then there are only new ones.
  await until(async () => {
    const answers = Array.from({ length: 5 }, () => sql`select 1`.execute(db));
    return (await Promise.allSettled(answers)).every(({ status }) => status === 'fulfilled');
  }, 'every query to be answered');
});

void test('?prepare=false leaves no statement behind on the server', { skip: !testDatabaseUrl }, async () => {
  const url = new URL(testDatabaseUrl ?? '');
  for (const [prepare, expected] of [
    ['true', true],
    ['false', false],
  ] as const) {
    url.searchParams.set('prepare', prepare);
    const store = await openStore({ databaseUrl: url.href, dataDir: '' });
    const { rows } = await store.db.connection().execute(async (db) => {
      await sql`select ${1}::int`.execute(db);
      return sql<{ count: number }>`select count(*) as count from pg_prepared_statements`.execute(db);
    });
    await store.close();
    assert.equal((rows[0]?.count ?? 0) > 0, expected);
  }
});

void test('a server that cannot be reached is an error at once', { skip: !testDatabaseUrl }, async () => {
  await assert.rejects(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', dataDir: '' }), /ECONNREFUSED/);
});
