import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openJobs } from '../../../src/server/jobs/boss-queue.js';
import { testStore } from '../postgres.js';

test('jobs that wait for an address are taken back, in the transaction, and nobody else’s', async (t) => {
  const store = await testStore(t);
  const [acme, other] = [await openJobs(store, 'acme'), await openJobs(store, 'other')];
  const [kim, lee] = ['kim@mail.example', 'lee@mail.example'];
  await acme.enqueue('resend-invitation', { email: kim });
  await acme.enqueue('send-password-reset', { email: kim, requestId: '1' });
  await acme.enqueue('send-password-reset', { email: lee, requestId: '2' });
  await other.enqueue('send-password-reset', { email: kim, requestId: '3' });
  // One that failed before waits under another key.
  const [failed] = await acme.take('resend-invitation', 1);
  assert.ok(failed);
  await acme.again('resend-invitation', failed, 3600);

  const undone = store.db.transaction().execute(async (transaction) => {
    await acme.forget([kim], { transaction });
    throw new Error('undone');
  });
  await assert.rejects(undone, /undone/);
  await acme.forget([]);
  await acme.forget([kim, 'sam@mail.example']);
  const left = await acme.take('send-password-reset', 10);
  assert.deepEqual(
    left.map(({ data }) => data.payload.email),
    [lee],
  );
  assert.equal((await other.take('send-password-reset', 10)).length, 1);
  const { rows } = await sql<{ data: string }>`
    select data::text as data from onboarding_jobs.job where state <> 'active'`.execute(store.db);
  assert.deepEqual(rows, []);
});
