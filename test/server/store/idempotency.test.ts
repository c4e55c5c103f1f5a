import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abandonCall, beginCall, finishCall, type IdempotentCall } from '../../../src/server/store/idempotency.js';
import { testStore } from '../postgres.js';

const start = new Date('2026-03-01T12:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const call: IdempotentCall = {
  tenant: 'acme',
  scope: 'key-1 POST /v1/admin/invitations',
  key: '4f8a2c0e-6d1b-4b7e-9a43-1c2d3e4f5a6b',
  request: '{"email":"kim@mail.example"}',
  now: start,
};
const answer = { status: 201, body: '{"token":"secret-token"}' };

void test('a repeated call gets the first answer and is not made again', async (t) => {
  const { db } = await testStore(t);
  assert.deepEqual(await beginCall(db, call), { state: 'first' });
  await finishCall(db, call, answer);
  assert.deepEqual(await beginCall(db, { ...call, now: later(3600) }), { state: 'finished', answer });
});

void test('the same key with another request is a conflict, before and after the first has finished', async (t) => {
  const { db } = await testStore(t);
  await beginCall(db, call);
  assert.deepEqual(await beginCall(db, { ...call, request: '{}' }), { state: 'conflict' });
  await finishCall(db, call, answer);
  assert.deepEqual(await beginCall(db, { ...call, request: '{}' }), { state: 'conflict' });
});

void test('the same key of another caller or tenant is another call', async (t) => {
  const { db } = await testStore(t);
  for (const other of [{}, { scope: 'key-2 POST /v1/admin/invitations' }, { tenant: 'other' }]) {
    assert.deepEqual(await beginCall(db, { ...call, ...other }), { state: 'first' });
  }
});

void test('of 12 calls at once one is the first, and the others get its answer', async (t) => {
  const { db } = await testStore(t);
  let made = 0;
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const outcome = await beginCall(db, call);
      if (outcome.state !== 'first') return outcome;
      made += 1;
      await finishCall(db, call, answer);
      return outcome;
    }),
  );
  assert.equal(made, 1);
  const others = outcomes.filter(({ state }) => state !== 'first');
  assert.equal(others.length, 11);
  for (const other of others) assert.deepEqual(other, { state: 'finished', answer });
});

void test('a call that failed without effect may be made again', async (t) => {
  const { db } = await testStore(t);
  await beginCall(db, call);
  await abandonCall(db, call);
  assert.deepEqual(await beginCall(db, call), { state: 'first' });
  await finishCall(db, call, answer);
  await abandonCall(db, call);
  assert.deepEqual(await beginCall(db, call), { state: 'finished', answer });
});

void test('a call whose process was killed may be made again after a minute, a finished one after a day', async (t) => {
  const { db } = await testStore(t);
  await beginCall(db, call);
  assert.deepEqual(await beginCall(db, { ...call, now: later(61) }), { state: 'first' });
  await finishCall(db, { ...call, now: later(61) }, answer);
  assert.equal((await beginCall(db, { ...call, now: later(24 * 3600) })).state, 'finished');
  assert.equal((await beginCall(db, { ...call, now: later(24 * 3600 + 62) })).state, 'first');
});

void test('neither the key nor the answer can be read in the database', async (t) => {
  const { db } = await testStore(t);
  await beginCall(db, call);
  await finishCall(db, call, answer);
  const stored = JSON.stringify(await db.selectFrom('idempotency').selectAll().execute());
  assert.doesNotMatch(stored, /secret-token|kim@mail|4f8a2c0e/);
});

void test('an effect and its answer are undone together', async (t) => {
  const { db } = await testStore(t);
  await beginCall(db, call);
  await assert.rejects(
    db.transaction().execute(async (transaction) => {
      await finishCall(transaction, call, answer);
      throw new Error('the effect failed');
    }),
  );
  await abandonCall(db, call);
  assert.deepEqual(await beginCall(db, call), { state: 'first' });
});
