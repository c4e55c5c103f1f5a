import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { OnboardingError } from '../../src/contract/errors.js';
import type { Attempt } from '../../src/contract/social-profiles.js';
import { ConnectFlow } from '../../src/flows/connect.js';
import type { ConnectState } from '../../src/flows/connect-state.js';
import { attempt, ConnectWorld, quiet, startLink, startUrl } from './connect-world.js';

let world: ConnectWorld;
let flow: ConnectFlow;

/** All ends share one member of the union, so `Extract` does not find them. */
type At<Step, State = ConnectState> = State extends { step: infer Own } ? (Step extends Own ? State : never) : never;

function at<Step extends ConnectState['step']>(step: Step): At<Step> {
  assert.equal(flow.state.step, step);
  return flow.state as At<Step>;
}

async function answer(result: unknown): Promise<void> {
  world.server.last.resolve(result);
  await quiet();
}

async function refuse(...error: ConstructorParameters<typeof OnboardingError>): Promise<void> {
  world.server.last.reject(new OnboardingError(...error));
  await quiet();
}

/** Lets the next question come, and answers it. */
async function polled(changes: Partial<Attempt>): Promise<void> {
  const asked = world.server.count('getAttempt');
  for (let passed = 0; world.server.count('getAttempt') === asked && passed < 200; passed++)
    await world.timer.pass(100);
  assert.equal(world.server.last.method, 'getAttempt');
  await answer(attempt(changes));
}

/** Pressed Connect and went on: the window stands at the start page. */
async function waiting(): Promise<void> {
  flow.begin('instagram');
  void flow.proceed();
  await answer(startLink());
  at('waiting');
}

beforeEach(() => {
  world = new ConnectWorld();
  flow = new ConnectFlow(world.api, world.ports);
});

