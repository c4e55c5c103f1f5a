import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { OnboardingError } from '../../src/contract/errors.js';
import type { Attempt } from '../../src/contract/social-profiles.js';
import { ConnectFlow } from '../../src/flows/connect.js';
import { attempt, ConnectWorld, quiet, startLink } from './connect-world.js';

let world: ConnectWorld;
let flow: ConnectFlow;

const asked = () => world.server.count('getAttempt');
const started = (changes: Partial<Attempt> = {}) => attempt({ status: 'started', ...changes });

async function answer(result: unknown): Promise<void> {
  world.server.last.resolve(result);
  await quiet();
}

async function refuse(...error: ConstructorParameters<typeof OnboardingError>): Promise<void> {
  world.server.last.reject(new OnboardingError(...error));
  await quiet();
}

async function wake(reason: Parameters<ConnectWorld['wake']>[0]): Promise<void> {
  world.wake(reason);
  await quiet();
}

function state() {
  const { state } = flow;
  assert.equal(state.step, 'waiting');
  return state;
}

/** Milliseconds until the next question, at most a minute. */
async function untilAsked(): Promise<number> {
  const before = asked();
  for (let passed = 0; passed < 60_000; passed += 10) {
    await world.timer.pass(10);
    if (asked() > before) return passed + 10;
  }
  return Infinity;
}

beforeEach(async () => {
  world = new ConnectWorld();
  flow = new ConnectFlow(world.api, world.ports);
  flow.begin('instagram');
  void flow.proceed();
  await answer(startLink());
});

describe('asking how an attempt stands', () => {
  it('begins after half a second and slows down to three, anew with every change', async () => {
    const pauses: number[] = [];
    for (let i = 0; i < 10; i++) {
      pauses.push(await untilAsked());
      await answer(attempt());
    }
    assert.equal(pauses[0], 500);
    const grows = pauses.every((pause, index) => index === 0 || pause >= (pauses[index - 1] ?? 0));
    assert.ok(grows, pauses.join(' '));
    assert.equal(pauses.at(-1), 3000);
    await untilAsked();
    await answer(started());
    assert.equal(await untilAsked(), 500);
  });

  it('is woken by windows, focus and the page coming back, one question at a time', async () => {
    await world.timer.pass(300);
    for (const reason of ['message', 'focus', 'visible'] as const) {
      await wake(reason);
      assert.equal(asked(), 1, reason);
    }
    await answer(started());
    assert.equal(await untilAsked(), 250, 'what came meanwhile is answered soon');
  });

  it('keeps a distance between questions however many messages come', async () => {
    for (let i = 0; i < 100; i++) {
      await wake('message');
      if (asked() > 0) await answer(started());
      await world.timer.pass(10);
    }
    assert.ok(asked() <= 5, `${String(asked())} questions in a second`);
  });

  it('does not wait for an answer from before the network or the page came back', async () => {
    for (const reason of ['online', 'restored'] as const) {
      await world.timer.pass(3000);
      const before = world.server.last;
      await wake(reason);
      await world.timer.pass(300);
      assert.equal(before.signal?.aborted, true);
      assert.equal(world.server.last.signal?.aborted, false);
      await answer(started());
    }
  });

  it('rests when nobody has looked for five minutes, and asks at once when somebody does', async () => {
    await wake('hidden');
    for (let passed = 0; passed < 299; passed++) {
      await world.timer.pass(1000);
      if (!world.server.last.signal?.aborted) await answer(started());
    }
    await world.timer.pass(4000);
    await answer(started());
    const before = asked();
    await world.timer.pass(200_000);
    assert.equal(asked(), before);
    await wake('visible');
    assert.equal(asked(), before + 1);
  });

  it('waits as long as the server asks for', async () => {
    await untilAsked();
    await refuse('rate-limited', undefined, { retryAfter: 20 });
    assert.equal(await untilAsked(), 20_000);
    assert.equal(state().network, 'ok');
  });
});

