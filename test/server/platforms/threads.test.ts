import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { threads } from '../../../src/server/platforms/threads.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import { codeFrom, exchange, failureOf, grantFrom, returned } from './connecting.js';

const now = new Date('2026-11-22T10:00:00Z');
const day = 24 * 60 * 60;

suite('Threads', () => {
  let fakes: FakePlatforms;
  const open = () => threads(fakes.config.threads!);
  test.beforeEach(async () => {
    fakes = await startPlatforms({ platforms: ['threads'], now: () => now });
  });
  test.afterEach(() => fakes.close());

  test('is connected with a token of 60 days and an id that keeps its 17 digits', async () => {
    for (const shape of ['flat', 'wrapped'] as const) {
      fakes.threads.tokenShape = shape;
      const platform = open();
      const grant = await grantFrom(platform, fakes.threads);
      assert.ok((grant.expiresIn ?? 0) > 59 * day);
      assert.deepEqual(await platform.accounts(grant), [
        {
          platformUserId: '25987104430117733',
          handle: 'mayamakes',
          displayName: 'Maya Makes',
          avatarUrl: fakes.threads.pictureUrl('#b1472f'),
          profileUrl: 'https://www.threads.net/@mayamakes',
          followers: 6_480,
          kind: 'account',
        },
      ]);
      assert.equal((await platform.account(grant, '25987104430117733')).handle, 'mayamakes');
      assert.deepEqual(await failureOf(platform.account(grant, '1'), fakes.secrets()), {
        kind: 'revoked',
        reason: 'account-unavailable',
      });
    }
  });

  test('asks for reading permissions only, without PKCE, which its pages do not know', () => {
    const url = open().authorizationUrl({
      redirectUri: 'https://onboarding.example/connect/callback/threads',
      state: 's',
      verifier: 'v'.repeat(43),
      switchAccount: true,
      askAgain: true,
    });
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      client_id: fakes.threads.clientId,
      redirect_uri: 'https://onboarding.example/connect/callback/threads',
      response_type: 'code',
      scope: 'threads_basic,threads_manage_insights',
      state: 's',
    });
    const real = threads({ clientId: '1', clientSecret: 's' });
    assert.deepEqual(real.authorizeHosts, ['threads.net']);
    assert.deepEqual(real.origins, ['https://graph.threads.net']);
  });

  test('takes a "no" for a no, however it is spelt', async () => {
    for (const denial of ['usual', 'misspelt', 'bare'] as const) {
      fakes.threads.denial = denial;
      const platform = open();
      const answer = platform.readCallback(await returned(platform, fakes.threads, { deny: true }));
      assert.deepEqual(answer, { kind: 'denied' }, denial);
    }
  });

  test('takes a code once', async () => {
    const platform = open();
    const code = await codeFrom(platform, fakes.threads);
    await exchange(platform, code);
    assert.deepEqual(await failureOf(exchange(platform, code), [code, ...fakes.secrets()]), { kind: 'invalid-grant' });
  });

  test('asks again for the long-lived token where an answer got lost, with the code spent', async () => {
    fakes.threads.fault('long-token', { kind: 'lost-reply' });
    fakes.threads.fault('long-token', { kind: 'status', status: 503 });
    assert.ok(((await grantFrom(open(), fakes.threads)).expiresIn ?? 0) > 59 * day);
    assert.equal(fakes.threads.requestsTo('long-token'), 3);
    assert.equal(fakes.threads.counts.exchanges, 1);
  });

  test('is never told that nothing has happened once the code is spent', async () => {
    fakes.threads.fault('long-token', { kind: 'status', status: 503 }, 3);
    const platform = open();
    const code = await codeFrom(platform, fakes.threads);
    assert.deepEqual(await failureOf(exchange(platform, code), [code, ...fakes.secrets()]), {
      kind: 'unknown-outcome',
    });
    assert.equal(fakes.threads.requestsTo('token'), 1);
  });

  test('is renewed by its own token, from its second day on', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fakes.threads);
    const after = platform.renewal(grant, now)?.after.getTime() ?? 0;
    assert.equal((after - now.getTime()) / 1000, 7 * day);
    assert.deepEqual(await failureOf(platform.refresh!(grant), fakes.secrets()), { kind: 'temporary' });
    fakes.advance(7 * day);
    const fresh = await platform.refresh!(grant);
    assert.notEqual(fresh.accessToken, grant.accessToken);
    assert.ok((fresh.expiresIn ?? 0) > 59 * day);
    fakes.advance(61 * day);
    assert.deepEqual(await failureOf(platform.refresh!(fresh), fakes.secrets()), {
      kind: 'revoked',
      reason: 'expired',
    });
  });

  test('says why a permission is over', async () => {
    for (const [ended, reason] of [
      ['removed-by-user', 'revoked-at-platform'],
      ['password-changed', 'password-changed'],
      ['checkpoint', 'checkpoint'],
    ] as const) {
      const platform = open();
      const grant = await grantFrom(platform, fakes.threads);
      fakes.threads.endGrants('maya', ended);
      assert.deepEqual(await failureOf(platform.accounts(grant), fakes.secrets()), { kind: 'revoked', reason });
    }
  });

  test('reads the number of followers, an insight of its own, where that was granted', async () => {
    const asked: string[] = [];
    const platform = threads(fakes.config.threads!, async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (!url.pathname.endsWith('/me/threads_insights')) return fetch(input, init);
      asked.push(url.searchParams.get('metric') ?? '');
      return Response.json({ data: [{ name: 'followers_count', period: 'day', total_value: { value: 4711 } }] });
    });
    const grant = await grantFrom(platform, fakes.threads);
    assert.equal((await platform.accounts(grant))[0]?.followers, 4711);
    assert.equal((await platform.accounts({ ...grant, scopes: ['threads_basic'] }))[0]?.followers, undefined);
    assert.deepEqual(asked, ['followers_count']);
  });

  test('tells of a wrong id or secret before any creator tries', async () => {
    const settings = fakes.config.threads!;
    const check = (changes: object) =>
      threads({ ...settings, ...changes }).checkCredentials!('https://onboarding.example/connect/callback/threads');
    assert.deepEqual(await check({}), { result: 'ok' });
    assert.deepEqual(await check({ clientId: '7' }), { result: 'wrong', what: 'client-id' });
    assert.deepEqual(await check({ clientSecret: 'x' }), { result: 'wrong', what: 'client-secret' });
  });
});
