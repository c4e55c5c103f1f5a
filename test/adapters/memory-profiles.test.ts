import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { type MemoryAdapter, memoryAdapter } from '../../src/adapters/memory.js';
import { platformIds } from '../../src/contract/platforms.js';
import { attemptLifetime, transferObjectionHours } from '../../src/contract/policy.js';
import type { PlatformAnswer } from '../../src/adapters/memory.js';

const password = 'violet harbour 62 lanterns';
const kim = { email: 'kim@mail.example', password };
const lee = { email: 'lee@mail.example', password };

let ours: MemoryAdapter;
let theirs: MemoryAdapter;

beforeEach(async () => {
  ours = memoryAdapter({ scenario: { seed: { creators: [kim, lee], signedIn: kim.email } } });
  theirs = memoryAdapter({ backend: ours.backend });
  await theirs.session.signIn(lee);
});

/** An attempt that the platform has answered. */
async function answered({ socialProfiles: api, backend }: MemoryAdapter, answer: PlatformAnswer = {}) {
  const { attempt } = await api.createAttempt({ platform: 'instagram' });
  backend.answerPlatform(attempt.id, answer);
  return api.getAttempt({ id: attempt.id });
}

async function connected(adapter: MemoryAdapter, visibleToManager = false) {
  const { id } = await answered(adapter);
  return adapter.socialProfiles.confirm({ id, visibleToManager });
}

test('platforms come with what is read and where, and without what cannot be', async () => {
  const platforms = await ours.socialProfiles.platforms();
  assert.deepEqual(platforms.map(({ id }) => id).sort(), [...platformIds].sort());
  for (const { connect, host, reads, recommended, denied } of platforms) {
    assert.equal(connect === 'ready', host !== undefined && reads.length > 0 && denied.includes('password'));
    if (recommended) assert.equal(connect, 'ready');
  }
  await assert.rejects(ours.socialProfiles.createAttempt({ platform: 'x' }), { code: 'platform-unavailable' });
});

test('an attempt goes its way by itself, and only once at a time', async () => {
  const { socialProfiles: api, backend } = ours;
  const { attempt, startUrl } = await api.createAttempt({ platform: 'tiktok' });
  assert.match(attempt.matchCode ?? '', /^[2-9A-HJ-NP-Z]{4}$/);
  assert.equal(attempt.expiresIn, attemptLifetime);
  const again = await api.createAttempt({ platform: 'tiktok' });
  assert.deepEqual([again.attempt.id, again.startUrl, startUrl !== undefined], [attempt.id, undefined, true]);
  const seen = [];
  for (const seconds of [0, 1.5, 2, 1]) {
    backend.advance(seconds * 1000);
    seen.push((await api.getAttempt(attempt)).status);
  }
  assert.deepEqual(seen, ['created', 'started', 'returned', 'confirming']);
  assert.equal((await api.getAttempt(attempt)).matchCode, undefined);
  assert.equal((await api.createStartLink({ id: attempt.id })).startUrl, undefined, 'nothing to open any more');
  backend.advance(attemptLifetime * 1000);
  assert.deepEqual([(await api.getAttempt(attempt)).status, (await api.getAttempt(attempt)).expiresIn], ['expired', 0]);
});

test('a link for another device comes with a square code', async () => {
  const { attempt } = await ours.socialProfiles.createAttempt({ platform: 'tiktok' });
  const { qr = [] } = await ours.socialProfiles.createStartLink({ id: attempt.id, handoff: true });
  assert.ok(qr.length > 20 && qr.every((row) => row.length === qr.length));
});

test('one of several is picked, never one that cannot be', async () => {
  const candidates = [
    { id: 'a', handle: 'kim.a', kind: 'page' },
    { id: 'b', handle: 'kim.b', kind: 'page', unavailable: 'not-linked' },
  ] as const;
  const { id, status } = await answered(ours, { candidates });
  assert.equal(status, 'choosing');
  for (const candidateId of ['b', 'c']) {
    await assert.rejects(ours.socialProfiles.choose({ id, candidateId }), { code: 'choice-unknown' });
  }
  const picked = await ours.socialProfiles.choose({ id, candidateId: 'a' });
  assert.deepEqual([picked.status, picked.found?.handle, picked.candidates], ['confirming', 'kim.a', undefined]);
  await ours.socialProfiles.cancel({ id });
  assert.deepEqual(await ours.socialProfiles.list().then(({ attempts, profiles }) => [attempts, profiles]), [[], []]);
});

