import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { facebookPages } from '../../../src/server/platforms/facebook.js';
import { deniedBy } from '../../../src/server/platforms/permissions.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import { codeFrom, exchange, failureOf, grantFrom, redirectUri, returned } from './connecting.js';

const now = new Date('2026-11-22T10:00:00Z');
const day = 24 * 60 * 60;
const person = '10224816903357719';

suite('Facebook Pages', () => {
  let fakes: FakePlatforms;
  const open = (changes: object = {}) => facebookPages({ ...fakes.config.facebook!, ...changes });
  test.beforeEach(async () => {
    fakes = await startPlatforms({ platforms: ['facebook'], now: () => now });
  });
  test.afterEach(() => fakes.close());

  test('are all found, over several answers, those that cannot be picked last and with a reason', async () => {
    const platform = open();
    const grant = await grantFrom(platform, fakes.facebook);
    assert.ok((grant.expiresIn ?? 0) > 59 * day);
    const accounts = await platform.accounts(grant);
    assert.deepEqual(
      accounts.map(({ handle, unavailable }) => [handle, unavailable]),
      [
        ['mayamakespots', undefined],
        ['North Kiln Studio', undefined],
        ['Glaze Notes', undefined],
        ['Old shop', 'unpublished'],
      ],
    );
    const [first] = accounts;
    assert.deepEqual(
      { ...first, grant: undefined },
      {
        platformUserId: '104955512345677',
        secondaryIds: { appScoped: person },
        handle: 'mayamakespots',
        displayName: 'Maya Makes',
        avatarUrl: fakes.facebook.pictureUrl('#b1472f'),
        profileUrl: 'https://www.facebook.com/mayamakespots',
        accountType: 'page',
        followers: 5120,
        kind: 'page',
        grant: undefined,
      },
    );
    assert.ok(fakes.facebook.requestsTo('pages') > 1);
    // Sent nowhere in an address: neither the person's token nor a Page's.
    assert.ok(fakes.facebook.requests.every(({ parameters }) => !parameters.includes('access_token')));
  });

  test('get a token of their own, which outlives the one it was taken from', async () => {
    const platform = open();
    const [page] = await platform.accounts(await grantFrom(platform, fakes.facebook));
    const own = page!.grant!;
    assert.deepEqual([own.expiresIn, own.refreshToken, platform.renewal(own, now)], [undefined, undefined, undefined]);
    assert.equal(platform.refresh, undefined);
    fakes.advance(400 * day);
    assert.equal((await platform.account(own, page!.platformUserId)).followers, 5120);
  });

  test('that belong to a portfolio are found where a Login for Business configuration allows to look there', async () => {
    const configId = '700000000000002';
    fakes.facebook.configurations.set(configId, ['pages_show_list', 'pages_read_engagement', 'business_management']);
    const platform = open({ configId });
    const url = platform.authorizationUrl({
      redirectUri: redirectUri(platform),
      state: 's',
      verifier: 'v'.repeat(43),
      switchAccount: false,
      askAgain: false,
    });
    assert.deepEqual([url.searchParams.get('config_id'), url.searchParams.get('scope')], [configId, null]);
    assert.deepEqual(deniedBy(platform.permissions), ['password'], 'nothing is promised that is not known');
    assert.ok(deniedBy(open().permissions).includes('edit'));
    const handles = (await platform.accounts(await grantFrom(platform, fakes.facebook))).map(({ handle }) => handle);
    assert.ok(handles.includes('Portfolio Page'));
    assert.equal(new Set(handles).size, handles.length);
  });

  test('are listed even where the portfolios cannot be read', async () => {
    const configId = '700000000000002';
    fakes.facebook.configurations.set(configId, ['pages_show_list', 'pages_read_engagement', 'business_management']);
    const platform = open({ configId });
    const grant = await grantFrom(platform, fakes.facebook);
    fakes.facebook.fault('businesses', { kind: 'status', status: 500, body: '{"error":{"code":1}}' }, 9);
    assert.equal((await platform.accounts(grant)).length, 4);
  });

  test('are not asked for in portfolios without the permission, and never with one that does more than read', async () => {
    const platform = open();
    await platform.accounts(await grantFrom(platform, fakes.facebook));
    assert.equal(fakes.facebook.requestsTo('businesses'), 0);
    assert.ok(platform.permissions.every(({ allows }) => allows.length === 0));
  });

  test('without a role that lets an app in are listed, and cannot be picked', async () => {
    const platform = facebookPages(fakes.config.facebook!, async (input, init) => {
      const response = await fetch(input, init);
      const body = (await response.json()) as { data?: unknown };
      if (!Array.isArray(body.data)) return Response.json(body, response);
      // Graph leaves the token out of a Page where the person's role is too small.
      const data = (body.data as { name?: string; access_token?: string }[]).map((page) =>
        page.name === 'Glaze Notes' ? { ...page, access_token: undefined } : page,
      );
      return Response.json({ ...body, data }, response);
    });
    const accounts = await platform.accounts(await grantFrom(platform, fakes.facebook));
    const page = accounts.find(({ handle }) => handle === 'Glaze Notes');
    assert.deepEqual([page?.unavailable, page?.grant], ['no-permission', undefined]);
  });

  test('that were left unticked are not there; without any there is a reason', async () => {
    const platform = open();
    const some = await grantFrom(platform, fakes.facebook, { assets: ['104955512345687'] });
    assert.deepEqual(
      (await platform.accounts(some)).map(({ handle }) => handle),
      ['Glaze Notes'],
    );
    const none = await grantFrom(platform, fakes.facebook, { account: 'no-page' });
    const obstacle = { kind: 'obstacle', obstacle: 'no-page' };
    assert.deepEqual(await failureOf(platform.accounts(none), fakes.secrets()), obstacle);
  });

  test('are looked for only with the permission to; what was declined is asked for again only when told', async () => {
    const platform = open();
    const declined = await grantFrom(platform, fakes.facebook, { scopes: ['pages_read_engagement'] });
    assert.ok(!declined.scopes?.includes('pages_show_list'));
    assert.deepEqual(await failureOf(platform.accounts(declined), fakes.secrets()), { kind: 'missing-permission' });
    const again = platform.readCallback(await returned(platform, fakes.facebook, { askAgain: true }));
    assert.ok(again.kind === 'code');
    assert.ok((await exchange(platform, again.code)).scopes?.includes('pages_show_list'));
  });

  test('tell a person’s "no" from an app that is not allowed yet, which says "no" as well', async () => {
    const platform = open();
    for (const denial of ['usual', 'misspelt', 'bare'] as const) {
      fakes.facebook.denial = denial;
      const answer = platform.readCallback(await returned(platform, fakes.facebook, { deny: true }));
      assert.deepEqual(answer, { kind: 'denied' }, denial);
    }
    fakes.facebook.denial = 'app-fault';
    const answer = platform.readCallback(await returned(platform, fakes.facebook));
    assert.deepEqual(answer, { kind: 'unavailable', reason: 'error 200' });
  });

  test('take a code once, and tell whose fault a refusal is', async () => {
    const platform = open();
    const code = await codeFrom(platform, fakes.facebook);
    await exchange(platform, code);
    assert.deepEqual(await failureOf(exchange(platform, code), [code, ...fakes.secrets()]), { kind: 'invalid-grant' });
    const fresh = await codeFrom(platform, fakes.facebook);
    const elsewhere = platform.exchange({ code: fresh, redirectUri: 'https://other.example/', verifier: '' });
    assert.deepEqual(await failureOf(elsewhere, [fresh]), { kind: 'misconfigured' });
    const wrong = open({ clientSecret: 'another-secret' });
    assert.deepEqual(await failureOf(exchange(wrong, fresh), ['another-secret', fresh]), { kind: 'misconfigured' });
  });

  test('ask again where the second step got lost, and never say that nothing has happened', async () => {
    const platform = open();
    fakes.facebook.fault('permissions', { kind: 'lost-reply' });
    assert.ok((await grantFrom(platform, fakes.facebook)).scopes?.includes('pages_show_list'));
    fakes.facebook.fault('permissions', { kind: 'status', status: 503 }, 2);
    const code = await codeFrom(platform, fakes.facebook);
    assert.deepEqual(await failureOf(exchange(platform, code), [code, ...fakes.secrets()]), {
      kind: 'unknown-outcome',
    });
    fakes.facebook.longExpiry = 'absent';
    assert.equal((await grantFrom(platform, fakes.facebook)).expiresIn, undefined);
  });

  test('end at Facebook by the Page’s token alone, and ending twice is no fault', async () => {
    for (const answer of ['object', 'true'] as const) {
      fakes.facebook.deleteAnswer = answer;
      const platform = open();
      const [page] = await platform.accounts(await grantFrom(platform, fakes.facebook));
      await platform.revoke!(page!.grant!, page!.platformUserId);
      assert.deepEqual(fakes.facebook.liveGrants('maya'), []);
      await platform.revoke!(page!.grant!, page!.platformUserId);
      const gone = { kind: 'revoked', reason: 'revoked-at-platform' };
      assert.deepEqual(await failureOf(platform.account(page!.grant!, page!.platformUserId), fakes.secrets()), gone);
    }
    assert.equal(fakes.facebook.counts.revokes, 2);
  });

  test('tell of a wrong id or secret before any creator tries', async () => {
    const redirect = 'https://onboarding.example/connect/callback/facebook';
    assert.deepEqual(await open().checkCredentials!(redirect), { result: 'ok' });
    assert.deepEqual(await open({ clientId: '7' }).checkCredentials!(redirect), { result: 'wrong', what: 'client-id' });
    const wrong = await open({ clientSecret: 'x' }).checkCredentials!(redirect);
    assert.deepEqual(wrong, { result: 'wrong', what: 'client-secret' });
  });

  test('prove with every call that it is the app which asks, as apps may demand', async () => {
    const platform = open();
    const [page] = await platform.accounts(await grantFrom(platform, fakes.facebook));
    await platform.account(page!.grant!, page!.platformUserId);
    const reads = fakes.facebook.requests.filter(({ endpoint }) =>
      ['pages', 'profile', 'permissions'].includes(endpoint),
    );
    assert.ok(reads.length >= 4);
    for (const { parameters } of reads) assert.ok(parameters.includes('appsecret_proof'));
  });
});
