import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { invitationScenarios, passwordResetScenarios, sampleEmail } from '../../src/adapters/scenarios.js';
import { type OnboardingError } from '../../src/contract/errors.js';

test('cooldowns count down with the clock', async () => {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const scenario = invitationScenarios.resendCooldown;
  const { invitation } = memoryAdapter({ scenario, now: () => new Date(now) });
  const token = scenario.token ?? '';
  const wait = async () => (await invitation.get({ token }))?.resendIn;
  assert.equal(await wait(), 42);
  now += 10_400;
  assert.equal(await wait(), 32);
  await assert.rejects(invitation.resend({ token }), { code: 'rate-limited', retryAfter: 32 });
  now += 32_000;
  assert.equal(await wait(), 0);
  assert.deepEqual(await invitation.resend({ token }), { resendIn: 60 });
  assert.equal(await wait(), 60);
});

test('a day has five mails, and the oldest makes room for the next', async () => {
  const scenario = invitationScenarios.rateLimited;
  const { backend, invitation } = memoryAdapter({ scenario });
  const token = scenario.token ?? '';
  assert.deepEqual((await invitation.get({ token }))?.resendsLeft, 0);
  await assert.rejects(invitation.resend({ token }), (error: OnboardingError) => (error.retryAfter ?? 0) > 14 * 3600);
  backend.advance(15 * 3600 * 1000);
  assert.equal((await invitation.get({ token }))?.resendsLeft, 1);
  await invitation.resend({ token });
});

test('faults hit as often as they say, and a better fault for a call wins over the general one', async () => {
  const { getConfig, session } = memoryAdapter({
    faults: { getConfig: { code: 'unavailable', times: 2 }, '*': { code: 'offline' } },
  });
  await assert.rejects(getConfig(), { code: 'unavailable' });
  await assert.rejects(getConfig(), { code: 'unavailable' });
  assert.ok(await getConfig());
  await assert.rejects(session.current(), { code: 'offline' });
});

test('latency and silence end with the signal, with its reason', async () => {
  const reason = new Error('gone');
  for (const options of [{ latency: 1e9 }, { faults: { '*': { kind: 'silence' } } }] as const) {
    const controller = new AbortController();
    const call = assert.rejects(memoryAdapter(options).getConfig(controller), reason);
    controller.abort(reason);
    await call;
  }
});

test('nothing ever goes out to the network', async (t) => {
  t.mock.method(globalThis, 'fetch', () => assert.fail('fetch was called'));
  const { backend, invitation, passwordReset, session, getConfig } = memoryAdapter();
  backend.invite({ email: sampleEmail, name: 'Kim' });
  const { token = '' } = backend.lastMail(sampleEmail) ?? {};
  await getConfig();
  await invitation.get({ token });
  await passwordReset.complete({ token, password: 'violet harbour 62 lanterns' });
  await session.signOut();
});

test('input is checked as the http adapter checks it', async () => {
  const { invitation, passwordReset } = memoryAdapter();
  await assert.rejects(invitation.resend({ email: 'kim@' }), { code: 'invalid-input', field: 'email' });
  await assert.rejects(invitation.get({ token: 'inv_cut' }), { code: 'link-unknown', field: 'token' });
  assert.deepEqual(await passwordReset.inspect({ token: 'rst_cut' }), { dead: { reason: 'unknown' } });
});

test('a second browser sees the same facts and is its own browser', async () => {
  const scenario = passwordResetScenarios.newPasswordActivate;
  const one = memoryAdapter({ scenario });
  const other = memoryAdapter({ backend: one.backend });
  const password = 'violet harbour 62 lanterns';
  await one.passwordReset.complete({ token: scenario.token ?? '', password });
  assert.equal(await other.session.current(), undefined);
  await other.session.signIn({ email: sampleEmail, password });
  assert.equal((await one.session.list()).length, 2);
  const theirs = (await one.session.list()).find(({ current }) => !current);
  await one.session.revoke({ id: theirs?.id ?? '' });
  assert.equal(await other.session.current(), undefined);
  assert.ok(await one.session.current());
});

test('mails hold what a real one would, and only the newest link works', async () => {
  const { backend, invitation } = memoryAdapter();
  backend.invite({ email: sampleEmail, name: 'Kim' });
  backend.advance(61_000);
  await invitation.resend({ email: sampleEmail });
  assert.deepEqual(
    backend.mails.map(({ to, kind, subject }) => [to, kind, subject]),
    [1, 2].map(() => [sampleEmail, 'invitation', backend.config.subjects.invitation]),
  );
  const [first, second] = backend.mails;
  assert.equal((await invitation.get({ token: first?.token ?? '' }))?.state, 'superseded');
  assert.equal((await invitation.get({ token: second?.token ?? '' }))?.state, 'sent');
});