describe('ConnectFlow, to the platform', () => {
  it('asks for nothing before the preflight is left, and opens the window before anything is waited for', async () => {
    assert.equal(flow.begin('instagram', { profileId: 'p-1' }), true);
    assert.deepEqual(at('preflight').aim, {
      platform: 'instagram',
      mode: 'popup',
      profileId: 'p-1',
      purpose: 'reconnect',
    });
    assert.equal(world.windows.length + world.server.calls.length, 0);
    const going = flow.proceed();
    assert.equal(world.windows.length, 1, 'opened within the call');
    assert.deepEqual(world.server.last.input, { platform: 'instagram', purpose: 'reconnect', profileId: 'p-1' });
    at('opening');
    await answer(startLink());
    assert.equal(await going, true);
    assert.deepEqual(world.window.went, [startUrl]);
    assert.equal(at('waiting').popup, 'open');
    assert.equal(at('waiting').attempt.matchCode, 'K7QM');
  });

  it('makes one attempt of fifty clicks', async () => {
    for (let i = 0; i < 50; i++) {
      flow.begin('instagram');
      void flow.proceed();
    }
    assert.deepEqual([world.server.count('createAttempt'), world.windows.length], [1, 1]);
    await answer(startLink());
    assert.equal(flow.begin('tiktok'), false);
    assert.equal(flow.begin('instagram'), false);
    assert.equal(world.window.focused > 0, true, 'brought to the front instead');
    assert.equal(world.server.count('createAttempt'), 1);
  });

  it('closes the window where the start address cannot be trusted, before it moves', async () => {
    flow.begin('instagram');
    void flow.proceed();
    await refuse('unexpected-answer');
    assert.deepEqual([world.window.went, world.window.closed], [[], true]);
    assert.equal(at('failed').error?.code, 'unexpected-answer');
  });

  it('tells a refusal in its own words, and how long to wait', async () => {
    for (const [code, step] of [
      ['platform-unavailable', 'platform-unavailable'],
      ['unauthenticated', 'signed-out'],
      ['rate-limited', 'failed'],
    ] as const) {
      flow.begin('instagram');
      void flow.proceed();
      await refuse(code, undefined, { retryAfter: 90 });
      at(step);
      assert.equal(flow.retryIn, 90);
      assert.equal(world.window.closed, true);
    }
  });

  it('offers a real link where windows are blocked, renews it, and sees that it was followed', async () => {
    world.blocks = true;
    await waiting();
    assert.equal(at('waiting').popup, 'blocked');
    assert.equal(flow.link, startUrl);
    const { links } = at('waiting');
    await world.timer.pass(50_100);
    const question = world.server.calls.find(({ method }) => method === 'getAttempt');
    assert.equal(world.server.last.method, 'createStartLink');
    await answer(startLink({}, { startUrl: `${startUrl}2` }));
    assert.equal(flow.link, `${startUrl}2`);
    assert.equal(at('waiting').links, links + 1);
    question?.resolve(attempt({ status: 'started' }));
    await quiet();
    assert.equal(at('waiting').popup, 'open');
  });

  it('keeps a link on show that is offered after an earlier one was followed', async () => {
    world.blocks = true;
    await waiting();
    await polled({ status: 'started' });
    assert.equal(at('waiting').popup, 'open');
    void flow.reopen();
    await answer(startLink({ status: 'started' }, { startUrl: `${startUrl}2` }));
    assert.equal(at('waiting').popup, 'blocked');
    assert.equal(flow.link, `${startUrl}2`);
    await polled({ status: 'started' });
    assert.equal(at('waiting').popup, 'blocked', 'started by the earlier one');
  });

  it('leaves the page in redirect mode, and says where to come back to', async () => {
    flow.begin('tiktok', { mode: 'redirect' });
    void flow.proceed();
    assert.deepEqual(world.server.last.input, {
      platform: 'tiktok',
      purpose: 'connect',
      returnUrl: 'https://partner.example/profile?connected',
    });
    await answer(startLink());
    assert.deepEqual([world.went, world.windows.length], [[startUrl], 0]);
    assert.equal(at('waiting').popup, 'leaving');
    assert.deepEqual(world.resume.value, { attempt: 'attempt-1' });
    world.wake('restored');
    assert.equal(at('waiting').popup, 'closed', 'the Back button');
  });

  it('goes along with an attempt that another window has begun', async () => {
    flow.begin('instagram');
    void flow.proceed();
    await answer({ attempt: attempt({ status: 'started' }) });
    assert.equal(at('waiting').popup, 'elsewhere');
    assert.deepEqual([world.window.went, world.window.closed], [[], true]);
    await polled({ status: 'connected', profileId: 'p-1', expiresIn: 0 });
    at('connected');
  });

  it('takes up the attempt whose making was never answered', async () => {
    flow.begin('instagram');
    void flow.proceed();
    await refuse('timeout');
    void flow.again();
    await answer({ attempt: attempt({ status: 'created' }) });
    assert.equal(world.server.last.method, 'createStartLink');
    await answer(startLink());
    assert.deepEqual(world.window.went, [startUrl]);
    assert.equal(at('waiting').popup, 'open');
  });

  it('gives a link with a QR code for another device', async () => {
    await waiting();
    void flow.handoff();
    assert.equal(at('waiting').pending, 'handoff');
    assert.deepEqual(world.server.last.input, { id: 'attempt-1', handoff: true });
    await answer(startLink({}, { qr: ['101', '010', '101'] }));
    assert.deepEqual([flow.link, flow.qr], [startUrl, ['101', '010', '101']]);
    assert.equal(JSON.stringify(flow.state).includes('con_secret'), false, 'links stay out of the state');
  });

  it('opens the same attempt again, in the window that is still there or in a new one', async () => {
    await waiting();
    void flow.reopen();
    await answer(startLink({}, { startUrl: `${startUrl}2` }));
    assert.equal(world.windows.length, 1);
    world.window.closed = true;
    void flow.reopen();
    assert.equal(world.windows.length, 2, 'opened within the call');
    await answer(startLink({}, { startUrl: `${startUrl}3` }));
    assert.deepEqual(
      world.windows.map(({ went }) => went.length),
      [2, 1],
    );
    void flow.reopen();
    await refuse('unavailable');
    assert.equal(at('waiting').error?.code, 'unavailable');
    assert.equal(world.window.closed, false, 'a window in use stays');
    assert.equal(world.server.count('createAttempt'), 1);
  });

  it('starts anew in this page: ends the attempt in the window first', async () => {
    await waiting();
    void flow.continueHere();
    assert.deepEqual([world.server.last.method, world.server.last.input], ['cancel', { id: 'attempt-1' }]);
    await answer(attempt({ status: 'cancelled', expiresIn: 0 }));
    assert.equal(world.server.last.method, 'createAttempt');
    await answer(startLink({ id: 'attempt-2' }));
    assert.deepEqual(world.went, [startUrl]);
  });
});

