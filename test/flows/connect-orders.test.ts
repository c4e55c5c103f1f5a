import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { errorCodes } from '../../src/contract/error-codes.js';
import { OnboardingError } from '../../src/contract/errors.js';
import { attemptStatuses } from '../../src/contract/social-profiles.js';
import { ConnectFlow } from '../../src/flows/connect.js';
import { attempt, ConnectWorld, quiet, startLink } from './connect-world.js';

const wakes = ['message', 'visible', 'hidden', 'online', 'offline', 'restored', 'focus'] as const;
const starts = ['proceed', 'again', 'continueHere'] as const;
const verbs = [
  ...starts,
  'begin',
  'reopen',
  'handoff',
  'choose',
  'confirm',
  'cancel',
  'check',
  'resume',
  'reset',
  'close',
] as const;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
process.on('unhandledRejection', note);
after(() => process.off('unhandledRejection', note));

const kind = <Kind extends string>(name: Kind) => fc.constant(name);
const status = fc.constantFrom(...attemptStatuses);
// Mostly the newest call; sometimes one that nobody waits for any more.
const which = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(9));
const event = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: kind('verb'), verb: fc.constantFrom(...verbs) }) },
  // What the step offers, so that orders get far.
  { weight: 4, arbitrary: fc.record({ kind: kind('fitting'), pick: fc.nat(5) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: kind('answer'),
      which,
      status,
      linked: fc.boolean(),
      left: fc.constantFrom(0, 5, 600),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('refuse'),
      which,
      code: fc.constantFrom(...errorCodes),
      retryAfter: fc.option(fc.nat(1000), { nil: undefined }),
    }),
  },
  fc.record({ kind: kind('hostile'), which, result: fc.anything() }),
  { weight: 3, arbitrary: fc.record({ kind: kind('wake'), reason: fc.constantFrom(...wakes) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('pass'), milliseconds: fc.constantFrom(100, 1000, 4000, 60_000, 700_000) }),
  },
  fc.record({ kind: kind('jump'), seconds: fc.integer({ min: -90_000, max: 90_000 }) }),
  fc.record({ kind: kind('closeWindow') }),
  fc.record({ kind: kind('block') }),
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

const offers: Partial<Record<ConnectFlow['state']['step'], readonly (typeof verbs)[number][]>> = {
  idle: ['begin', 'resume'],
  preflight: ['proceed'],
  waiting: ['reopen', 'handoff', 'check', 'check', 'cancel', 'continueHere'],
  choosing: ['choose', 'choose', 'again'],
  confirming: ['confirm', 'confirm', 'again'],
  'wrong-account': ['confirm', 'again'],
  connected: ['check'],
};

function fitting(step: ConnectFlow['state']['step'], pick: number): (typeof verbs)[number] {
  const offered = offers[step] ?? ['again', 'check'];
  return offered[pick % offered.length] ?? 'check';
}

class Play {
  readonly world = new ConnectWorld();
  readonly flow = new ConnectFlow(this.world.api, this.world.ports);
  #begun = 0;

