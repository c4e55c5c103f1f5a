import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerChange, memoryAdapter } from '../../src/adapters/memory.js';
import { samplePassword, talentEmailScenarios as scenarios } from '../../src/adapters/scenarios.js';

const assigned = 'kim.lee+talent@mail.example';
const base = 'kim.lee@mail.example';

test('an address that is taken is invited under the next variation that is free', () => {
  const { backend } = memoryAdapter({ scenario: scenarios.variation });
  const { email, baseEmail } = backend.invite({ email: base, name: 'Kim Lee' });
  assert.deepEqual([email, baseEmail], ['kim.lee+talent2@mail.example', base]);
  assert.ok(backend.lastMail(email)?.token);
});

test('only the desk is told that an address is taken, and the request stays open', async () => {
  const { backend, talentEmail } = memoryAdapter({ scenario: scenarios.variation });
  backend.invite({ email: 'lee@mail.example', name: 'Lee' });
  const { state } = await talentEmail.requestChange({ email: 'lee@mail.example' });
  assert.throws(() => answerChange(backend, assigned, 'approve'), { code: 'email-taken' });
  assert.equal((await talentEmail.get({}))?.change?.state, state);
  answerChange(backend, assigned, 'reject', 'not-usable');
  assert.throws(() => answerChange(backend, assigned, 'approve'), { code: 'email-change-closed' });
});

test('an approval after the withdrawal comes too late', async () => {
  const { backend, talentEmail } = memoryAdapter({ scenario: scenarios.withManager });
  await talentEmail.withdrawChange({});
  assert.throws(() => answerChange(backend, assigned, 'approve'), { code: 'email-change-closed' });
  assert.equal(backend.find('kim@studio-lee.example'), undefined);
});

test('five requests a day, ten passwords a quarter of an hour', async () => {
  const { backend, talentEmail, accountDeletion } = memoryAdapter({ scenario: scenarios.variation });
  for (let times = 0; times < 5; times++) {
    await talentEmail.requestChange({ email: `kim${String(times)}@mail.example` });
    await talentEmail.withdrawChange({});
  }
  await assert.rejects(talentEmail.requestChange({ email: 'kim6@mail.example' }), {
    code: 'rate-limited',
    retryAfter: 86_400,
  });
  const guess = () => accountDeletion.exportData({ account: 'base', password: 'a guess' });
  for (let times = 0; times < 10; times++) await assert.rejects(guess(), { code: 'sign-in-failed' });
  await assert.rejects(guess(), { code: 'rate-limited' });
  backend.advance(86_400_000);
  await assert.rejects(guess(), { code: 'sign-in-failed' });
  await talentEmail.requestChange({ email: 'kim6@mail.example' });
});

test('confirming the deletion of an account takes its open request back, with the account made for it', async () => {
  const { backend, talentEmail, accountDeletion } = memoryAdapter({ scenario: scenarios.invited });
  const { token: invitation = '' } = backend.lastMail('kim@studio-lee.example') ?? {};
  await accountDeletion.request({ account: 'own', password: samplePassword });
  await accountDeletion.confirm({ deletionToken: backend.lastMail(assigned)?.token ?? '' });
  assert.equal((await talentEmail.get({}))?.change?.state, 'withdrawn');
  const newcomer = memoryAdapter({ backend });
  await assert.rejects(newcomer.passwordReset.complete({ token: invitation, password: samplePassword }), {
    code: 'link-revoked',
  });
  await assert.rejects(talentEmail.requestChange({ email: 'kim@elsewhere.example' }), { code: 'account-leaving' });
});

test('nothing of a deleted account is left: session, profiles, links, address', async () => {
  const { backend, accountDeletion, session, socialProfiles } = memoryAdapter({ scenario: scenarios.ownScheduled });
  const mine = backend.find(assigned)?.id;
  backend.advance(8 * 86_400_000);
  assert.equal(await session.current(), undefined);
  assert.equal((await socialProfiles.list()).signedIn, false);
  assert.equal(await accountDeletion.get(), undefined);
  assert.equal(
    backend.social.profiles.some(({ accountId }) => accountId === mine),
    false,
  );
  assert.equal(backend.find(assigned), undefined);
  await assert.rejects(session.signIn({ email: assigned, password: samplePassword }), { code: 'sign-in-failed' });
});
