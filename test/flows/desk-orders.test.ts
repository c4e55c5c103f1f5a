import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { memoryDesk } from '../../src/adapters/memory/desk.js';
import type { DeskApi } from '../../src/contract/desk.js';
import { errorCodes } from '../../src/contract/error-codes.js';
import { OnboardingError } from '../../src/contract/errors.js';
import { DeskFlow } from '../../src/flows/desk.js';
import { creator, DeskWorld, ids, profile, record, request, robin } from './desk-world.js';
import { settled } from './scripted-api.js';

const invite = { email: 'c1@mail.example', name: 'C 1' };
const rows = Array.from({ length: 250 }, (_, i) => ({
  row: i + 1,
  invite: { ...invite, email: `c${String(i)}@mail.example` },
}));
const good: Record<keyof DeskApi, (input: Record<string, unknown>) => unknown> = {
  user: () => robin,
  invitations: () => ({ invitations: [record('a'), record('b'), record('a')], next: 'b' }),
  requests: () => ({ requests: [request('a'), request('b')], next: 'b' }),
  creators: () => ({ creators: [creator('a', profile('p'))] }),
  invite: () => record('new'),
  preview: () => ({ rows }),
  importRows: ({ invitations }) => ({
    created: (invitations as object[]).map((_, i) => ({ row: i + 1, invitation: record(`i${String(i)}`) })),
    rejected: [],
  }),
  resend: ({ id }) => record(String(id), { status: 'queued' }),
  revoke: ({ id }) => record(String(id), { status: 'revoked' }),
  reinvite: () => record('newer'),
  answer: ({ id }) => request(String(id), { state: 'invited', answers: [] }),
  nudge: () => ({ nudgedAt: '2026-11-22T09:00:00Z', nudgeIn: 60 }),
};

function verbs({ flow }: DeskWorld): readonly (() => unknown)[] {
  const { work, inviting, importing, invitations, requests, creators } = flow;
  return [
    () => flow.load(),
    () => flow.show('invitations'),
    () => flow.show('creators'),
    () => invitations.load({ search: 'kim' }),
    () => invitations.next(),
    () => invitations.previous(),
    () => requests.next(),
    () => requests.load({ show: 'all' }),
    () => creators.load({ health: 'needs-attention' }),
    () => creators.retry(),
    () => work.resend('a'),
    () => work.revoke('a'),
    () => work.reinvite('b', 'b@post.example'),
    () => work.approve('a'),
    () => work.reject('a', 'policy'),
    () => work.forward('b'),
    () => work.nudge('p'),
    () => work.dismiss('invitation', 'a'),
    () => inviting.submit(invite),
    () => inviting.submit({}),
    () => inviting.clear(),
    () => importing.readText('email,name'),
    () => importing.setAgain(true),
    () => importing.confirm(),
    () => importing.confirm(),
    () => importing.stop(),
    () => importing.resume(),
    () => importing.end(),
    () => importing.clear(),
    () => flow.close(),
  ];
}

const refused = fc
  .record({
    code: fc.constantFrom(...errorCodes),
    retryAfter: fc.option(fc.nat(100_000), { nil: undefined }),
    field: fc.constantFrom(undefined, 'email', 'name', 'elsewhere'),
  })
  .map((error) => new OnboardingError(error.code, undefined, error));
const events = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('verb' as const), which: fc.nat(99) }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer' as const), which: fc.nat(99) }) },
    fc.record({ kind: fc.constant('hostile' as const), which: fc.nat(99), result: fc.anything() }),
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('refuse' as const), which: fc.nat(99), error: refused }) },
    fc.record({ kind: fc.constant('pass' as const), seconds: fc.integer({ min: -90_000, max: 90_000 }) }),
  ),
  { maxLength: 60 },
);

/** What must hold whatever has happened. */
function check(world: DeskWorld, waiting: (...methods: (keyof DeskApi)[]) => boolean): void {
  const { state } = world;
  assert.ok(Object.isFrozen(state));
  for (const list of ['invitations', 'requests', 'creators'] as const) {
    const { items, pending, page, starts } = state[list];
    assert.equal(new Set(ids(items)).size, items.length, 'every row stands once');
    assert.equal(page, starts.length);
    if (pending) assert.ok(waiting(list), `${list} waits for nothing`);
  }
  const { busy, failures, receipts } = state.work;
  for (const told of [busy, [...failures, ...receipts]]) {
    assert.equal(new Set(told.map(({ subject, id }) => `${subject} ${id}`)).size, told.length);
  }
  if (busy.length > 0) assert.ok(waiting('resend', 'revoke', 'reinvite', 'answer', 'nudge'), 'busy with nothing');
  if (state.inviting.pending) assert.ok(waiting('invite'));
  const { importing } = state;
  if (importing.step === 'reading') assert.ok(waiting('preview'));
  if (importing.step === 'running') assert.ok(waiting('importRows'));
  if ('progress' in importing) {
    const { done, total, created, rejected } = importing.progress;
    assert.ok(done <= total && created + rejected.length === done);
  }
  assert.ok(!JSON.stringify(state, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value)).includes('key-'));
}

