import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictProof } from '../../../src/server/oauth/attempt-proof.js';
import { disconnectProfile } from '../../../src/server/profiles/disconnect.js';
import { newId } from '../../../src/server/store/ids.js';
import { day, minute } from '../deployment.js';
import { connecting, creator, own, partner } from './connecting.js';
import { maya, studio } from './platform-double.js';

test('Of several profiles one is picked, and those that cannot be are listed with the reason', async (t) => {
  const scene = await connecting(t);
  const hidden = { platformUserId: '3', handle: 'old.page', kind: 'page', unavailable: 'unpublished' } as const;
  const own = { accessToken: 'page-token-of-studio' };
  scene.platform.reached = [hidden, maya, { ...studio, grant: own }];
  const { id, page } = await scene.answered();
  assert.equal(page.title, 'Which profile is it?');
  const choosing = await scene.as().getAttempt({ id });
  assert.equal(choosing.status, 'choosing');
  assert.deepEqual(
    choosing.candidates?.map(({ id: candidate, unavailable }) => [candidate, unavailable]),
    [
      [maya.platformUserId, undefined],
      [studio.platformUserId, undefined],
      ['3', 'unpublished'],
    ],
  );
  await assert.rejects(scene.as().choose({ id, candidateId: '3' }), { code: 'choice-unknown' });
  await assert.rejects(scene.as().choose({ id, candidateId: 'nobody' }), { code: 'choice-unknown' });
  await assert.rejects(scene.as().confirm({ id, visibleToManager: true }), { code: 'attempt-over' });

  const picked = await scene.as().choose({ id, candidateId: studio.platformUserId });
  assert.deepEqual([picked.status, picked.found?.handle], ['confirming', studio.handle]);
  assert.deepEqual(await scene.as().choose({ id, candidateId: studio.platformUserId }), picked, 'sent again');
  await assert.rejects(scene.as().choose({ id, candidateId: maya.platformUserId }), { code: 'attempt-over' });
  const { profileId } = await scene.as().confirm({ id, visibleToManager: false });
  const [credential] = await scene.credentials();
  const place = { owner: profileId ?? '', field: 'access-token' } as const;
  assert.equal(scene.context.vault.open(credential?.access_token ?? '', place), own.accessToken);
  assert.deepEqual(credential?.scopes, ['basic', 'insights'], "a page's own token has the person's permissions");
});

test('Reconnecting comes back with the same profile, and is done without another question', async (t) => {
  const scene = await connecting(t);
  const profileId = await scene.connected();
  await scene.server.db.updateTable('social_profile').set({ status: 'needs-reconnect', reason: 'expired' }).execute();
  scene.platform.reached = [{ ...maya, handle: 'maya.moss', followers: undefined }, studio];
  const { id, page } = await scene.answered({ profileId });
  assert.equal(page.title, 'Connected with Instagram');
  const attempt = await scene.as().getAttempt({ id });
  assert.deepEqual([attempt.purpose, attempt.status, attempt.profileId], ['reconnect', 'connected', profileId]);
  assert.equal(attempt.expected?.handle, maya.handle);
  const [profile, ...others] = await scene.profiles();
  assert.deepEqual(others, []);
  assert.deepEqual([profile?.handle, profile?.status, profile?.visible_to_manager], ['maya.moss', 'connected', true]);
  assert.equal(Number(profile?.followers), maya.followers, 'a hidden number is not no number');
  assert.equal((await scene.credentials()).length, 1);
});

test('Reconnecting with another profile changes nothing, until it is wanted as one more', async (t) => {
  const scene = await connecting(t);
  const profileId = await scene.connected();
  const before = await scene.credentials();
  scene.platform.reached = [studio];
  const { id } = await scene.answered({ profileId });
  const attempt = await scene.as().getAttempt({ id });
  assert.equal(attempt.status, 'wrong-account');
  assert.deepEqual([attempt.expected?.handle, attempt.found?.handle], [maya.handle, studio.handle]);
  assert.deepEqual(await scene.credentials(), before);
  assert.equal((await scene.create({ profileId })).attempt.id, id, 'it is still open');
  await assert.rejects(scene.as().confirm({ id, visibleToManager: true }), { code: 'invalid-input' });

  const added = await scene.as().confirm({ id, visibleToManager: false, asNew: true });
  assert.equal(added.status, 'connected');
  assert.deepEqual(
    (await scene.profiles()).map(({ handle }) => handle),
    [maya.handle, studio.handle],
  );
});

