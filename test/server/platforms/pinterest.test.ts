import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { pinterest } from '../../../src/server/platforms/pinterest.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import { codeFrom, exchange, failureOf, grantFrom, returned } from './connecting.js';

const now = new Date('2026-11-22T10:00:00Z');
const day = 24 * 60 * 60;

suite('Pinterest', () => {
  let fakes: FakePlatforms;
  const open = (changes: object = {}) => pinterest({ ...fakes.config.pinterest!, ...changes });
  test.beforeEach(async () => {
    fakes = await startPlatforms({ platforms: ['pinterest'], now: () => now });
  });
  test.afterEach(() => fakes.close());

  test('is connected with access for 30 days and refreshing for a year, as its answer says', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fakes.pinterest);
    assert.deepEqual([grant.expiresIn, grant.refreshExpiresIn], [30 * day, 365 * day]);
    assert.deepEqual(grant.scopes, ['user_accounts:read', 'pins:read', 'boards:read']);
    const account = {
      platformUserId: '549755885175',
      handle: 'mayamakespins',
      displayName: 'Maya Makes',
      avatarUrl: fakes.pinterest.pictureUrl('#b1472f'),
      profileUrl: 'https://www.pinterest.com/mayamakespins/',
      accountType: 'business',
      followers: 3310,
      kind: 'account',
    };
    assert.deepEqual(await platform.accounts(grant), [account]);
    assert.deepEqual(await platform.account(grant, '549755885175'), account);
    assert.deepEqual(await failureOf(platform.account(grant, '1'), fakes.secrets()), {
      kind: 'revoked',
      reason: 'account-unavailable',
    });
  });

  test('is asked with commas and without PKCE; the secret goes as HTTP Basic, never in the form', async () => {
    const platform = open();
    const url = platform.authorizationUrl({
      redirectUri: 'https://onboarding.example/connect/callback/pinterest',
      state: 's',
      verifier: 'v'.repeat(43),
      switchAccount: false,
      askAgain: false,
    });
    assert.equal(url.searchParams.get('scope'), 'user_accounts:read,pins:read,boards:read');
    assert.equal(url.searchParams.get('code_challenge'), null);
    await grantFrom(platform, fakes.pinterest);
    const { parameters } = fakes.pinterest.requests.find(({ endpoint }) => endpoint === 'token')!;
    assert.deepEqual([...parameters].sort(), ['code', 'grant_type', 'redirect_uri']);
    assert.equal(
      pinterest({ clientId: '1', clientSecret: 's' }).authorizationUrl({
        redirectUri: 'https://a.example/',
        state: 's',
        verifier: 'v',
        switchAccount: false,
        askAgain: false,
      }).pathname,
      '/oauth/',
    );
  });

  test('takes a "no" for a no', async () => {
    const platform = open();
    assert.deepEqual(platform.readCallback(await returned(platform, fakes.pinterest, { deny: true })), {
      kind: 'denied',
    });
  });

  test('takes a code once, and says whose fault a refusal is', async () => {
    const platform = open();
    const code = await codeFrom(platform, fakes.pinterest);
    await exchange(platform, code);
    assert.deepEqual(await failureOf(exchange(platform, code), [code, ...fakes.secrets()]), { kind: 'invalid-grant' });
    const wrong = open({ clientSecret: 'another-secret' });
    const other = await codeFrom(wrong, fakes.pinterest);
    assert.deepEqual(await failureOf(exchange(wrong, other), ['another-secret', other]), { kind: 'misconfigured' });
  });

  test('keeps its refresh token where none comes back, and takes the new one where one does', async () => {
    for (const refreshing of ['classic', 'continuous'] as const) {
      fakes.pinterest.refreshing = refreshing;
      const platform = open();
      const first = await grantFrom(platform, fakes.pinterest);
      const second = await platform.refresh!(first);
      assert.notEqual(second.accessToken, first.accessToken);
      assert.equal(second.refreshToken === first.refreshToken, refreshing === 'classic');
      assert.deepEqual(second.scopes, first.scopes);
      await platform.refresh!(second);
      assert.equal(fakes.pinterest.counts.reuse, 0);
    }
  });

  test('is renewed before access ends, and long before refreshing does', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fakes.pinterest);
    const after = (platform.renewal(grant, now)?.after.getTime() ?? 0) - now.getTime();
    assert.ok(after > day * 1000 && after < 30 * day * 1000);
  });

  test('says what is over: access by the API, refreshing by the token endpoint', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fakes.pinterest);
    fakes.pinterest.endGrants('maya', 'removed-by-user');
    assert.deepEqual(await failureOf(platform.accounts(grant), fakes.secrets()), {
      kind: 'revoked',
      reason: 'unknown',
    });
    assert.deepEqual(await failureOf(platform.refresh!(grant), fakes.secrets()), { kind: 'invalid-grant' });
    assert.deepEqual(await failureOf(platform.refresh!({ accessToken: 'a' }), []), { kind: 'invalid-grant' });
  });

  test('tells waiting, missing permission and a fault of its own apart', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fakes.pinterest);
    for (const [status, failure] of [
      [429, { kind: 'rate-limited', retryAfter: 30 }],
      [403, { kind: 'missing-permission' }],
      [503, { kind: 'temporary' }],
    ] as const) {
      fakes.pinterest.fault('profile', { kind: 'status', status, retryAfter: 30, body: '{"code":1,"message":"m"}' });
      assert.deepEqual(await failureOf(platform.accounts(grant), fakes.secrets()), failure);
    }
    fakes.pinterest.fault('profile', { kind: 'unknown-shape' });
    assert.deepEqual(await failureOf(platform.accounts(grant), fakes.secrets()), { kind: 'temporary' });
  });

  test('has unknown outcome where the answer to a code got lost', async () => {
    const platform = open();
    const code = await codeFrom(platform, fakes.pinterest);
    fakes.pinterest.fault('token', { kind: 'lost-reply' });
    assert.deepEqual(await failureOf(exchange(platform, code), [code]), { kind: 'unknown-outcome' });
    assert.equal(fakes.pinterest.counts.exchanges, 1);
  });

  test('tells of a wrong id or secret before any creator tries', async () => {
    const redirect = 'https://onboarding.example/connect/callback/pinterest';
    assert.deepEqual(await open().checkCredentials!(redirect), { result: 'ok' });
    for (const changes of [{ clientId: '7' }, { clientSecret: 'x' }]) {
      // It says "Authentication failed." of both.
      assert.deepEqual(await open(changes).checkCredentials!(redirect), { result: 'wrong', what: 'app' });
    }
  });
});