  async on(one: Event): Promise<void> {
    const { world, flow } = this;
    // Late answers too: the calls that nobody waits for any more are still there to be answered.
    const open = world.server.calls.filter((call) => !this.#answered.has(call));
    if (one.kind === 'verb') this.verb(one.verb);
    else if (one.kind === 'fitting') this.verb(fitting(flow.state.step, one.pick));
    else if (one.kind === 'wake') world.wake(one.reason);
    else if (one.kind === 'pass') await world.timer.pass(one.milliseconds);
    else if (one.kind === 'jump') world.clock.pass(one.seconds);
    else if (one.kind === 'block') world.blocks = !world.blocks;
    else if (one.kind === 'closeWindow') for (const window of world.windows) window.closed = true;
    else {
      const call = open.at(-1 - (one.which % (open.length || 1)));
      if (call) this.#answered.add(call);
      if (one.kind === 'hostile') call?.resolve(one.result);
      else if (one.kind === 'refuse') call?.reject(new OnboardingError(one.code, undefined, one));
      else {
        const made = { status: one.status, expiresIn: one.left };
        const linked = call?.method === 'createAttempt' || call?.method === 'createStartLink';
        call?.resolve(linked ? startLink(made, one.linked ? {} : { startUrl: undefined }) : attempt(made));
      }
    }
    await quiet();
    assert.ok(Object.isFrozen(flow.state));
  }

  readonly #answered = new Set<object>();

  verb(verb: (typeof verbs)[number]): void {
    const { flow } = this;
    const made = this.world.server.count('createAttempt');
    if ((starts as readonly string[]).includes(verb)) this.#begun++;
    if (verb === 'begin') flow.begin('instagram');
    else if (verb === 'choose') void flow.choose('c-1');
    else if (verb === 'confirm') void flow.confirm({ visibleToManager: true });
    else if (verb === 'resume') void flow.resume([attempt({ status: 'started' })]);
    else void flow[verb]();
    assert.ok(this.world.server.count('createAttempt') <= made + 1);
  }

  check(before: ConnectFlow['state'], one: Event): void {
    const { world, flow } = this;
    const { state } = flow;
    assert.ok(world.server.count('createAttempt') <= this.#begun, 'one attempt a click');
    const held = JSON.stringify([state, world.resume.value], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    assert.ok(!held.includes('con_secret'), 'no link in state or storage');
    const wanted = world.server.wanted.length > 0;
    if (state.step === 'opening') assert.ok(wanted, 'opening waits for an answer');
    if ('pending' in state && state.pending) assert.ok(wanted, 'a submission waits for an answer');
    const watched = 'network' in state && state.step !== 'wrong-account';
    // After `close` a flow stands still until the next verb; otherwise something will always come of waiting.
    if (watched && !this.closed) assert.ok(world.listeners.size === 1 && (world.timer.armed > 0 || wanted));
    if (one.kind === 'verb' || one.kind === 'fitting') return;
    if (before.step === 'connected') assert.equal(state.step, 'connected', 'connected stays');
    const isEnd = 'sure' in before && before.step !== 'signed-out';
    if (isEnd) assert.ok(!watched, `${before.step} does not go back to ${state.step}`);
    if ('sure' in state && state.sure && !('sure' in before && before.sure)) {
      assert.equal(world.listeners.size, 0, 'nothing listens after an end');
    }
  }

  closed = false;
}

/** What a person who does what each step offers would do, on a backend that is well now. */
async function finish({ flow, world }: Play): Promise<void> {
  const path: string[] = [];
  world.blocks = false;
  for (let tries = 0; tries < 25; tries++) {
    const { state } = flow;
    path.push(state.step);
    if (state.step === 'connected') return;
    const waits = 'pending' in state && state.pending;
    if (waits || state.step === 'opening') flow.close();
    else if (state.step === 'idle') flow.begin('instagram');
    else if (state.step === 'preflight') void flow.proceed();
    else if (state.step === 'choosing') void flow.choose('c-1');
    else if (state.step === 'confirming') void flow.confirm({ visibleToManager: true });
    else if (state.step === 'waiting' || state.step === 'returned') flow.check();
    else flow.reset();
    await quiet();
    for (let call = world.server.calls.at(-1); call && world.server.wanted.includes(call);) {
      const status = { choose: 'confirming', confirm: 'connected', getAttempt: 'confirming' }[call.method] ?? 'created';
      const made = { status, expiresIn: 600 } as Parameters<typeof attempt>[0];
      call.resolve(call.method.startsWith('create') ? startLink(made) : attempt(made));
      await quiet();
      const next = world.server.calls.at(-1);
      call = next === call ? undefined : next;
    }
  }
  assert.fail(`never connected: ${path.join(' → ')}`);
}

describe('ConnectFlow under 10,000 orders of events', () => {
  it('is never stuck, goes back from no end, makes one attempt a click and leaves nothing behind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 30, size: 'max' }), async (order) => {
        const play = new Play();
        for (const one of order) {
          const before = play.flow.state;
          await play.on(one);
          if (one.kind === 'verb' && one.verb === 'close') play.closed = true;
          if (play.world.listeners.size > 0) play.closed = false;
          play.check(before, one);
        }
        await finish(play);
        play.flow.close();
        assert.deepEqual([play.world.timer.armed, play.world.listeners.size], [0, 0], 'all taken back');
        await play.world.timer.pass(1_000_000);
        assert.equal(play.world.timer.armed, 0);
      }),
      { numRuns: 10_000 },
    );
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(unhandled, []);
  });
});
