import assert from 'node:assert/strict';
import test from 'node:test';
import { profilesSchema } from '../../../src/contract/social-profiles.js';
import { markNeedsReconnect, markPaused } from '../../../src/server/profiles/health.js';
import { caller, day, hour } from '../deployment.js';
import { connect, withPlatforms, creator, grant, isCode, profiles } from './creators.js';

test('nobody signed in is a plain answer', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  await connect(app, kim.accountId);

  const listed = await profiles(app, caller()).list();

  assert.deepEqual(listed, { signedIn: false, profiles: [], transfers: [], attempts: [] });
});

test('a creator sees their own profiles and who their manager is, as the contract has it', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example', 'Robin Vale');
  const other = await creator(app, 'other@creator.example');
  const id = await connect(app, kim.accountId);
  await connect(app, other.accountId, { platformUserId: 'open-2' });

  const listed = await profiles(app, kim).list();

  const onTheWire: unknown = JSON.parse(JSON.stringify(listed));
  assert.deepEqual(profilesSchema.parse(onTheWire), onTheWire);
  assert.equal(listed.managerName, 'Robin Vale');
  assert.deepEqual(
    listed.profiles.map((profile) => [profile.id, profile.handle, profile.status, profile.renews]),
    [[id, 'kim.creates', 'connected', true]],
  );
  assert.deepEqual(listed.profiles[0]?.reads, ['profile', 'followers', 'metrics']);
  assert.equal(listed.profiles[0].grantedUntil, new Date(app.context.now().getTime() + 180 * day).toISOString());
  assert.ok(!JSON.stringify(listed).includes('token-of-the-test'));
});

test('calling for another account finds nothing, and without an account is refused', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const other = await creator(app, 'other@creator.example');
  const id = await connect(app, kim.accountId);
  const consent = { visible: true, locale: 'en', textVersion: '1' };

  for (const wrong of [id, 'no-id', '019aaaaa-0000-7000-8000-000000000000']) {
    const partner = { ...other, kind: 'embed', origin: 'https://partner.example' } as const;
    for (const call of [
      () => profiles(app, other).setVisibility({ id: wrong, ...consent }),
      () => profiles(app, other).disconnect({ id: wrong }),
      () => profiles(app, other).handOver({ id: wrong }),
      () => profiles(app, partner).disconnect({ id: wrong }),
    ]) {
      await assert.rejects(call, isCode('profile-not-found'));
    }
  }
  await assert.rejects(profiles(app, caller()).disconnect({ id }), isCode('unauthenticated'));
  assert.equal((await profiles(app, kim).list()).profiles.length, 1);
});

test('what was not granted makes a profile limited, and is named', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  await connect(app, kim.accountId, { grant: { ...grant, scopes: ['basic'] } });

  const [profile] = (await profiles(app, kim).list()).profiles;

  assert.equal(profile?.status, 'limited');
  assert.deepEqual([profile.reads, profile.missing], [['profile', 'followers'], ['metrics']]);
});

test('a platform that does not say what was granted has granted all', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  await connect(app, kim.accountId, { grant: { ...grant, scopes: undefined } });

  const [profile] = (await profiles(app, kim).list()).profiles;

  assert.deepEqual([profile?.status, profile?.missing], ['connected', []]);
});

test('a permission that only its creator can renew is announced two weeks before its end', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const ends = { accessToken: 'a', expiresIn: 60 * 86_400, scopes: ['basic', 'stats'] };
  await connect(app, kim.accountId, { platform: 'instagram', grant: ends });
  const status = async () => (await profiles(app, kim).list()).profiles[0];

  app.pass(46 * day - hour);
  assert.deepEqual([(await status())?.status, (await status())?.renews], ['connected', false]);
  app.pass(hour);
  const soon = await status();
  assert.equal(soon?.status, 'expiring-soon');
  assert.equal(soon.since, app.context.now().toISOString());
  assert.equal(soon.grantedUntil, new Date(app.context.now().getTime() + 14 * day).toISOString());
});

test('the hour after which an access token is renewed is no end of the permission', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  await connect(app, kim.accountId, { grant: { ...grant, expiresIn: 3600, refreshExpiresIn: undefined } });

  const [profile] = (await profiles(app, kim).list()).profiles;

  assert.deepEqual([profile?.status, profile?.renews, profile?.grantedUntil], ['connected', true, undefined]);
});

test('a refresh token that ends soon asks for its creator, however often the access token is renewed', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  await connect(app, kim.accountId, { grant: { ...grant, refreshExpiresIn: 7 * 86_400 } });

  const [profile] = (await profiles(app, kim).list()).profiles;

  assert.deepEqual([profile?.status, profile?.renews], ['expiring-soon', false]);
});

test('a broken profile tells why, a paused one when it is tried again', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const broken = await connect(app, kim.accountId);
  const paused = await connect(app, kim.accountId, { platformUserId: 'open-2' });
  const retryAt = new Date(app.context.now().getTime() + hour);
  await markNeedsReconnect(app.context, app.db, broken, 'password-changed');
  await markPaused(app.context, app.db, paused, retryAt);

  const listed = (await profiles(app, kim).list()).profiles;

  const [one, other] = [listed.find(({ id }) => id === broken), listed.find(({ id }) => id === paused)];
  assert.deepEqual([one?.status, one?.reason, one?.renews], ['needs-reconnect', 'password-changed', false]);
  assert.deepEqual([other?.status, other?.retryAt], ['paused', retryAt.toISOString()]);
});
