import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { inTransaction } from '../../../src/server/store/transaction.js';
import { testDatabaseUrl, testStore } from '../postgres.js';

const row = (key: string) => ({ tenant: 'acme', key, tokens: 0, at: new Date() });
const refusal = (code: string) => Object.assign(new Error('could not serialize'), { code });

void test('what the database asks to be repeated is repeated, without the first try’s effects', async (t) => {
  const { db } = await testStore(t);
  for (const code of ['40001', '40P01']) {
    let tries = 0;
    await inTransaction(db, async (transaction) => {
      tries += 1;
      await transaction.insertInto('rate_limit').values(row(code)).execute();
      if (tries < 3) throw refusal(code);
    });
    assert.equal(tries, 3);
  }
  assert.equal((await db.selectFrom('rate_limit').selectAll().execute()).length, 2);
});

void test('other errors, and one that comes back every time, are passed on', async (t) => {
  const { db } = await testStore(t);
  let tries = 0;
  const failing = (code: string) => inTransaction(db, () => ((tries += 1), Promise.reject(refusal(code))));
  await assert.rejects(failing('23505'), /could not serialize/);
  assert.equal(tries, 1);
  await assert.rejects(failing('40001'), /could not serialize/);
  assert.equal(tries, 6);
});

void test('transactions that lock each other out both end well', { skip: !testDatabaseUrl }, async (t) => {
  const { db } = await testStore(t);
  await db
    .insertInto('rate_limit')
    .values([row('a'), row('b')])
    .execute();
  let lockedBoth: () => void = () => undefined;
  const bothLocked = new Promise<void>((resolve) => (lockedBoth = resolve));
  let locks = 0;
  const add = (first: string, second: string) =>
    inTransaction(db, async (transaction) => {
      const increase = (key: string) =>
        sql`update rate_limit set tokens = tokens + 1 where key = ${key}`.execute(transaction);
      await increase(first);
      if ((locks += 1) >= 2) lockedBoth();
      await bothLocked;
      await increase(second);
    });
  await Promise.all([add('a', 'b'), add('b', 'a')]);
  const rows = await db.selectFrom('rate_limit').select('tokens').execute();
  assert.deepEqual(rows, [{ tokens: 2 }, { tokens: 2 }]);
});
