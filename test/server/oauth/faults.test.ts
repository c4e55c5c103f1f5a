import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlatformFailure } from '../../../src/server/platforms/platform.js';
import { settleAttempts } from '../../../src/server/oauth/attempt-sweep.js';
import { openAttempts } from '../../../src/server/oauth/attempts-view.js';
import { day, hour, minute, second } from '../deployment.js';
import { until } from '../until.js';
import { type Connecting, connecting } from './connecting.js';
import { maya } from './platform-double.js';

test('Whatever the exchange answers, nothing is half saved and it can be tried again', async (t) => {
  const scene = await connecting(t);
  const faults: [PlatformFailure | Error, string][] = [
    [{ kind: 'unknown-outcome' }, 'failed'],
    [{ kind: 'temporary' }, 'failed'],
    [{ kind: 'invalid-grant' }, 'failed'],
    [{ kind: 'rate-limited', retryAfter: 60 }, 'failed'],
    [{ kind: 'revoked', reason: 'checkpoint' }, 'failed'],
    [{ kind: 'misconfigured' }, 'platform-unavailable'],
    [{ kind: 'missing-permission' }, 'failed'],
    [new Error('a bug'), 'failed'],
  ];
  for (const [fault, status] of faults) {
    scene.platform.exchangeFaults.push(fault);
    const exchanges = scene.platform.exchanges.length;
    const { id, page } = await scene.answered();
    const attempt = await scene.as().getAttempt({ id });
    assert.deepEqual([attempt.status, attempt.supportCode], [status, 'REQ2'], JSON.stringify(fault));
    assert.match(page.html, /REQ2/);
    assert.equal(scene.platform.exchanges.length, exchanges + 1, 'a code is traded once, whatever came of it');
    const row = await scene.row(id);
    assert.deepEqual([row.sealed_grant, row.sealed_code, row.sealed_verifier], [null, null, null]);
    scene.server.pass(minute);
  }
  assert.deepEqual([await scene.profiles(), await scene.credentials()], [[], []]);
});

test('Whose a grant is may be asked again', async (t) => {
  const scene = await connecting(t);
  scene.platform.accountFaults.push({ kind: 'temporary' }, { kind: 'unknown-outcome' });
  assert.equal(await scene.status((await scene.answered()).id), 'confirming');
  assert.equal(scene.platform.exchanges.length, 1);
});

/** Stops an exchange on its way, as a killed process does: nothing after that point is done. */
async function killed(scene: Connecting, when: 'exchange' | 'accounts') {
  const browser = scene.browser();
  const link = await scene.create();
  const { state } = await scene.start(browser, link);
  const never = new Promise<never>(() => undefined);
  if (when === 'exchange') scene.platform.hold = never;
  else scene.platform.holdAccounts = never;
  const before = scene.platform.tokens.length + scene.platform.exchanges.length;
  void browser.open(scene.callbackUrl({ code: 'the-code', state }));
  const { id } = link.attempt;
  await until(
    async () =>
      when === 'exchange'
        ? scene.platform.exchanges.length + scene.platform.tokens.length > before
        : (await scene.row(id)).sealed_grant !== null,
    `the ${when}`,
  );
  scene.platform.hold = undefined;
  scene.platform.holdAccounts = undefined;
  return id;
}

test('Killed while the code was traded, the attempt fails and can be tried again', async (t) => {
  const scene = await connecting(t);
  const id = await killed(scene, 'exchange');
  assert.equal(await scene.status(id), 'returned');
  scene.server.pass(31 * second);
  const attempt = await scene.as().getAttempt({ id });
  assert.deepEqual([attempt.status, attempt.supportCode], ['failed', 'REQ2']);
  assert.equal(scene.platform.exchanges.length, 1, 'never traded twice');
  await scene.connected();
  assert.equal((await scene.credentials()).length, 1);
});