describe('a network that fails while waiting', () => {
  it('is told after half a minute, never ends the attempt, and is forgotten with the next answer', async () => {
    for (const code of ['unavailable', 'timeout', 'internal', 'unexpected-answer', 'rate-limited'] as const) {
      for (let passed = 0; passed < 29_000; passed += await untilAsked()) {
        if (!world.server.last.signal?.aborted) await refuse(code);
        assert.equal(state().network, 'ok', code);
      }
      for (let i = 0; i < 3; i++) {
        await refuse(code);
        await untilAsked();
      }
      assert.equal(state().network, 'unsure', code);
      await answer(started({ expiresIn: 600 }));
      assert.equal(state().network, 'ok');
      await untilAsked();
    }
  });

  it('is told at once when the device has no connection, and asked again as it has one', async () => {
    await wake('offline');
    assert.equal(state().network, 'offline');
    world.hasNetwork = false;
    await untilAsked();
    await refuse('unavailable');
    assert.equal(state().network, 'offline');
    world.hasNetwork = true;
    await world.timer.pass(300);
    const before = asked();
    await wake('online');
    assert.equal(asked(), before + 1);
    await answer(started());
    assert.equal(state().network, 'ok');
  });

  it('can be asked by hand', async () => {
    await untilAsked();
    flow.check();
    assert.equal(asked(), 2);
    await answer(attempt({ status: 'confirming', found: { handle: 'kim' } }));
    assert.equal(flow.state.step, 'confirming');
  });
});

describe('who may not ask any more', () => {
  it('gets three chances, and is let in again with the next wake-up', async () => {
    for (let i = 0; i < 3; i++) {
      assert.equal(flow.state.step, 'waiting');
      await untilAsked();
      await refuse('unauthenticated');
    }
    assert.equal(flow.state.step, 'signed-out');
    assert.equal(await untilAsked(), Infinity);
    await wake('focus');
    await answer(started());
    assert.equal(flow.state.step, 'waiting');
    assert.equal(await untilAsked(), 500);
  });
});

describe('the window', () => {
  it('is called closed only after three seconds, and that ends nothing', async () => {
    await untilAsked();
    world.window.closed = true;
    await answer(started());
    await untilAsked();
    assert.equal(state().popup, 'open');
    await world.timer.pass(2900);
    assert.equal(state().popup, 'open');
    await world.timer.pass(200);
    assert.equal(state().popup, 'closed');
    await answer(attempt({ status: 'connected', profileId: 'p-1', expiresIn: 0 }));
    assert.equal(flow.state.step, 'connected', 'a late success wins');
  });
});

describe('time', () => {
  it('is up by the seconds the server named; one last question decides', async () => {
    await untilAsked();
    await answer(started({ expiresIn: 5 }));
    await world.timer.pass(2000);
    await world.timer.pass(3000);
    await answer(attempt({ status: 'confirming', found: { handle: 'kim' }, expiresIn: 300 }));
    assert.equal(flow.state.step, 'confirming');
  });

  it('is up although nobody answers, and a late success still wins', async () => {
    await world.timer.pass(600_000);
    await world.timer.pass(10_000);
    assert.equal(flow.state.step, 'expired');
    assert.equal('sure' in flow.state && flow.state.sure, false);
    await answer(attempt({ status: 'connected', profileId: 'p-1', expiresIn: 0 }));
    assert.equal(flow.state.step, 'connected');
    assert.deepEqual([world.timer.armed, world.listeners.size], [0, 0]);
  });

  it('is not read from any clock: a day forth or back changes nothing', async () => {
    for (const jump of [86_400, -172_800]) {
      world.clock.pass(jump);
      await untilAsked();
      await answer(started());
      assert.equal(flow.state.step, 'waiting');
    }
  });
});

describe('answers that make no sense', () => {
  it('change nothing, whether unknown, foreign or backwards', async () => {
    await untilAsked();
    await answer(attempt({ status: 'returned' }));
    for (const odd of [
      attempt({ status: 'teleported' as Attempt['status'] }),
      attempt({ id: 'attempt-9', status: 'connected' }),
      started(),
      undefined,
      'text',
      { status: 'connected' },
    ]) {
      await untilAsked();
      await answer(odd);
      assert.equal(flow.state.step, 'returned', JSON.stringify(odd));
    }
  });

  it('end the attempt where the backend does not know it', async () => {
    await untilAsked();
    await refuse('attempt-not-found');
    assert.equal(flow.state.step, 'expired');
    assert.deepEqual([world.timer.armed, world.listeners.size], [0, 0]);
  });
});
