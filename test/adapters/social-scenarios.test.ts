import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { type Scenario, socialProfileScenarios } from '../../src/adapters/scenarios.js';
import { isOnboardingError } from '../../src/contract/errors.js';
import {
  attemptStatuses,
  profileStatuses,
  reconnectReasons,
  type Attempt,
  type DisconnectReceipt,
} from '../../src/contract/social-profiles.js';
import { browserKind } from '../../src/flows/browser-kind.js';

const all: readonly Scenario[] = Object.values(socialProfileScenarios);

/** What a page finds: the list, what becomes of the attempt in it, and of the button the scenario presses. */
async function found(scenario: Scenario) {
  const { socialProfiles: api, backend } = memoryAdapter({ scenario, latency: 0 });
  const controller = new AbortController();
  // Silence never ends by itself.
  const silence = setTimeout(() => controller.abort('silence'), 50);
  try {
    const list = await api.list(controller);
    const seen: (Attempt | undefined)[] = [...list.attempts];
    const [running] = list.attempts;
    if (running) seen.push(await api.getAttempt({ id: running.id }, controller));
    else if (scenario.press && !scenario.press.preflightOnly) {
      const { attempt, startUrl } = await api.createAttempt({ platform: scenario.press.connect }, controller);
      assert.ok(startUrl?.startsWith('https://northlight.example/connect/'));
      for (const seconds of [0, 2, 1.5, 2]) {
        backend.advance(seconds * 1000);
        seen.push(await api.getAttempt({ id: attempt.id }, controller));
      }
    }
    return { list, seen };
  } catch (error) {
    return { failed: isOnboardingError(error) ? error.code : error };
  } finally {
    clearTimeout(silence);
  }
}

const keepAlive = setInterval(() => undefined, 1000);
test.after(() => clearInterval(keepAlive));

const outcomes = new Map<string, Awaited<ReturnType<typeof found>>>();
for (const scenario of all) {
  test(`social profiles · ${scenario.title}`, async () => {
    const outcome = await found(scenario);
    outcomes.set(scenario.name, outcome);
    // What a scenario promises to be wrong is wrong, and nothing else is.
    const faulty = scenario.faults !== undefined || scenario.name === 'huge';
    if (!faulty) assert.equal('failed' in outcome, false, String('failed' in outcome && outcome.failed));
    if (scenario.faults?.['*']) {
      const { kind, code = 'unavailable' } = scenario.faults['*'];
      assert.equal('failed' in outcome && outcome.failed, kind === 'silence' ? 'silence' : code);
    }
  });
}

test('no state a person can see is left out', () => {
  const lists = [...outcomes.values()].flatMap((one) => ('list' in one ? [one.list] : []));
  const seen = [...outcomes.values()].flatMap((one) => ('seen' in one ? one.seen : []));
  const profiles = lists.flatMap((list) => list.profiles);
  const transfers = lists.flatMap((list) => list.transfers);
  for (const status of attemptStatuses) {
    // `created` is what an attempt is before anybody could ask.
    assert.ok(status === 'connected' || seen.some((one) => one?.status === status), `attempt ${status}`);
  }
  for (const status of profileStatuses)
    assert.ok(
      profiles.some((one) => one.status === status),
      status,
    );
  for (const reason of reconnectReasons)
    assert.ok(
      profiles.some((one) => one.reason === reason),
      reason,
    );
  for (const obstacle of ['personal', 'no-channel', 'no-page', 'not-linked']) {
    assert.ok(
      seen.some((one) => one?.obstacle === obstacle),
      obstacle,
    );
  }
  for (const reason of ['personal', 'not-linked', 'no-permission', 'unpublished']) {
    assert.ok(
      seen.some((one) => one?.candidates?.some(({ unavailable }) => unavailable === reason)),
      reason,
    );
  }
  for (const direction of ['in', 'out'] as const) {
    for (const state of ['requested', 'approved', 'moved', 'declined', 'expired', 'withdrawn'] as const) {
      assert.ok(
        transfers.some((one) => one.direction === direction && one.state === state),
        `${direction} ${state}`,
      );
    }
  }
  assert.ok(lists.some(({ signedIn }) => !signedIn) && lists.some(({ managerName }) => managerName === undefined));
});

test('every way a disconnect can end has its scenario', async () => {
  const ends: Record<string, DisconnectReceipt['outcome']> = {
    disconnectRevoked: 'revoked',
    disconnectRevoking: 'revoking',
    disconnectRemoveYourself: 'remove-yourself',
    disconnectConfirm: 'confirm',
  };
  for (const [name, outcome] of Object.entries(ends)) {
    const scenario = all.find((one) => one.name === name);
    const { socialProfiles: api } = memoryAdapter(scenario ? { scenario } : {});
    const before = (await api.list()).profiles.length;
    assert.equal((await api.disconnect({ id: 'profile-1' })).outcome, outcome);
    assert.equal((await api.list()).profiles.length, before - (outcome === 'confirm' ? 0 : 1), name);
  }
});

test('what is to be pressed leads to where the scenario says', async () => {
  const { confirmUnclear, confirmFails, wrongAccount, longNames, inAppBrowser } = socialProfileScenarios;
  for (const [scenario, code] of [
    [confirmUnclear, 'timeout'],
    [confirmFails, 'unavailable'],
  ] as const) {
    const { socialProfiles: api } = memoryAdapter({ scenario });
    const id = (await api.list()).attempts[0]?.id ?? '';
    await api.getAttempt({ id });
    await assert.rejects(api.confirm({ id, visibleToManager: true }), { code });
    const lost = (await api.list()).profiles.length;
    assert.equal(lost, code === 'timeout' ? 1 : 0);
    assert.equal((await api.confirm({ id, visibleToManager: true })).status, 'connected');
    assert.equal((await api.list()).profiles.length, 1, 'saved once');
  }
  const { socialProfiles: api } = memoryAdapter({ scenario: wrongAccount });
  const id = (await api.list()).attempts[0]?.id ?? '';
  const { expected, found: other } = await api.getAttempt({ id });
  assert.notEqual(expected?.handle, other?.handle);
  await assert.rejects(api.confirm({ id, visibleToManager: true }), { code: 'attempt-over' });
  assert.equal((await api.confirm({ id, visibleToManager: true, asNew: true })).status, 'connected');
  assert.equal((await api.list()).profiles.length, 2);
  assert.equal((await memoryAdapter({ scenario: longNames }).socialProfiles.list()).managerName?.length, 120);
  assert.equal(browserKind(inAppBrowser.browser?.userAgent ?? '')?.name, 'Instagram');
});