test('connecting the same profile again renews it, and tells what is missing', async () => {
  const first = await connected(ours, true);
  const { id } = await answered(ours, { missing: ['metrics'] });
  const second = await ours.socialProfiles.confirm({ id, visibleToManager: false });
  assert.equal(second.profileId, first.profileId);
  const [profile] = (await ours.socialProfiles.list()).profiles;
  assert.deepEqual([profile?.status, profile?.missing, profile?.visibleToManager], ['limited', ['metrics'], false]);
});

test("nobody sees or touches another account's things, and ids that are guessed look alike", async () => {
  const { id, profileId = '' } = await connected(ours);
  const api = theirs.socialProfiles;
  assert.deepEqual((await api.list()).profiles, []);
  for (const guess of [id, 'attempt-99']) {
    await assert.rejects(api.getAttempt({ id: guess }), { code: 'attempt-not-found' });
    await assert.rejects(api.cancel({ id: guess }), { code: 'attempt-not-found' });
  }
  for (const guess of [profileId, 'profile-99']) {
    await assert.rejects(api.disconnect({ id: guess }), { code: 'profile-not-found' });
    await assert.rejects(api.handOver({ id: guess }), { code: 'profile-not-found' });
    await assert.rejects(api.createAttempt({ platform: 'instagram', profileId: guess }), { code: 'profile-not-found' });
  }
});

test('a profile moves to whoever proves it: after three days, or at once by its holder', async () => {
  await connected(ours);
  const conflict = await answered(theirs);
  assert.equal(conflict.status, 'conflict');
  const asked = await theirs.socialProfiles.requestTransfer({ id: conflict.id });
  assert.deepEqual([asked.direction, asked.state], ['in', 'requested']);
  assert.equal((await theirs.socialProfiles.requestTransfer({ id: conflict.id })).id, asked.id, 'asked once');
  const [out] = (await ours.socialProfiles.list()).transfers;
  assert.deepEqual([out?.direction, out?.id, out?.profileId !== undefined], ['out', asked.id, true]);
  const early = { platform: 'instagram', transferId: asked.id } as const;
  await assert.rejects(theirs.socialProfiles.createAttempt(early), { code: 'transfer-closed' });
  ours.backend.advance(transferObjectionHours * 60 * 60 * 1000);
  const { attempt } = await theirs.socialProfiles.createAttempt(early);
  ours.backend.answerPlatform(attempt.id);
  await theirs.socialProfiles.getAttempt(attempt);
  await theirs.socialProfiles.confirm({ id: attempt.id, visibleToManager: false });
  assert.deepEqual((await ours.socialProfiles.list()).profiles, []);
  assert.deepEqual(
    (await theirs.socialProfiles.list()).transfers.map(({ state }) => state),
    ['moved'],
  );
});

test('a code of the holder makes the wait unnecessary, and works once', async () => {
  const { profileId = '' } = await connected(ours);
  const { code } = await ours.socialProfiles.handOver({ id: profileId });
  const { id } = await answered(theirs);
  const api = theirs.socialProfiles;
  await assert.rejects(api.requestTransfer({ id, handOverCode: 'HAND-0' }), { code: 'code-wrong' });
  assert.equal((await api.requestTransfer({ id, handOverCode: code })).state, 'approved');
  await assert.rejects(api.requestTransfer({ id, handOverCode: code }), { code: 'code-wrong' });
});

test('the holder agrees or objects, the other side withdraws, neither in place of the other', async () => {
  await connected(ours);
  const { id } = await answered(theirs);
  const transfer = await theirs.socialProfiles.requestTransfer({ id });
  await assert.rejects(theirs.socialProfiles.answerTransfer({ id: transfer.id, answer: 'agree' }), {
    code: 'transfer-closed',
  });
  await assert.rejects(ours.socialProfiles.answerTransfer({ id: transfer.id, answer: 'withdraw' }), {
    code: 'transfer-closed',
  });
  const objected = await ours.socialProfiles.answerTransfer({ id: transfer.id, answer: 'object' });
  assert.equal(objected.state, 'declined');
  await assert.rejects(ours.socialProfiles.answerTransfer({ id: transfer.id, answer: 'agree' }), {
    code: 'transfer-closed',
  });
});
