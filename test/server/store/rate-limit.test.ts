import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RateLimit, takeToken } from '../../../src/server/store/rate-limit.js';
import { testStore } from '../postgres.js';

const start = new Date('2026-03-01T12:00:00Z');
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const limit: RateLimit = {
  tenant: 'acme',
  name: 'sign-in',
  subject: 'kim@mail.example',
  capacity: 3,
  refillPerSecond: 1 / 60,
  now: start,
};

void test('of 20 calls at once exactly as many pass as the bucket holds', async (t) => {
  const { db } = await testStore(t);
  const decisions = await Promise.all(
    Array.from({ length: 20 }, () => takeToken(db, { ...limit, capacity: 7, refillPerSecond: 1 / 3600 })),
  );
  assert.equal(decisions.filter(({ allowed }) => allowed).length, 7);
  for (const { allowed, retryAfter } of decisions) assert.equal(retryAfter, allowed ? 0 : 3600);
});

void test('a token comes back after its time, and Retry-After counts down to it', async (t) => {
  const { db } = await testStore(t);
  for (let taken = 0; taken < 3; taken += 1) assert.equal((await takeToken(db, limit)).allowed, true);
  assert.deepEqual(await takeToken(db, limit), { allowed: false, retryAfter: 60 });
  assert.deepEqual(await takeToken(db, { ...limit, now: at(45) }), { allowed: false, retryAfter: 15 });
  assert.equal((await takeToken(db, { ...limit, now: at(60) })).allowed, true);
  assert.equal((await takeToken(db, { ...limit, now: at(61) })).allowed, false);
});

void test('a long rest fills the bucket to its capacity and no further', async (t) => {
  const { db } = await testStore(t);
  await takeToken(db, limit);
  const later = { ...limit, now: at(7 * 24 * 3600) };
  const decisions = [];
  for (let asked = 0; asked < 5; asked += 1) decisions.push((await takeToken(db, later)).allowed);
  assert.deepEqual(decisions, [true, true, true, false, false]);
});

void test('a clock that goes back neither gives tokens nor takes any', async (t) => {
  const { db } = await testStore(t);
  await takeToken(db, { ...limit, now: at(100) });
  assert.equal((await takeToken(db, { ...limit, now: at(0) })).allowed, true);
  assert.equal((await takeToken(db, { ...limit, now: at(0) })).allowed, true);
  assert.equal((await takeToken(db, { ...limit, now: at(100) })).allowed, false);
});

void test('subjects, names and tenants have buckets of their own, and the subject is not stored', async (t) => {
  const { db } = await testStore(t);
  const one = { ...limit, capacity: 1 };
  for (const other of [{}, { subject: 'lee@mail.example' }, { name: 'reset' }, { tenant: 'other' }]) {
    assert.equal((await takeToken(db, { ...one, ...other })).allowed, true);
    assert.equal((await takeToken(db, { ...one, ...other })).allowed, false);
  }
  const rows = await db.selectFrom('rate_limit').selectAll().execute();
  assert.equal(rows.length, 4);
  assert.doesNotMatch(JSON.stringify(rows), /mail\.example/);
});
