import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { silentLogger } from '../../../src/server/logger.js';
import { type BossQueue, openJobs } from '../../../src/server/jobs/boss-queue.js';
import type { JobHandlers } from '../../../src/server/jobs/queue.js';
import { startWorker, type Worker, type WorkerOptions } from '../../../src/server/jobs/worker.js';
import { newId } from '../../../src/server/store/ids.js';
import { blankStores, testStore } from '../postgres.js';
import { idleHandlers } from './idle-handlers.js';
import { until } from '../until.js';

async function setUp(t: TestContext, handlers: Partial<JobHandlers>, options: WorkerOptions = {}) {
  const store = await testStore();
  const jobs = await openJobs(store, 'acme');
  const workers: Worker[] = [];
  const work = (): Worker => {
    const context = { jobs, log: silentLogger, now: () => new Date() };
    const worker = startWorker(context, { ...idleHandlers, ...handlers }, { pauseAfter: () => 1, ...options });
    workers.push(worker);
    return worker;
  };
  t.after(async () => {
    await Promise.all(workers.map((worker) => worker.stop(2000)));
    await store.close();
  });
  return { store, jobs, work };
}

const waiting = async ({ store }: BossQueue): Promise<number> => {
  const { rows } = await sql<{ left: number }>`
    select count(*) as left from onboarding_jobs.job where name not like 'sweep%' and name not like 'watch-%'`.execute(
    store.db,
  );
  return rows[0]?.left ?? -1;
};
const invitation = () => ({ invitationId: newId(), generation: 1 });

void test('a job of a committed transaction runs at once, one of an undone transaction never', async (t) => {
  const seen: string[] = [];
  const { store, jobs, work } = await setUp(
    t,
    {
      'send-invitation': ({ invitationId }) => {
        seen.push(invitationId);
        return Promise.resolve();
      },
    },
    { poll: 60_000 },
  );
  work();
  await until(async () => (await waiting(jobs)) === 0, 'no job to wait');
  const undone = invitation();
  await assert.rejects(
    store.db.transaction().execute(async (transaction) => {
      await jobs.enqueue('send-invitation', undone, { transaction });
      throw new Error('no');
    }),
  );
  const kept = invitation();
  await store.db.transaction().execute(async (transaction) => {
    await jobs.enqueue('send-invitation', kept, { transaction });
  });
  // The next poll is a minute away: only the commit itself can have woken the worker.
  await until(() => seen.length > 0, 'the first job to run');
  assert.deepEqual(seen, [kept.invitationId]);
  await until(async () => (await waiting(jobs)) === 0, 'no job to wait');
});

void test('a handler that fails is tried again, and other jobs do not wait for it', async (t) => {
  const tries: string[] = [];
  const { jobs, work } = await setUp(t, {
    'send-password-reset': ({ email }) => {
      tries.push(email);
      const failed = email === 'down@mail.example' && tries.filter((tried) => tried === email).length < 3;
      return failed ? Promise.reject(new Error('connection refused')) : Promise.resolve();
    },
  });
  work();
  await jobs.enqueue('send-password-reset', { email: 'down@mail.example', requestId: newId() });
  await until(() => tries.length > 0, 'the first try');
  await jobs.enqueue('send-password-reset', { email: 'up@mail.example', requestId: newId() });
  await until(async () => (await waiting(jobs)) === 0, 'no job to wait');
  assert.deepEqual(tries.slice(0, 2), ['down@mail.example', 'up@mail.example']);
  assert.deepEqual(tries.slice(2), ['down@mail.example', 'down@mail.example']);
});

void test('a new request is not held up by the pause of an older one for the same address', async (t) => {
  const requests: string[] = [];
  const { jobs, work } = await setUp(
    t,
    {
      'send-password-reset': ({ requestId }) => {
        requests.push(requestId);
        return requestId === 'first' ? Promise.reject(new Error('connection refused')) : Promise.resolve();
      },
    },
    { pauseAfter: () => 3600 },
  );
  work();
  await jobs.enqueue('send-password-reset', { email: 'kim@mail.example', requestId: 'first' });
  await until(() => requests.includes('first'), 'the first request');
  await until(async () => (await startTimes(jobs)).some((inSeconds) => inSeconds > 3000), 'a later try to be planned');
  await jobs.enqueue('send-password-reset', { email: 'kim@mail.example', requestId: 'second' });
  await until(() => requests.includes('second'), 'the second request');
});

async function startTimes({ store }: BossQueue): Promise<number[]> {
  const { rows } = await sql<{ seconds: number }>`
    select extract(epoch from start_after - now())::float8 as seconds from onboarding_jobs.job`.execute(store.db);
  return rows.map(({ seconds }) => seconds);
}

void test('requests for one address that nobody has started on yet are one job', async (t) => {
  const { jobs } = await setUp(t, {});
  for (let asked = 0; asked < 5; asked += 1) {
    await jobs.enqueue('send-password-reset', { email: 'kim@mail.example', requestId: newId() });
  }
  await jobs.enqueue('send-password-reset', { email: 'lee@mail.example', requestId: newId() });
  assert.equal(await waiting(jobs), 2);
});