test('A profile that is connected here already is brought up to date', async (t) => {
  const scene = await connecting(t);
  const profileId = await scene.connected();
  const before = await scene.credentials();
  const { id } = await scene.answered();
  const attempt = await scene.as().getAttempt({ id });
  assert.deepEqual([attempt.status, attempt.profileId], ['connected', profileId]);
  assert.equal((await scene.profiles()).length, 1);
  const now = await scene.credentials();
  assert.equal(now.length, 1);
  assert.notEqual(now[0]?.version, before[0]?.version);
});

test('A profile that was disconnected comes back with its history; the choice is made anew', async (t) => {
  const scene = await connecting(t);
  const profileId = await scene.connected();
  await disconnectProfile(scene.context, scene.kim, profileId);
  const { id } = await scene.answered();
  assert.equal(await scene.status(id), 'confirming');
  assert.equal((await scene.as().confirm({ id, visibleToManager: false })).profileId, profileId);
  const [profile] = await scene.profiles();
  assert.deepEqual([profile?.disconnected_at, profile?.visible_to_manager], [null, false]);
});

test('A profile that was disconnected while it was being reconnected is asked about', async (t) => {
  const scene = await connecting(t);
  const profileId = await scene.connected();
  const browser = scene.browser();
  const link = await scene.create({ profileId });
  const { state } = await scene.start(browser, link);
  await disconnectProfile(scene.context, scene.kim, profileId);
  await browser.open(scene.callbackUrl({ code: 'c', state }));
  assert.equal(await scene.status(link.attempt.id), 'confirming');
  assert.deepEqual(await scene.credentials(), []);
});

test('A profile of another account is a conflict that names nobody, keeps no token and revokes nothing', async (t) => {
  const scene = await connecting(t);
  const lee = await creator(scene.server, 'lee@mail.example');
  await scene.connected(lee);
  await scene.server.takeJobs();
  const { id, page } = await scene.answered();
  assert.equal(page.title, 'This profile is connected already');
  assert.doesNotMatch(page.html, /l•••|lee/);
  const attempt = await scene.as().getAttempt({ id });
  assert.deepEqual([attempt.status, attempt.found?.handle, attempt.profileId], ['conflict', maya.handle, undefined]);
  assert.equal((await scene.row(id)).sealed_grant, null);
  assert.deepEqual(await scene.server.takeJobs(), [], 'a revocation would end the other account’s permission');
  assert.equal((await scene.credentials()).length, 1);

  const accountId = scene.kim.accountId ?? '';
  const proof = { platform: 'instagram', platformUserId: maya.platformUserId, handle: maya.handle };
  assert.deepEqual(await conflictProof(scene.context, accountId, id), proof);
  await assert.rejects(conflictProof(scene.context, lee.accountId ?? '', id), { code: 'attempt-not-found' });
  scene.server.pass(30 * minute);
  assert.equal(await conflictProof(scene.context, accountId, id), undefined);
  assert.ok((await scene.create()).startUrl, 'a conflict is an end');
});

test('Two accounts that confirm one profile at once: one has it', async (t) => {
  const scene = await connecting(t);
  const lee = await creator(scene.server, 'lee@mail.example');
  const [mine, theirs] = [await scene.answered(), await scene.answered({}, lee)];
  const ends = await Promise.all([
    scene.as().confirm({ id: mine.id, visibleToManager: true }),
    scene.as(lee).confirm({ id: theirs.id, visibleToManager: true }),
  ]);
  assert.deepEqual(ends.map(({ status }) => status).sort(), ['conflict', 'connected']);
  assert.equal((await scene.profiles()).length, 1);
  assert.equal((await scene.credentials()).length, 1);
});

test('Confirmed many times at once, it is saved once', async (t) => {
  const scene = await connecting(t);
  const { id } = await scene.answered();
  const confirm = () => scene.as().confirm({ id, visibleToManager: true });
  const [first, ...others] = await Promise.all(Array.from({ length: 8 }, confirm));
  for (const other of others) assert.deepEqual(other, first);
  assert.equal((await scene.profiles()).length, 1);
  assert.equal((await scene.credentials()).length, 1);
  assert.equal((await scene.jobs('sync-profile')).length, 1);
  const consents = await scene.server.db.selectFrom('consent').select('id').execute();
  assert.equal(consents.length, 1);
});

test('Cancelled and confirmed at once, it is one of the two', async (t) => {
  const scene = await connecting(t);
  for (let round = 0; round < 5; round += 1) {
    const { id } = await scene.answered();
    await Promise.allSettled([scene.as().cancel({ id }), scene.as().confirm({ id, visibleToManager: true })]);
    const status = await scene.status(id);
    const living = (await scene.profiles()).filter(({ disconnected_at: gone }) => gone === null);
    if (status === 'connected') {
      assert.equal(living.length, 1);
      break;
    }
    assert.equal(status, 'cancelled');
    assert.equal(living.length, 0);
    scene.server.pass(minute);
  }
});

