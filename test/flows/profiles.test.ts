import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { socialProfileScenarios } from '../../src/adapters/scenarios.js';
import { OnboardingError } from '../../src/contract/errors.js';
import type { Profile, SocialProfilesApi } from '../../src/contract/social-profiles.js';
import { ProfilesFlow } from '../../src/flows/profiles.js';
import type { ProfilesState } from '../../src/flows/profiles-state.js';
import { ScriptedApi, SetClock, settled } from './scripted-api.js';

function profile(id: string, changes: Partial<Profile> = {}): Profile {
  return {
    id,
    platform: 'instagram',
    handle: `kim.${id}`,
    status: 'connected',
    since: '2026-11-01T10:00:00Z',
    renews: true,
    connectedAt: '2026-11-01T10:00:00Z',
    reads: ['profile'],
    missing: [],
    visibleToManager: false,
    ...changes,
  };
}

const list = (...profiles: Profile[]) => ({ signedIn: true, profiles, transfers: [], attempts: [] });
const transfer = {
  id: 't-1',
  platform: 'tiktok',
  handle: 'kim',
  direction: 'out',
  expiresAt: '2026-12-06T10:00:00Z',
} as const;
const asked = { locale: 'en', textVersion: '1', visible: true } as const;

let server: ScriptedApi;
let clock: SetClock;
let flow: ProfilesFlow;

function at<Step extends ProfilesState['step']>(step: Step) {
  assert.equal(flow.state.step, step);
  return flow.state as Extract<ProfilesState, { step: Step }>;
}

/** Answers the oldest call of a method that is still wanted; of those that read, the newest. */
async function answer(method: string, result: unknown): Promise<void> {
  const open = server.wanted.filter((one) => one.method === method && !done.has(one));
  const call = method === 'platforms' || method === 'list' ? open.at(-1) : open[0];
  assert.ok(call, `${method} was asked for`);
  done.add(call);
  if (result instanceof OnboardingError) call.reject(result);
  else call.resolve(result);
  await settled();
}
let done: Set<object>;

async function read(result: unknown): Promise<void> {
  await answer('platforms', []);
  await answer('list', result);
}

beforeEach(() => {
  server = new ScriptedApi();
  clock = new SetClock();
  done = new Set();
  flow = new ProfilesFlow(
    server.serve<SocialProfilesApi>(
      'platforms',
      'list',
      'setVisibility',
      'disconnect',
      'requestTransfer',
      'answerTransfer',
      'handOver',
    ),
    { clock },
  );
});

async function ready(...profiles: Profile[]): Promise<void> {
  void flow.load();
  await read(list(...profiles));
  at('ready');
}

describe('ProfilesFlow reads', () => {
  it('the list, or that nobody is signed in', async () => {
    void flow.load();
    at('loading');
    await read({ ...list(profile('a')), managerName: 'Robin' });
    assert.equal(at('ready').managerName, 'Robin');
    void flow.reload();
    await read({ signedIn: false, profiles: [], transfers: [], attempts: [] });
    at('signed-out');
    void flow.load();
    at('loading');
    await answer('list', new OnboardingError('unauthenticated'));
    at('signed-out');
  });

  it('again after a failure, and says how long to wait', async () => {
    void flow.load();
    await answer('list', new OnboardingError('rate-limited', undefined, { retryAfter: 90 }));
    assert.equal(flow.retryIn, 90);
    void flow.load();
    at('loading');
    await answer('platforms', []);
    await answer('list', 'no list at all');
    assert.equal(at('failed').error.code, 'internal');
  });

  it('keeps what is shown when it cannot be read again, and says that it may be old', async () => {
    await ready(profile('a'));
    void flow.reload();
    assert.equal(at('ready').stale, undefined);
    await answer('list', new OnboardingError('offline'));
    assert.deepEqual([at('ready').stale?.code, at('ready').profiles.length], ['offline', 1]);
    void flow.reload();
    await read(list(profile('a'), profile('b')));
    assert.deepEqual([at('ready').stale, at('ready').profiles.length], [undefined, 2]);
  });

  it('once more where something changed meanwhile, so that no older fact comes back', async () => {
    await ready(profile('a'));
    void flow.reload();
    void flow.setVisibility({ id: 'a', ...asked });
    await answer('setVisibility', profile('a', { visibleToManager: true }));
    await read(list(profile('a', { visibleToManager: false })));
    assert.equal(at('ready').profiles[0]?.visibleToManager, true);
    await read(list(profile('a', { visibleToManager: true })));
    assert.equal(at('ready').profiles[0]?.visibleToManager, true);
  });
});