test('Killed after the trade, the attempt goes on from what was kept', async (t) => {
  const scene = await connecting(t);
  const id = await killed(scene, 'accounts');
  scene.server.pass(31 * second);
  const statuses = await Promise.all([scene.status(id), scene.status(id), scene.status(id)]);
  assert.ok(statuses.includes('confirming'));
  assert.equal(scene.platform.asked, 2, 'one of them goes on, the others only look');
  assert.equal(await scene.status(id), 'confirming');
  assert.equal(scene.platform.exchanges.length, 1);
  assert.equal((await scene.as().confirm({ id, visibleToManager: true })).status, 'connected');
});

test('What nobody comes back for is settled, and the permission given back', async (t) => {
  const scene = await connecting(t);
  const id = await killed(scene, 'accounts');
  scene.server.pass(hour);
  await settleAttempts(scene.context);
  const row = await scene.row(id);
  assert.deepEqual([row.status, row.sealed_grant, row.platform_user_id], ['expired', null, null]);
  const [job] = await scene.jobs('revoke-permission');
  assert.ok(job);
  const revocation = await scene.server.db.selectFrom('revocation').selectAll().executeTakeFirstOrThrow();
  const place = { owner: revocation.id, field: 'revocation' } as const;
  const sealed: unknown = JSON.parse(scene.context.vault.open(revocation.token, place));
  assert.deepEqual(sealed, {
    accessToken: 'access-token-0-of-the-code',
    refreshToken: 'refresh-token-0-of-the-code',
    expiresIn: 3600,
    scopes: ['basic', 'insights'],
    platformUserId: maya.platformUserId,
  });
});

test('Cancelled while the code is traded, what comes too late is given back', async (t) => {
  const scene = await connecting(t);
  const browser = scene.browser();
  const link = await scene.create();
  const { state } = await scene.start(browser, link);
  let release = (): void => undefined;
  scene.platform.hold = new Promise((resolve) => (release = resolve));
  const callback = browser.open(scene.callbackUrl({ code: 'the-code', state }));
  await until(() => scene.platform.exchanges.length === 1, 'the exchange');
  assert.equal((await scene.as().cancel({ id: link.attempt.id })).status, 'cancelled');
  release();
  assert.equal((await callback).title, 'This was cancelled');
  assert.equal((await scene.row(link.attempt.id)).sealed_grant, null);
  assert.equal((await scene.jobs('revoke-permission')).length, 1);
  assert.deepEqual(await scene.profiles(), []);
});

test('Cancelling gives back what nothing was saved of, and leaves alone what is in use', async (t) => {
  const scene = await connecting(t);
  const first = await scene.answered();
  await scene.as().cancel({ id: first.id });
  assert.equal((await scene.jobs('revoke-permission')).length, 1);
  const profileId = await scene.connected();
  scene.platform.reached = [{ ...maya, platformUserId: 'another' }, maya];
  const { id } = await scene.answered();
  assert.equal(await scene.status(id), 'choosing');
  await scene.as().cancel({ id });
  assert.deepEqual(await scene.jobs('revoke-permission'), [], `it would end ${profileId}, too`);
  assert.equal((await scene.as().cancel({ id })).status, 'cancelled', 'twice is no fault');
});

test('Attempts end when their time is over, whichever way the clock jumps', async (t) => {
  const scene = await connecting(t);
  const { attempt } = await scene.create();
  scene.server.pass(-day);
  assert.equal((await scene.as().getAttempt({ id: attempt.id })).expiresIn, 600, 'never more than a lifetime');
  assert.equal((await openAttempts(scene.context, scene.kim.accountId ?? '')).length, 1);
  scene.server.pass(2 * day);
  const over = await scene.as().getAttempt({ id: attempt.id });
  assert.deepEqual([over.status, over.expiresIn, over.matchCode], ['expired', 0, undefined]);
  assert.deepEqual(await openAttempts(scene.context, scene.kim.accountId ?? ''), []);
  assert.ok((await scene.create()).startUrl, 'one click starts again');
});
