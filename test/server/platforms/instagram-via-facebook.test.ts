import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { instagramViaFacebook } from '../../../src/server/platforms/instagram-via-facebook.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import { failureOf, grantFrom, returned } from './connecting.js';

const now = new Date('2026-11-22T10:00:00Z');
const day = 24 * 60 * 60;

suite('Instagram over Facebook', () => {
  let fakes: FakePlatforms;
  const open = () => instagramViaFacebook(fakes.config.facebook!);
  test.beforeEach(async () => {
    fakes = await startPlatforms({
      platforms: ['facebook'],
      now: () => now,
      redirectUris: ['https://onboarding.example/connect/callback/instagram'],
    });
  });
  test.afterEach(() => fakes.close());

  test('finds the accounts behind the Pages, and names the Pages that have none', async () => {
    const platform = open();
    const accounts = await platform.accounts(await grantFrom(platform, fakes.facebook));
    assert.deepEqual(
      accounts.map(({ handle, kind, unavailable }) => [handle, kind, unavailable]),
      [
        [accounts[0]?.handle, 'account', undefined],
        [accounts[1]?.handle, 'account', undefined],
        ['Glaze Notes', 'page', 'not-linked'],
        ['Old shop', 'page', 'not-linked'],
      ],
    );
    assert.deepEqual(
      { ...accounts[0], grant: undefined },
      {
        platformUserId: '17841405822304915',
        secondaryIds: { appScoped: '10224816903357719', page: '104955512345677' },
        handle: 'mayamakes',
        displayName: 'Maya Makes',
        avatarUrl: fakes.facebook.pictureUrl('#b1472f'),
        profileUrl: 'https://www.instagram.com/mayamakes/',
        accountType: 'business',
        followers: 48_210,
        kind: 'account',
        grant: undefined,
      },
    );
  });

  test('keeps the token of the Page behind an account, which does not end', async () => {
    const platform = open();
    const [account] = await platform.accounts(await grantFrom(platform, fakes.facebook));
    const own = account!.grant!;
    assert.equal(platform.renewal(own, now), undefined);
    fakes.advance(400 * day);
    assert.equal((await platform.account(own, account!.platformUserId)).handle, 'mayamakes');
    await platform.revoke!(own, account!.platformUserId);
    assert.deepEqual(fakes.facebook.liveGrants('maya'), []);
  });

  test('tells "no Page" from "no Page is linked"', async () => {
    const platform = open();
    const unlinked = await grantFrom(platform, fakes.facebook, { assets: ['104955512345687'] });
    const failure = await failureOf(platform.accounts(unlinked), fakes.secrets());
    assert.deepEqual(failure, { kind: 'obstacle', obstacle: 'not-linked' });
    const without = await grantFrom(platform, fakes.facebook, { account: 'no-page' });
    assert.deepEqual(await failureOf(platform.accounts(without), fakes.secrets()), {
      kind: 'obstacle',
      obstacle: 'no-page',
    });
  });

  test('calls a permission that was declined by its name, not a missing link', async () => {
    const platform = open();
    for (const scopes of [['pages_show_list'], ['instagram_basic']]) {
      const grant = await grantFrom(platform, fakes.facebook, { scopes, askAgain: true });
      assert.deepEqual(await failureOf(platform.accounts(grant), fakes.secrets()), { kind: 'missing-permission' });
    }
  });

  test('asks for reading permissions of Facebook’s sign-in only, and understands its two kinds of "no"', async () => {
    const platform = open();
    assert.deepEqual(
      platform.permissions.map(({ scope }) => scope),
      ['instagram_basic', 'pages_show_list', 'instagram_manage_insights', 'pages_read_engagement'],
    );
    assert.deepEqual(platform.readCallback(await returned(platform, fakes.facebook, { deny: true })), {
      kind: 'denied',
    });
    fakes.facebook.denial = 'app-fault';
    assert.equal(platform.readCallback(await returned(platform, fakes.facebook)).kind, 'unavailable');
  });
});