describe('ConnectFlow, once the platform has answered', () => {
  it('goes through choosing and confirming to connected', async () => {
    await waiting();
    await polled({ status: 'returned' });
    at('returned');
    await polled({ status: 'choosing', candidates: [{ id: 'c-1', handle: 'kim', kind: 'page' }] });
    void flow.choose('c-1');
    void flow.choose('c-1');
    assert.equal(world.server.count('choose'), 1);
    await answer(attempt({ status: 'confirming', found: { handle: 'kim' } }));
    assert.equal(at('confirming').pending, false);
    void flow.confirm({ visibleToManager: true });
    assert.deepEqual(world.server.last.input, { id: 'attempt-1', visibleToManager: true });
    await answer(attempt({ status: 'connected', profileId: 'p-1', missing: ['metrics'], expiresIn: 0 }));
    assert.deepEqual(at('connected').attempt?.missing, ['metrics']);
    assert.deepEqual([world.timer.armed, world.listeners.size, world.resume.value], [0, 0, undefined]);
  });

  it('keeps the step when a submission is refused, and finds out by itself when a reply was lost', async () => {
    await waiting();
    await polled({ status: 'confirming', found: { handle: 'kim' } });
    void flow.confirm({ visibleToManager: false });
    await refuse('rate-limited', undefined, { retryAfter: 30 });
    assert.equal(at('confirming').error?.code, 'rate-limited');
    assert.equal(flow.retryIn, 30);
    void flow.confirm({ visibleToManager: false });
    await refuse('timeout');
    await polled({ status: 'connected', expiresIn: 0 });
    at('connected');
  });

  it('asks at once how it stands when the attempt went on without us', async () => {
    await waiting();
    await polled({ status: 'confirming', found: { handle: 'kim' } });
    void flow.confirm({ visibleToManager: false });
    await refuse('attempt-over');
    assert.equal(world.server.last.method, 'getAttempt');
    await answer(attempt({ status: 'cancelled', expiresIn: 0 }));
    at('cancelled');
  });

  it('lets a wrong account be connected as one more, or be switched', async () => {
    const found = { handle: 'other' };
    await waiting();
    await polled({ status: 'wrong-account', found, expiresIn: 0 });
    assert.equal(world.timer.armed, 0);
    void flow.confirm({ visibleToManager: true, asNew: true });
    await answer(attempt({ status: 'connected', profileId: 'p-2', expiresIn: 0 }));
    at('connected');

    flow.reset();
    await waiting();
    await polled({ status: 'wrong-account', found, expiresIn: 0 });
    void flow.again({ switchAccount: true });
    assert.equal(world.windows.length, 3, 'opened within the call');
    await answer(attempt({ status: 'cancelled', expiresIn: 0 }));
    assert.deepEqual(world.server.last.input, { platform: 'instagram', purpose: 'connect', switchAccount: true });
  });

  it('tells every end apart', async () => {
    for (const status of ['denied', 'account-type', 'conflict', 'platform-unavailable', 'failed', 'expired'] as const) {
      await waiting();
      await polled({ status, expiresIn: 0 });
      assert.equal(at(status).sure, true);
      assert.deepEqual([world.timer.armed, world.listeners.size], [0, 0], status);
      flow.reset();
      at('idle');
    }
  });
});

describe('ConnectFlow, cancelled', () => {
  it('is cancelled here at once, and lets a success that was faster win', async () => {
    await waiting();
    void flow.cancel();
    assert.equal(at('cancelled').sure, false);
    assert.equal(world.window.closed, true);
    await answer(attempt({ status: 'connected', profileId: 'p-1', expiresIn: 0 }));
    at('connected');
  });

  it('makes no attempt where the preflight is left the other way', async () => {
    flow.begin('instagram');
    await flow.cancel();
    at('idle');
    assert.equal(world.server.calls.length, 0);
  });

  it('is cancelled while the attempt is being made, and takes it up the next time', async () => {
    flow.begin('instagram');
    void flow.proceed();
    const made = world.server.last;
    void flow.cancel();
    at('cancelled');
    assert.equal(made.signal?.aborted, true);
    made.resolve(startLink());
    await quiet();
    assert.deepEqual([world.window.went, world.window.closed], [[], true]);
    void flow.again();
    await answer({ attempt: attempt() });
    assert.equal(world.server.last.method, 'createStartLink');
  });
});

describe('ConnectFlow after a reload', () => {
  it('goes on with the attempt begun here, told by the list or by the backend', async () => {
    world.resume.value = { attempt: 'attempt-1' };
    void flow.resume([attempt({ id: 'attempt-0' }), attempt({ status: 'started' })]);
    await quiet();
    assert.equal(at('waiting').attempt.id, 'attempt-1');
    flow.close();

    flow = new ConnectFlow(world.api, world.ports);
    void flow.resume([]);
    await answer(attempt({ status: 'connected', profileId: 'p-1', expiresIn: 0 }));
    assert.equal(at('connected').attempt?.profileId, 'p-1');
    assert.equal(world.resume.value, undefined, 'told once');
  });

  it('stays at the start where there is nothing to go on with', async () => {
    for (const stored of [undefined, null, 'text', { attempt: 12 }]) {
      world.resume.value = stored;
      assert.equal(await flow.resume([]), false);
      at('idle');
    }
    world.resume.value = { attempt: 'attempt-9' };
    void flow.resume([]);
    await refuse('attempt-not-found');
    at('idle');
    world.resume.value = { attempt: 'attempt-9' };
    void flow.resume([]);
    await answer(attempt({ id: 'attempt-9', status: 'expired', expiresIn: 0 }));
    at('idle');
  });
});