test('Without a needed permission nothing is connected, and the next try asks for it again', async (t) => {
  const scene = await connecting(t);
  scene.platform.scopes = ['insights'];
  const { id, page } = await scene.answered();
  assert.equal(page.title, 'A permission is missing');
  const attempt = await scene.as().getAttempt({ id });
  assert.deepEqual([attempt.status, attempt.missing], ['failed', ['profile', 'followers']]);
  scene.server.pass(1000);
  await scene.answered();
  assert.deepEqual(
    scene.platform.authorizations.map(({ askAgain }) => askAgain),
    [false, true],
  );
  scene.platform.scopes = ['basic'];
  const profileId = await scene.connected();
  const before = await scene.credentials();
  scene.platform.scopes = [];
  const again = await scene.answered({ profileId });
  assert.equal(await scene.status(again.id), 'failed');
  assert.deepEqual(await scene.credentials(), before, 'what worked goes on working');
});

test('Without another permission it is connected, with what is missing named', async (t) => {
  const scene = await connecting(t);
  scene.platform.scopes = ['basic'];
  const { id } = await scene.answered();
  const attempt = await scene.as().getAttempt({ id });
  assert.deepEqual([attempt.status, attempt.missing], ['confirming', ['metrics']]);
  const { profileId } = await scene.as().confirm({ id, visibleToManager: true });
  scene.platform.scopes = undefined;
  const more = await scene.answered({ profileId, purpose: 'add-permission' });
  assert.equal(scene.platform.authorizations.at(-1)?.askAgain, true);
  const added = await scene.as().getAttempt({ id: more.id });
  assert.deepEqual([added.purpose, added.status, added.missing], ['add-permission', 'connected', undefined]);
});

test('Kinds of accounts that cannot be connected are named', async (t) => {
  const scene = await connecting(t);
  scene.platform.reached = [{ ...maya, unavailable: 'personal' }];
  const personal = await scene.answered();
  assert.deepEqual(await outcome(personal.id), ['account-type', 'personal']);
  scene.platform.accountFaults.push({ kind: 'obstacle', obstacle: 'no-channel' });
  assert.deepEqual(await outcome((await scene.answered()).id), ['account-type', 'no-channel']);

  async function outcome(id: string) {
    const { status, obstacle } = await scene.as().getAttempt({ id });
    return [status, obstacle];
  }
});

test('An approved transfer is completed by signing in once more', async (t) => {
  const scene = await connecting(t);
  const lee = await creator(scene.server, 'lee@mail.example');
  const profileId = await scene.connected(lee);
  const transferId = newId();
  const now = scene.context.now();
  await scene.server.db
    .insertInto('profile_transfer')
    .values({
      tenant: 'default',
      id: transferId,
      profile_id: profileId,
      from_account_id: lee.accountId ?? '',
      to_account_id: scene.kim.accountId ?? '',
      platform: 'instagram',
      platform_user_id: maya.platformUserId,
      handle: maya.handle,
      state: 'approved',
      expires_at: new Date(now.getTime() + day),
      created_at: now,
    })
    .execute();
  await assert.rejects(scene.create({ transferId }, lee), { code: 'transfer-closed' });
  const { id } = await scene.answered({ transferId });
  const attempt = await scene.as().getAttempt({ id });
  assert.deepEqual([attempt.purpose, attempt.status, attempt.profileId], ['transfer', 'connected', profileId]);
  const [profile] = await scene.profiles();
  assert.deepEqual([profile?.account_id, profile?.visible_to_manager], [scene.kim.accountId, false]);
  assert.equal((await scene.credentials()).length, 1);
  await assert.rejects(scene.create({ transferId }), { code: 'transfer-closed' });
});

test('Everybody else’s attempt is one that does not exist', async (t) => {
  const scene = await connecting(t);
  const { id } = await scene.answered();
  const lee = scene.as(await creator(scene.server, 'lee@mail.example'));
  const unknown = { code: 'attempt-not-found' };
  for (const other of [id, newId(), 'x', '', '../etc']) {
    await assert.rejects(lee.getAttempt({ id: other }), unknown);
    await assert.rejects(lee.createStartLink({ id: other }), unknown);
    await assert.rejects(lee.choose({ id: other, candidateId: maya.platformUserId }), unknown);
    await assert.rejects(lee.confirm({ id: other, visibleToManager: true }), unknown);
    await assert.rejects(lee.cancel({ id: other }), unknown);
  }
  const widget = scene.as({ ...scene.kim, kind: 'embed', origin: partner });
  assert.equal((await widget.getAttempt({ id })).status, 'confirming', 'a second widget of the same creator');
  assert.equal(own, scene.kim.origin);
});