void test('workers share the jobs: each runs once', async (t) => {
  const runs = new Map<string, number>();
  const { store, jobs, work } = await setUp(t, {
    'send-invitation': async ({ invitationId }) => {
      runs.set(invitationId, (runs.get(invitationId) ?? 0) + 1);
      await sql`select 1`.execute(store.db);
    },
  });
  work();
  work();
  work();
  const ids = Array.from({ length: 100 }, invitation);
  await Promise.all(ids.map((id) => jobs.enqueue('send-invitation', id)));
  await until(async () => (await waiting(jobs)) === 0, 'no job to wait');
  assert.equal(runs.size, 100);
  assert.deepEqual([...new Set(runs.values())], [1]);
});

void test('stopping lets running jobs end and leaves the others for the next process', async (t) => {
  let started = 0;
  let ended = 0;
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const { jobs, work } = await setUp(
    t,
    {
      'send-invitation': async () => {
        started += 1;
        await gate;
        ended += 1;
      },
    },
    { concurrency: 2 },
  );
  const worker = work();
  for (let asked = 0; asked < 5; asked += 1) await jobs.enqueue('send-invitation', invitation());
  await until(() => started === 2, 'two jobs to run');
  const stopped = worker.stop();
  release();
  await stopped;
  assert.deepEqual([started, ended, await waiting(jobs)], [2, 2, 3]);
  work();
  await until(async () => (await waiting(jobs)) === 0, 'no job to wait');
  assert.equal(ended, 5);
});

void test('a job of a killed process is run by another once its lease has run out', async (t) => {
  const runs: string[] = [];
  const { store, jobs, work } = await setUp(t, {
    'send-invitation': ({ invitationId }) => {
      runs.push(invitationId);
      return Promise.resolve();
    },
  });
  const job = invitation();
  await jobs.enqueue('send-invitation', job);
  assert.equal((await jobs.take('send-invitation', 1)).length, 1);
  await jobs.recover();
  assert.equal((await jobs.take('send-invitation', 1)).length, 0, 'a lease that runs is respected');
  await sql`update onboarding_jobs.job set started_on = started_on - interval '3 minutes'`.execute(store.db);
  work();
  await until(() => runs.length > 0, 'another to take the job over');
  assert.deepEqual(runs, [job.invitationId]);
});

void test('a handler that hangs counts as failed before its lease ends', async (t) => {
  let tries = 0;
  const { jobs, work } = await setUp(
    t,
    { 'send-invitation': () => ((tries += 1) === 1 ? new Promise(() => undefined) : Promise.resolve()) },
    { handlerLimit: 50 },
  );
  work();
  await jobs.enqueue('send-invitation', invitation());
  await until(async () => tries === 2 && (await waiting(jobs)) === 0, 'the second try to end');
});

void test('the jobs of two tenants in one database stay apart', async (t) => {
  const seen: string[] = [];
  const { store, work } = await setUp(t, {
    'resend-invitation': ({ email }) => {
      seen.push(email);
      return Promise.resolve();
    },
  });
  const other = await openJobs(store, 'other');
  await other.enqueue('resend-invitation', { email: 'other@mail.example' });
  const mine = await openJobs(store, 'acme');
  await mine.enqueue('resend-invitation', { email: 'mine@mail.example' });
  work();
  await until(() => seen.length > 0, 'the first job to run');
  assert.deepEqual(seen, ['mine@mail.example']);
  assert.equal((await other.take('resend-invitation', 5)).length, 1);
});

void test('processes that start at once on a new database make one queue', async (t) => {
  const stores = await blankStores(4);
  t.after(() => Promise.all(stores.map((store) => store.close())));
  for (const { db } of stores.slice(0, 1)) await sql`drop schema if exists onboarding_jobs cascade`.execute(db);
  const queues = await Promise.all(stores.map((store) => openJobs(store, 'acme')));
  await Promise.all(queues.map((queue) => queue.enqueue('send-invitation', invitation())));
  assert.equal((await queues[0]!.take('send-invitation', 9)).length, 4);
});

void test('a sweep is asked for by one of several workers', async (t) => {
  let sweeps = 0;
  const { jobs, work } = await setUp(t, {
    sweep: () => {
      sweeps += 1;
      return Promise.resolve();
    },
  });
  work();
  work();
  await until(() => sweeps > 0, 'a sweep');
  await jobs.enqueue('send-invitation', invitation());
  await until(async () => (await waiting(jobs)) === 0, 'no job to wait');
  assert.equal(sweeps, 1);
});

void test('a database that fails while a job is finished neither stops the worker nor loses the job', async (t) => {
  let runs = 0;
  const { jobs, work } = await setUp(t, {
    'send-invitation': () => {
      runs += 1;
      return Promise.resolve();
    },
  });
  const done = jobs.done.bind(jobs);
  let failures = 0;
  jobs.done = (name, ids) => ((failures += 1) === 1 ? Promise.reject(new Error('connection lost')) : done(name, ids));
  work();
  await jobs.enqueue('send-invitation', invitation());
  await until(async () => runs > 0 && (await waiting(jobs)) === 0, 'the job to be done');
  assert.equal(runs, 1);
});