describe('ProfilesFlow acts', () => {
  it('on several profiles side by side, and on one of them once', async () => {
    await ready(profile('a'), profile('b'));
    void flow.setVisibility({ id: 'a', ...asked });
    void flow.disconnect('b');
    for (let i = 0; i < 50; i++) void flow.disconnect('a');
    assert.deepEqual(at('ready').busy, [
      { id: 'a', action: 'visibility' },
      { id: 'b', action: 'disconnect' },
    ]);
    assert.equal(server.wanted.filter(({ method }) => method === 'disconnect').length, 1);
    await answer('disconnect', { outcome: 'revoked' });
    await answer('setVisibility', profile('a', { visibleToManager: true }));
    const { profiles, busy, receipts } = at('ready');
    assert.deepEqual([profiles.map(({ id }) => id), busy], [['a'], []]);
    assert.deepEqual(
      receipts.map(({ profile, outcome }) => [profile.id, outcome]),
      [['b', 'revoked']],
    );
    flow.dismiss('b');
    assert.deepEqual(at('ready').receipts, []);
  });

  it('keeps a failure with what it belongs to', async () => {
    await ready(profile('a'), profile('b'));
    void flow.disconnect('a');
    void flow.disconnect('b');
    await answer('disconnect', new OnboardingError('unavailable', undefined, { retryAfter: 5 }));
    assert.deepEqual(
      at('ready').failures.map(({ id, action, error }) => [id, action, error.code]),
      [['a', 'disconnect', 'unavailable']],
    );
    assert.deepEqual(at('ready').busy, [{ id: 'b', action: 'disconnect' }]);
    void flow.disconnect('a');
    assert.deepEqual(at('ready').failures, []);
    await answer('disconnect', { outcome: 'revoking' });
    await answer('disconnect', { outcome: 'revoked' });
    assert.deepEqual(at('ready').profiles, []);
  });

  it('keeps the profile until the page that asks has disconnected it', async () => {
    await ready(profile('a'));
    void flow.disconnect('a');
    await answer('disconnect', { outcome: 'confirm', url: 'https://api.example/connect/disconnect/x' });
    assert.deepEqual(
      [at('ready').profiles.length, at('ready').receipts[0]?.url],
      [1, 'https://api.example/connect/disconnect/x'],
    );
    void flow.reload();
    await read(list(profile('a')));
    assert.equal(at('ready').receipts[0]?.outcome, 'confirm');
    void flow.reload();
    await read(list());
    assert.equal(at('ready').receipts[0]?.outcome, 'revoking');
    void flow.reload();
    await read(list(profile('a')));
    assert.deepEqual(at('ready').receipts, [], 'connected again');
  });

  it('asks for a transfer, answers one, and hands a profile over by a code that stays out of the state', async () => {
    await ready(profile('a'));
    void flow.requestTransfer('attempt-1', ' HAND-1 ');
    assert.deepEqual(server.last.input, { id: 'attempt-1', handOverCode: 'HAND-1' });
    await answer('requestTransfer', { ...transfer, state: 'requested' });
    void flow.answerTransfer('t-1', 'object');
    await answer('answerTransfer', { ...transfer, state: 'declined' });
    assert.deepEqual(
      at('ready').transfers.map(({ state }) => state),
      ['declined'],
    );
    void flow.handOver('a');
    await answer('handOver', { code: 'HAND-4711', expiresIn: 3600 });
    assert.equal(flow.handOverCode, 'HAND-4711');
    assert.deepEqual(at('ready').handOver, { profileId: 'a', expiresAt: clock.now() + 3_600_000 });
    assert.ok(!JSON.stringify(flow.state).includes('4711'));
    flow.dismiss('a');
    assert.equal(flow.handOverCode, undefined);
  });

  it('tells at once that nobody is signed in any more', async () => {
    await ready(profile('a'));
    void flow.handOver('a');
    await answer('handOver', new OnboardingError('unauthenticated'));
    at('signed-out');
  });

  it('can be closed half-way and asked again', async () => {
    await ready(profile('a'));
    void flow.setVisibility({ id: 'a', ...asked });
    flow.close();
    assert.deepEqual(at('ready').busy, []);
    assert.equal(server.last.signal?.aborted, true);
    void flow.setVisibility({ id: 'a', ...asked });
    await answer('setVisibility', profile('b'));
    assert.equal(at('ready').failures[0]?.error.code, 'unexpected-answer');
  });
});

describe('ProfilesFlow on the memory adapter', () => {
  it('disconnects, shares and moves as the scenarios say', async () => {
    const { socialProfiles } = memoryAdapter({ scenario: socialProfileScenarios.transferOut });
    flow = new ProfilesFlow(socialProfiles);
    await flow.load();
    await flow.setVisibility({ id: 'profile-1', ...asked, visible: false });
    assert.equal(at('ready').profiles[0]?.visibleToManager, false);
    const id = at('ready').transfers[0]?.id ?? '';
    await flow.answerTransfer(id, 'agree');
    assert.equal(at('ready').transfers[0]?.state, 'approved');
    await flow.answerTransfer(id, 'object');
    assert.equal(at('ready').failures[0]?.error.code, 'transfer-closed');
    await flow.disconnect('profile-1');
    assert.equal(at('ready').receipts[0]?.outcome, 'remove-yourself');
  });
});
