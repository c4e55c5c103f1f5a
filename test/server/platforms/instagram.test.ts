import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { instagram } from '../../../src/server/platforms/instagram.js';
import type { PlatformFailure } from '../../../src/server/platforms/platform.js';
import type { FakeInstagram } from '../../platforms/instagram.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import { codeFrom, exchange, failureOf, grantFrom, redirectUri, returned } from './connecting.js';

const now = new Date('2026-11-22T10:00:00Z');
const day = 24 * 60 * 60;
const mayas = '17841405822304915';

suite('Instagram', () => {
  let fakes: FakePlatforms;
  let fake: FakeInstagram;
  const open = (more: object = {}) => instagram({ ...fakes.config.instagram!, ...more, login: 'instagram' });
  const fails = (work: Promise<unknown>) => failureOf(work, fakes.secrets());
  test.beforeEach(async () => {
    fakes = await startPlatforms({ platforms: ['instagram'], now: () => now });
    fake = fakes.instagram;
  });
  test.afterEach(() => fakes.close());

  // Documentation wraps answers in `data`, live code reads them flat; permissions come as a list or with commas.
  for (const shape of ['flat', 'wrapped'] as const) {
    test(`is connected for 60 days by ids that keep their 17 digits, answers ${shape}`, async () => {
      fake.tokenShape = shape;
      fake.profileShape = shape;
      fake.permissions = shape === 'flat' ? 'comma' : 'array';
      const platform = open();
      const grant = await grantFrom(platform, fake);
      assert.deepEqual(grant.scopes, ['instagram_business_basic', 'instagram_business_manage_insights']);
      assert.ok((grant.expiresIn ?? 0) > 59 * day);
      assert.equal(grant.refreshToken, undefined);
      const account = {
        platformUserId: mayas,
        secondaryIds: { appScoped: '24513998810273651' },
        handle: 'mayamakes',
        displayName: 'Maya Makes',
        avatarUrl: fake.pictureUrl('#b1472f'),
        profileUrl: 'https://www.instagram.com/mayamakes/',
        accountType: 'creator',
        followers: 48_210,
        kind: 'account',
      };
      assert.deepEqual(await platform.accounts(grant), [account]);
      assert.deepEqual(await platform.account(grant, mayas), account);
      assert.deepEqual(await fails(platform.account(grant, '17841405822304916')), {
        kind: 'revoked',
        reason: 'account-unavailable',
      });
    });
  }

  test('sends browsers to its own page, for two reading permissions and without PKCE', () => {
    const real = instagram({ clientId: '1', clientSecret: 's', login: 'instagram' });
    const request = { redirectUri: redirectUri(real), state: 's', verifier: 'v'.repeat(43), askAgain: false };
    const url = real.authorizationUrl({ ...request, switchAccount: false });
    assert.equal(`${url.origin}${url.pathname}`, 'https://www.instagram.com/oauth/authorize');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      client_id: '1',
      redirect_uri: 'https://onboarding.example/connect/callback/instagram',
      response_type: 'code',
      scope: 'instagram_business_basic,instagram_business_manage_insights',
      state: 's',
    });
    // "force_reauth" is in addresses that the dashboard gives out.
    const other = real.authorizationUrl({ ...request, switchAccount: true });
    assert.equal(other.searchParams.get('force_reauth'), 'true');
    assert.deepEqual(real.authorizeHosts, ['www.instagram.com']);
    assert.deepEqual(real.origins, ['https://api.instagram.com', 'https://graph.instagram.com']);
    assert.equal(real.revoke, undefined);
  });

  test('reads no as no, however it is worded, and a fault of our app as one', async () => {
    const platform = open();
    for (const denial of ['usual', 'misspelt', 'bare'] as const) {
      fake.denial = denial;
      assert.deepEqual(
        platform.readCallback(await returned(platform, fake, { deny: true })),
        { kind: 'denied' },
        denial,
      );
    }
    // Facebook Login for Business in development mode: "user_denied" though the person agreed.
    fake.denial = 'app-fault';
    const answer = platform.readCallback(await returned(platform, fake, { deny: true }));
    assert.deepEqual(answer, { kind: 'unavailable', reason: 'error 200' });
  });

  test('takes the fragment off a code that a client has carried along', () => {
    const answer = open().readCallback(new URLSearchParams('code=AQx-1%23_&state=s'));
    assert.deepEqual(answer, { kind: 'code', code: 'AQx-1' });
  });

  test('refuses a personal account, whether the platform refuses it or names it', async () => {
    for (const personal of ['refused', 'told'] as const) {
      fake.personal = personal;
      const platform = open();
      const grant = await grantFrom(platform, fake, { account: 'maya-private' });
      const obstacle: PlatformFailure = { kind: 'obstacle', obstacle: 'personal' };
      assert.deepEqual(await fails(platform.accounts(grant)), obstacle, personal);
      fake.account('maya').type = 'PERSONAL';
      const later = await grantFrom(platform, fake, { account: 'maya' });
      const changed: PlatformFailure = { kind: 'revoked', reason: 'account-type-changed' };
      assert.deepEqual(await fails(platform.account(later, mayas)), changed, personal);
      if (personal === 'refused') assert.deepEqual(await fails(platform.posts!(later, mayas)), changed);
    }
  });

  test('needs the basic permission and asks for nothing else where it is missing', async () => {
    const platform = open();
    const grant = { accessToken: 'IGAA', scopes: ['instagram_business_manage_insights'] };
    assert.deepEqual(await fails(platform.accounts(grant)), { kind: 'missing-permission' });
    assert.equal(fake.requestsTo('profile'), 0);
  });

  test('tries again for the long token, for the code is spent, and then says that nothing is certain', async () => {
    const platform = open();
    fake.fault('long-token', { kind: 'status', status: 503 });
    fake.fault('long-token', { kind: 'lost-reply' });
    assert.ok(((await grantFrom(platform, fake)).expiresIn ?? 0) > 59 * day);
    assert.equal(fake.requestsTo('long-token'), 3);
    assert.equal(fake.counts.exchanges, 1);

    fake.fault('long-token', { kind: 'status', status: 503 }, 9);
    assert.deepEqual(await fails(grantFrom(platform, fake)), { kind: 'unknown-outcome' });
    assert.equal(fake.counts.exchanges, 2);
    assert.equal(fake.counts.codeReuse, 0);
  });

  test('stops trying for the long token when its caller gives up', async () => {
    const platform = open();
    const code = await codeFrom(platform, fake);
    const stop = new AbortController();
    fake.fault('long-token', { kind: 'status', status: 503 }, 9);
    const work = platform.exchange({ code, redirectUri: redirectUri(platform), verifier: '' }, stop);
    stop.abort();
    const kind = (await fails(work)).kind;
    // Depending on how far it came; never so that the code would be used again where it may be spent.
    assert.ok(kind === 'temporary' ? fake.counts.exchanges === 0 : kind === 'unknown-outcome', kind);
  });

  test('says what a code is that was used, and what of the app is wrong', async () => {
    const platform = open();
    const code = await codeFrom(platform, fake);
    await exchange(platform, code);
    assert.deepEqual(await fails(exchange(platform, code)), { kind: 'invalid-grant' });
    assert.deepEqual(await platform.checkCredentials!(redirectUri(platform)), { result: 'ok' });
    const wrong = open({ clientSecret: 'another-secret' });
    assert.deepEqual(await fails(exchange(wrong, await codeFrom(wrong, fake))), { kind: 'misconfigured' });
    assert.deepEqual(await wrong.checkCredentials!(redirectUri(wrong)), { result: 'wrong', what: 'client-secret' });
    assert.deepEqual(await open({ clientId: '1' }).checkCredentials!(redirectUri(platform)), {
      result: 'wrong',
      what: 'client-id',
    });
  });

  test('is renewed weekly, not within its first day, and by the token itself', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    assert.deepEqual(platform.renewal(grant, now)?.after, new Date('2026-11-29T10:00:00Z'));
    assert.deepEqual(platform.renewal({ ...grant, expiresIn: 2 * day }, now)?.after, new Date('2026-11-24T00:24:00Z'));
    assert.deepEqual(platform.renewal({ ...grant, expiresIn: 3600 }, now)?.after, new Date('2026-11-23T10:00:00Z'));

    fakes.advance(day - 60);
    assert.deepEqual(await fails(platform.refresh!(grant)), { kind: 'temporary' });
    fakes.advance(60);
    const renewed = await platform.refresh!(grant);
    assert.notEqual(renewed.accessToken, grant.accessToken);
    assert.deepEqual(renewed.scopes, grant.scopes);
    assert.equal((await platform.account(renewed, mayas)).handle, 'mayamakes');
    fakes.advance(61 * day);
    assert.deepEqual(await fails(platform.refresh!(renewed)), { kind: 'revoked', reason: 'expired' });
  });

  test('says why a permission is over, by the sub-codes of error 190', async () => {
    const platform = open();
    const endings = {
      'removed-by-user': 'revoked-at-platform',
      checkpoint: 'checkpoint',
      'password-changed': 'password-changed',
      'account-unavailable': 'account-unavailable',
      'logged-out': 'unknown',
    } as const;
    for (const [ending, reason] of Object.entries(endings)) {
      const grant = await grantFrom(platform, fake);
      fake.endGrants('maya', ending as keyof typeof endings);
      assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'revoked', reason });
      assert.deepEqual(await fails(platform.refresh!(grant)), { kind: 'revoked', reason });
    }
  });

  test('never takes a fault of the platform for the end of a permission', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fake);
    const graph = (error: object) => JSON.stringify({ error });
    const busy = { code: 2, is_transient: true, message: 'An unexpected error has occurred' };
    fake.fault('profile', { kind: 'status', status: 500, body: graph(busy) });
    fake.fault('profile', { kind: 'status', status: 503 });
    fake.fault('profile', { kind: 'unknown-shape' });
    fake.fault('profile', { kind: 'unknown-shape', value: { data: [] } });
    fake.fault('profile', { kind: 'captive-portal' });
    fake.fault('profile', { kind: 'empty' });
    for (let fault = 0; fault < 6; fault += 1) {
      assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'temporary' });
    }
    fake.fault('profile', { kind: 'status', status: 400, retryAfter: 90, body: graph({ code: 80_002 }) });
    assert.deepEqual(await fails(platform.account(grant, mayas)), { kind: 'rate-limited', retryAfter: 90 });
    assert.equal((await platform.account(grant, mayas)).handle, 'mayamakes');
  });

  test('calls the version of the Graph API that is configured', async () => {
    const platform = open({ apiVersion: 'v26.0' });
    await platform.accounts(await grantFrom(platform, fake));
    assert.ok(fake.requests.some(({ path }) => path === '/v26.0/me'));
  });
});