/** Orders that are tried; `DESK_ORDERS=3000` takes a minute. */
const orders = Number(process.env['DESK_ORDERS'] ?? 400);

describe(`DeskFlow under ${orders} orders of events`, () => {
  it('shows every row once, work only while a call runs, and is never stuck', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (order) => {
        const world = new DeskWorld();
        const { server, flow } = world;
        const open: (typeof server.calls)[number][] = [];
        let seen = 0;
        const collect = () => {
          open.push(...server.calls.slice(seen));
          seen = server.calls.length;
        };
        const steps = verbs(world);
        for (const event of order) {
          collect();
          if (event.kind === 'verb') void steps[event.which % steps.length]?.();
          else if (event.kind === 'pass') world.clock.pass(event.seconds);
          else {
            const call = open.splice(event.which % (open.length || 1), 1)[0];
            if (event.kind === 'refuse') call?.reject(event.error);
            else if (event.kind === 'hostile') call?.resolve(event.result);
            else call?.resolve(good[call.method as keyof DeskApi]({ ...call.input }));
          }
          await settled();
          collect();
          check(world, (...methods) =>
            open.some(({ method, signal }) => methods.includes(method as keyof DeskApi) && !signal?.aborted),
          );
        }
        await finish(world, open, collect);
        assert.equal(flow.state.step, 'ready');
      }),
      { numRuns: orders },
    );
  });
});

/** From now on the backend is well, and somebody tries again what can be tried. */
async function finish(world: DeskWorld, open: DeskWorld['server']['calls'], collect: () => void): Promise<void> {
  const answerAll = async () => {
    for (let turn = 0; turn < 20; turn++) {
      collect();
      const calls = open.splice(0);
      if (calls.length === 0) return;
      for (const call of calls) call.resolve(good[call.method as keyof DeskApi]({ ...call.input }));
      await settled();
    }
    assert.fail('it asks without end');
  };
  const { flow } = world;
  await answerAll();
  void flow.load();
  for (const list of ['invitations', 'requests', 'creators'] as const) void flow.show(list);
  void flow.importing.resume();
  await answerAll();
  const { invitations, requests, creators, work, inviting, importing } = flow.state;
  for (const list of [invitations, requests, creators]) {
    assert.deepEqual([list.loaded, list.pending, list.error], [true, false, undefined]);
  }
  assert.deepEqual([work.busy, inviting.pending], [[], false]);
  assert.ok(importing.step === 'none' || importing.step === 'preview' || importing.step === 'done', importing.step);
}

/** How one call goes: well, not at all, or done with its answer lost; or the page is closed while it runs. */
const fates = ['well', 'well', 'refused', 'unreached', 'lost', 'closed', 'stopped'] as const;

describe(`an import under ${orders / 10} orders of mishaps`, () => {
  it('invites everybody once, and ends', async () => {
    const courses = fc.array(fc.constantFrom(...fates), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(courses, fc.integer({ min: 1, max: 900 }), async (course, count) => {
        const memory = memoryDesk();
        const left = [...course];
        const importRows: DeskApi['importRows'] = async (input, options) => {
          const fate = left.shift() ?? 'well';
          if (fate === 'stopped') flow.importing.stop();
          if (fate === 'refused') throw new OnboardingError('rate-limited', undefined, { retryAfter: 1 });
          if (fate === 'unreached') throw new OnboardingError('offline');
          const report = await memory.desk.importRows(input, { ...options, signal: undefined });
          if (fate === 'closed') flow.close();
          if (fate === 'lost') throw new OnboardingError('timeout');
          return report;
        };
        const flow = new DeskFlow({ ...memory.desk, importRows });
        const lines = Array.from({ length: count }, (_, i) => `c${String(i)}@mail.example,C ${String(i)}`);
        await flow.importing.readText(['email,name', ...lines].join('\n'));
        await flow.importing.confirm();
        for (let tries = 0; flow.state.importing.step !== 'done' && tries < 20; tries++) await flow.importing.resume();
        const { importing } = flow.state;
        assert.ok(importing.step === 'done');
        assert.deepEqual([importing.progress.done, importing.progress.created], [count, count]);
        const invited = memory.facts.invitations.map((one) => one.record);
        assert.equal(invited.length, count);
        assert.ok(invited.every(({ status }) => status === 'queued'));
      }),
      { numRuns: orders / 10 },
    );
  });
});
