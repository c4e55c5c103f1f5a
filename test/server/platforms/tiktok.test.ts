import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Grant } from '../../../src/server/platforms/platform.js';
import { tiktok, type TikTokSettings } from '../../../src/server/platforms/tiktok.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import type { FakeTikTok } from '../../platforms/tiktok.js';
import { codeFrom, exchange, failureOf, grantFrom, redirectUri, returned } from './connecting.js';

const now = new Date('2026-11-22T10:00:00Z');
const hour = 60 * 60;
const mayas = '-000Kd2mQ7vYbX1maya-open';

suite('TikTok', () => {
  let fakes: FakePlatforms;
  let fake: FakeTikTok;
  const open = (more: object = {}) => tiktok({ pkce: 'none', ...fakes.config.tiktok!, ...more } as TikTokSettings);
  const fails = (work: Promise<unknown>) => failureOf(work, fakes.secrets());
  test.beforeEach(async () => {
    fakes = await startPlatforms({ platforms: ['tiktok'], now: () => now });
    fake = fakes.tiktok;
  });
  test.afterEach(() => fakes.close());

  for (const shape of ['flat', 'wrapped'] as const) {
    test(`is connected by its open id, with the lifetimes that it returns, answers ${shape}`, async () => {
      fake.tokenShape = shape;
      const platform = open();
      const grant = await grantFrom(platform, fake);
      assert.deepEqual([grant.expiresIn, grant.refreshExpiresIn], [2 * hour, 180 * 24 * hour]);
      assert.deepEqual(await platform.accounts(grant), [
        {
          platformUserId: mayas,
          secondaryIds: { union: 'c9c60f44-a68e-4f5d-84dd-ce22faeb0ba1' },
          handle: 'maya.makes',
          displayName: 'Maya Makes',
          avatarUrl: fake.pictureUrl('#b1472f'),
          profileUrl: 'https://www.tiktok.com/@maya.makes',
          followers: 131_400,
          kind: 'account',
        },
      ]);
      assert.deepEqual(await fails(platform.account(grant, 'another')), {
        kind: 'revoked',
        reason: 'account-unavailable',
      });
      // An older page of the documentation promises 24 hours and a year: what is returned counts.
      fake.lifetimes = 'old';
      assert.equal((await platform.refresh!(grant)).expiresIn, 24 * hour);
    });
  }

  test('sends browsers there with client_key, commas, a last slash and, unless told, without PKCE', async () => {
    const real = tiktok({ clientId: 'key', clientSecret: 's', pkce: 'none' });
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const request = { redirectUri: redirectUri(real), state: 's', verifier, askAgain: false, switchAccount: false };
    const url = real.authorizationUrl(request);
    assert.equal(`${url.origin}${url.pathname}`, 'https://www.tiktok.com/v2/auth/authorize/');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      client_key: 'key',
      response_type: 'code',
      scope: 'user.info.basic,user.info.profile,user.info.stats,video.list',
      redirect_uri: 'https://onboarding.example/connect/callback/tiktok',
      state: 's',
    });
    for (const more of [{ switchAccount: true }, { askAgain: true }]) {
      assert.equal(real.authorizationUrl({ ...request, ...more }).searchParams.get('disable_auto_auth'), '1');
    }
    // RFC 7636 appendix B, and the same digest in hexadecimal as Login Kit for desktop has it.
    const challenges = {
      S256: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      'S256-hex': '13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3',
    };
    for (const [pkce, challenge] of Object.entries(challenges)) {
      fake.pkce = pkce as keyof typeof challenges;
      const platform = open({ pkce });
      assert.equal(platform.authorizationUrl(request).searchParams.get('code_challenge'), challenge);
      assert.ok((await grantFrom(platform, fake)).accessToken);
    }
  });

  test('reads the redirect: the code decoded once, what was granted, and no as no', async () => {
    const platform = open();
    const scopes = ['user.info.basic', 'video.list'];
    const answer = platform.readCallback(await returned(platform, fake, { scopes }));
    assert.ok(answer.kind === 'code');
    assert.match(answer.code, /\*2!4718\.s1$/);
    assert.deepEqual(answer.scopes, scopes);
    assert.deepEqual(platform.readCallback(await returned(platform, fake, { deny: true })), { kind: 'denied' });
    const kinds = {
      invalid_scope: 'unavailable',
      unauthorized_client: 'unavailable',
      server_error: 'failed',
      something_new: 'failed',
    };
    for (const [error, kind] of Object.entries(kinds)) {
      assert.equal(platform.readCallback(new URLSearchParams({ error, error_description: 'x' })).kind, kind, error);
    }
  });

  test('asks only for the fields whose permission was granted', async () => {
    const platform = open();
    const basic = await grantFrom(platform, fake, { scopes: ['user.info.basic'] });
    const [account] = await platform.accounts(basic);
    assert.equal(account?.handle, 'Maya Makes');
    assert.equal(account.followers, undefined);
    assert.deepEqual(await fails(platform.posts!(basic, mayas)), { kind: 'missing-permission' });
    const stats = await grantFrom(platform, fake, { scopes: ['user.info.basic', 'user.info.stats'] });
    assert.equal((await platform.account(stats, mayas)).followers, 131_400);
    // What TikTok says where a scope is missing that was thought to be there.
    const silent = { accessToken: basic.accessToken };
    assert.deepEqual(await fails(platform.accounts(silent)), { kind: 'missing-permission' });
    assert.deepEqual(await fails(platform.accounts({ ...basic, scopes: [] })), { kind: 'missing-permission' });
  });

  test('reads errors by their code, also where they come with HTTP 200', async () => {
    const platform = open();
    for (const errorsAsOk of [false, true]) {
      fake.errorsAsOk = errorsAsOk;
      const code = await codeFrom(platform, fake);
      const grant = await exchange(platform, code);
      assert.deepEqual(await fails(exchange(platform, code)), { kind: 'invalid-grant' });
      fake.endGrants('maya', 'removed-by-user');
      assert.deepEqual(await fails(platform.refresh!(grant)), { kind: 'invalid-grant' });
      // Ended by its time or by its person: the API does not say which.
      assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'invalid-grant' });
    }
  });

  test('replaces the refresh token with each renewal, and says so before anybody uses the old one', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    const renewed = await platform.refresh!(grant);
    assert.notEqual(renewed.refreshToken, grant.refreshToken);
    assert.equal(renewed.refreshExpiresIn, 180 * 24 * hour);
    assert.deepEqual(renewed.scopes, grant.scopes);
    assert.deepEqual(await fails(platform.refresh!(grant)), { kind: 'invalid-grant' });
    const without: Grant = { accessToken: grant.accessToken };
    assert.deepEqual(await fails(platform.refresh!(without)), { kind: 'revoked', reason: 'expired' });
    fake.fault('token', { kind: 'lost-reply' });
    assert.deepEqual(await fails(platform.refresh!(renewed)), { kind: 'unknown-outcome' });
  });

  test('is renewed with a fifth of its life or ten minutes left, and 30 days before the refresh token ends', () => {
    const { renewal } = open();
    const day = 24 * hour;
    const due = (expiresIn?: number, refreshExpiresIn?: number) => {
      const after = renewal({ accessToken: 'a', expiresIn, refreshExpiresIn }, now)?.after;
      return after && (after.getTime() - now.getTime()) / 1000;
    };
    assert.equal(due(2 * hour, 180 * day), 1.6 * hour);
    assert.equal(due(day), 0.8 * day);
    assert.equal(due(2000), 1400);
    assert.equal(due(600), 300);
    assert.equal(due(undefined, 180 * day), 150 * day);
    assert.equal(due(100 * day, 60 * day), 30 * day);
    assert.equal(due(hour, 7 * day), 0.8 * hour);
    assert.equal(due(), undefined);
  });

  test('ends a permission, also one whose access token has run out', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    await platform.revoke!(grant, mayas);
    assert.equal(fake.liveGrants('maya').length, 0);
    await platform.revoke!(grant, mayas);
    assert.equal(fake.counts.revokes, 1);

    const later = await grantFrom(platform, fake);
    fakes.advance(3 * hour);
    fake.fault('revoke', { kind: 'status', status: 400, body: '{"error":"invalid_request"}' });
    await platform.revoke!(later, mayas);
    assert.equal(fake.liveGrants('maya').length, 0);
    assert.equal(fake.counts.revokes, 2);

    const busy = await grantFrom(platform, fake);
    fake.fault('revoke', { kind: 'status', status: 503 });
    assert.deepEqual(await fails(platform.revoke!(busy, mayas)), { kind: 'temporary' });
  });

  test('lists public videos page by page and their numbers 20 at a time', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    const theirs = fake.account('maya').posts!;
    fake.videosPerPage = 7;
    const posts = [];
    let cursor: string | undefined;
    do {
      const page = await platform.posts!(grant, mayas, cursor);
      posts.push(...page.posts);
      cursor = page.next;
    } while (cursor !== undefined);
    assert.deepEqual(
      posts.map(({ id }) => id),
      theirs.map(({ id }) => id),
    );
    const [first] = posts;
    assert.equal(first?.publishedAt.getTime(), theirs[0]!.at.getTime());
    assert.match(first.url ?? '', /^https:\/\/www\.tiktok\.com\/@maya\.makes\/video\//);

    const metrics = await platform.metrics!(grant, [...posts, { ...posts[0]!, id: '7000000000000000001' }]);
    assert.equal(metrics.size, theirs.length);
    const { views, comments, shares } = theirs[2]!;
    const found = metrics.get(theirs[2]!.id)!;
    assert.deepEqual([found['views'], found['comments'], found['shares']], [views, comments, shares]);
    assert.deepEqual(Object.keys(found), ['views', 'likes', 'comments', 'shares']);
  });

  test('waits as long as TikTok says, and takes no fault of its for an end', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    const error = (code: string) => JSON.stringify({ data: {}, error: { code, message: '', log_id: '' } });
    fake.fault('profile', { kind: 'status', status: 429, retryAfter: 41, body: error('rate_limit_exceeded') });
    assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'rate-limited', retryAfter: 41 });
    fake.fault('profile', { kind: 'status', status: 500, body: error('internal_error') });
    fake.fault('profile', { kind: 'status', status: 200, body: error('something_new') });
    fake.fault('profile', { kind: 'unknown-shape' });
    fake.fault('profile', { kind: 'unknown-shape', value: { data: { user: {} }, error: { code: 'ok' } } });
    for (let fault = 0; fault < 4; fault += 1) {
      assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'temporary' });
    }
    fake.fault('profile', { kind: 'status', status: 400, body: error('invalid_param') });
    assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'misconfigured' });
  });

  test('tells whether key and secret are right before any creator comes', async () => {
    const check = (more: object) => open(more).checkCredentials!(redirectUri({ id: 'tiktok' }));
    assert.deepEqual(await check({}), { result: 'ok' });
    assert.deepEqual(await check({ clientId: 'other' }), { result: 'wrong', what: 'client-id' });
    assert.deepEqual(await check({ clientSecret: 'other' }), { result: 'wrong', what: 'client-secret' });
    fake.fault('token', { kind: 'status', status: 503 });
    assert.deepEqual(await fails(check({})), { kind: 'temporary' });
  });
});
