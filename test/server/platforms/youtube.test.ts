import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { youtube } from '../../../src/server/platforms/youtube.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import type { FakeYouTube } from '../../platforms/youtube.js';
import { codeFrom, exchange, failureOf, grantFrom, redirectUri, returned } from './connecting.js';

const now = new Date('2026-11-22T10:00:00Z');
const hour = 60 * 60;
const mayas = 'UCm4y4M4k3sChannel000001';
const readonly = 'https://www.googleapis.com/auth/youtube.readonly';
const analytics = 'https://www.googleapis.com/auth/yt-analytics.readonly';

suite('YouTube', () => {
  let fakes: FakePlatforms;
  let fake: FakeYouTube;
  const open = (more: object = {}) => youtube({ ...fakes.config.youtube!, ...more });
  const fails = (work: Promise<unknown>) => failureOf(work, fakes.secrets());
  test.beforeEach(async () => {
    fakes = await startPlatforms({ platforms: ['youtube'], now: () => now });
    fake = fakes.youtube;
  });
  test.afterEach(() => fakes.close());

  test('is connected by its channel, with PKCE and a refresh token each time', async () => {
    const platform = open();
    for (let time = 0; time < 2; time += 1) {
      const grant = await grantFrom(platform, fake);
      assert.ok(grant.refreshToken);
      assert.deepEqual(grant.scopes, [readonly]);
      assert.deepEqual(await platform.accounts(grant), [
        {
          platformUserId: mayas,
          handle: 'mayamakes',
          displayName: 'Maya Makes',
          avatarUrl: fake.pictureUrl('#b1472f'),
          profileUrl: `https://www.youtube.com/channel/${mayas}`,
          accountType: 'channel',
          followers: 20_300,
          kind: 'channel',
        },
      ]);
    }
    const code = await codeFrom(platform, fake);
    const stolen = { code, redirectUri: redirectUri(platform), verifier: 'x'.repeat(43) };
    assert.deepEqual(await fails(platform.exchange(stolen)), { kind: 'invalid-grant' });
  });

  test('sends browsers to Google for reading YouTube alone: e-mail and profile make brand accounts hang', () => {
    const real = youtube({ clientId: 'id', clientSecret: 's' });
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const request = { redirectUri: redirectUri(real), state: 's', verifier, askAgain: false, switchAccount: false };
    const url = real.authorizationUrl(request);
    assert.equal(`${url.origin}${url.pathname}`, 'https://accounts.google.com/o/oauth2/v2/auth');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      client_id: 'id',
      redirect_uri: 'https://onboarding.example/connect/callback/youtube',
      response_type: 'code',
      scope: readonly,
      state: 's',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
      access_type: 'offline',
      prompt: 'consent select_account',
    });
    assert.deepEqual(real.origins, ['https://oauth2.googleapis.com', 'https://www.googleapis.com']);
  });

  test('takes a brand channel without a handle and with a hidden number of subscribers', async () => {
    const platform = open();
    const [account] = await platform.accounts(await grantFrom(platform, fake, { account: 'brand' }));
    assert.equal(account?.handle, 'North Kiln Studio');
    assert.equal(account.followers, undefined);
  });

  test('says that a Google account has no channel, but never for an answer of unknown shape', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake, { account: 'no-channel' });
    assert.deepEqual(await fails(platform.accounts(grant)), { kind: 'obstacle', obstacle: 'no-channel' });
    fake.fault('profile', { kind: 'unknown-shape' });
    fake.fault('profile', { kind: 'empty' });
    assert.deepEqual(await fails(platform.accounts(grant)), { kind: 'temporary' });
    assert.deepEqual(await fails(platform.accounts(grant)), { kind: 'temporary' });
    const reason = (code: string) => JSON.stringify({ error: { code: 401, errors: [{ reason: code }] } });
    fake.fault('profile', { kind: 'status', status: 401, body: reason('youtubeSignupRequired') });
    assert.deepEqual(await fails(platform.accounts(grant)), { kind: 'obstacle', obstacle: 'no-channel' });
    // Of one that was there before: it has gone.
    assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'revoked', reason: 'account-unavailable' });
  });

  test('reads the redirect with what Google alone says', async () => {
    const platform = open();
    assert.deepEqual(platform.readCallback(await returned(platform, fake, { deny: true })), { kind: 'denied' });
    const kinds = {
      admin_policy_enforced: 'unavailable',
      org_internal: 'unavailable',
      redirect_uri_mismatch: 'unavailable',
      disallowed_useragent: 'failed',
      server_error: 'failed',
    };
    for (const [error, kind] of Object.entries(kinds)) {
      assert.deepEqual(platform.readCallback(new URLSearchParams({ error })), { kind, reason: error });
    }
  });

  test('sees a permission that was unticked', async () => {
    const platform = open({ scopes: [readonly, analytics] });
    const without = await grantFrom(platform, fake, { scopes: [analytics] });
    assert.deepEqual(without.scopes, [analytics]);
    assert.deepEqual(await fails(platform.accounts(without)), { kind: 'missing-permission' });
    const silent = { accessToken: without.accessToken };
    assert.deepEqual(await fails(platform.accounts(silent)), { kind: 'missing-permission' });
  });

  test('keeps the refresh token, for Google sends no other, and renews in time', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    const renewed = await platform.refresh!(grant);
    assert.notEqual(renewed.accessToken, grant.accessToken);
    assert.equal(renewed.refreshToken, grant.refreshToken);
    const after = platform.renewal(renewed, now)?.after.getTime() ?? 0;
    assert.ok(after < now.getTime() + (hour - 600) * 1000);
    // An app in "Testing" gets refresh tokens of seven days, which Google tells.
    fake.testing = true;
    const short = await grantFrom(platform, fake);
    assert.equal(short.refreshExpiresIn, 7 * 24 * hour - 1);
    fakes.advance(8 * 24 * hour);
    assert.deepEqual(await fails(platform.refresh!(short)), { kind: 'invalid-grant' });
  });

  test('ends the whole permission, and takes one that is over for ended', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    await platform.revoke!(grant, mayas);
    assert.equal(fake.liveGrants('maya').length, 0);
    await platform.revoke!(grant, mayas);
    assert.equal(fake.counts.revokes, 1);
    assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'invalid-grant' });
    assert.deepEqual(await fails(platform.refresh!(grant)), { kind: 'invalid-grant' });
    assert.ok(!fake.requests.some(({ path }) => path.includes('token=')));
  });

  test('lists uploads with three units a page, hidden numbers as null', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    const theirs = fake.account('maya').posts!;
    const first = await platform.posts!(grant, mayas);
    assert.equal(first.posts.length, 50);
    assert.equal(fake.requestsTo('profile') + fake.requestsTo('media') + fake.requestsTo('insights'), 3);
    const rest = await platform.posts!(grant, mayas, first.next);
    assert.equal(rest.next, undefined);
    const posts = [...first.posts, ...rest.posts];
    assert.deepEqual(
      posts.map(({ id }) => id),
      theirs.map(({ id }) => id),
    );
    assert.ok(posts[2]?.text?.endsWith('#autumncampaign'));
    const metrics = await platform.metrics!(grant, [...posts, { ...posts[0]!, id: 'gone' }]);
    assert.equal(metrics.size, theirs.length);
    const { views, comments } = theirs[4]!;
    assert.deepEqual(metrics.get(theirs[4]!.id), { views, likes: null, comments });
  });

  test('finds nothing to list where nothing was uploaded or a page is not known', async () => {
    const platform = open();
    fake.account('maya').posts = [];
    const grant = await grantFrom(platform, fake);
    assert.deepEqual(await platform.posts!(grant, mayas), { posts: [] });
    assert.deepEqual(await platform.posts!(grant, 'UCanother'), { posts: [] });
  });

  test('stops where the quota is used up, and takes no fault for an end', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    const reason = (code: string) => JSON.stringify({ error: { code: 403, errors: [{ reason: code }] } });
    const kinds = {
      quotaExceeded: { kind: 'rate-limited', retryAfter: undefined },
      accessNotConfigured: { kind: 'misconfigured' },
      channelSuspended: { kind: 'revoked', reason: 'account-unavailable' },
      somethingNew: { kind: 'temporary' },
    };
    for (const [code, failure] of Object.entries(kinds)) {
      fake.fault('profile', { kind: 'status', status: 403, body: reason(code) });
      assert.deepEqual(await fails(platform.account(grant, mayas)), failure, code);
    }
    fake.fault('profile', { kind: 'status', status: 500, body: '{}' });
    assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'temporary' });
  });

  test('tells whether id, secret and redirect address are right before any creator comes', async () => {
    const uri = redirectUri({ id: 'youtube' });
    assert.deepEqual(await open().checkCredentials!(uri), { result: 'ok' });
    const check = (more: object) => open(more).checkCredentials!(uri);
    assert.deepEqual(await check({ clientId: 'other' }), { result: 'wrong', what: 'client-id' });
    assert.deepEqual(await check({ clientSecret: 'other' }), { result: 'wrong', what: 'client-secret' });
    fake.fault('token', { kind: 'status', status: 400, body: '{"error":"redirect_uri_mismatch"}' });
    assert.deepEqual(await check({}), { result: 'wrong', what: 'redirect-uri' });
    const wrong = open({ clientSecret: 'other' });
    assert.deepEqual(await fails(exchange(wrong, await codeFrom(wrong, fake))), { kind: 'misconfigured' });
  });
});
