import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Account } from '../../../src/server/platforms/platform.js';
import { saveCredential } from '../../../src/server/profiles/credential.js';
import { day, hour, minute, second } from '../deployment.js';
import { type Connected, connected } from './connected.js';

const sync = (c: Connected) => c.jobs['sync-profile']({ profileId: c.profileId }, { last: false });

void describe('a profile that is brought up to date', () => {
  test('takes over new names, numbers and pictures; its identity stays', async (t) => {
    const c = await connected(t);
    const before = await c.profile();
    await sync(c);
    const first = await c.profile();
    assert.equal(first.followers, c.fake.account('maya').followers);
    assert.deepEqual([first.followers_at, first.last_sync_at], [c.context.now(), c.context.now()]);
    assert.ok(first.avatar_id && first.display_name && first.profile_url);
    Object.assign(c.fake.account('maya'), { handle: 'maya.moss', name: 'Maya M.', followers: 7, colour: '#123456' });
    c.d.pass(hour);
    await sync(c);
    const after = await c.profile();
    assert.deepEqual(
      [after.handle, after.display_name, after.followers, after.platform_user_id, after.followers_at],
      ['maya.moss', 'Maya M.', 7, before.platform_user_id, c.context.now()],
    );
    assert.notEqual(after.avatar_id, first.avatar_id);
    const avatars = await c.d.db.selectFrom('avatar').select('id').execute();
    assert.deepEqual(avatars, [{ id: after.avatar_id }], 'the old copy is gone');
  });

  test('keeps the picture it has where the new one cannot be fetched', async (t) => {
    const c = await connected(t);
    await sync(c);
    const { avatar_id: avatarId } = await c.profile();
    c.fake.fault('picture', { kind: 'status', status: 500 }, 3);
    await sync(c);
    assert.equal((await c.profile()).avatar_id, avatarId);
  });

  test('shows no number where the platform hides it', async (t) => {
    let account: Partial<Account> = {};
    const c = await connected(t, 'tiktok', {
      change: (real) => ({ ...real, account: async (...words) => ({ ...(await real.account(...words)), ...account }) }),
    });
    await sync(c);
    assert.notEqual((await c.profile()).followers, null);
    account = { followers: undefined };
    await sync(c);
    assert.deepEqual([(await c.profile()).followers, (await c.profile()).followers_at], [null, null]);
  });

  test('is so once a day, give or take a tenth, by a token that is renewed when it has to be', async (t) => {
    const c = await connected(t);
    await sync(c);
    for (let days = 0; days < 5; days += 1) {
      const { next_sync_at: next } = await c.profile();
      const pause = (next?.getTime() ?? 0) - c.context.now().getTime();
      assert.ok(pause >= 0.9 * day && pause <= 1.1 * day);
      c.d.pass(pause - second);
      await c.minute();
      assert.notDeepEqual((await c.profile()).last_sync_at, c.context.now());
      c.d.pass(second);
      await c.minute();
      assert.deepEqual((await c.profile()).last_sync_at, c.context.now());
    }
    assert.equal(c.fake.counts.reuse, 0);
  });
});

void describe('a profile that cannot be read', () => {
  for (const [id, end, reason] of [
    ['instagram', 'password-changed', 'password-changed'],
    ['instagram', 'checkpoint', 'checkpoint'],
    ['instagram', 'removed-by-user', 'revoked-at-platform'],
    ['youtube', 'revoked', undefined],
    ['tiktok', 'revoked', undefined],
  ] as const) {
    test(`at ${id} for ${end} stops at once, with its reason where the platform tells one`, async (t) => {
      const c = await connected(t, id);
      await sync(c);
      c.fake.endGrants('maya', end);
      c.d.pass(minute);
      await sync(c);
      const { status, reason: found, status_since: since, next_sync_at: next } = await c.profile();
      assert.deepEqual([status, since, next], ['needs-reconnect', c.context.now(), null]);
      if (reason) assert.equal(found, reason);
      const asked = c.fake.requests.length;
      await sync(c);
      c.d.pass(3 * day);
      await c.minute();
      assert.equal(c.fake.requests.length, asked, 'the platform is left in peace');
    });
  }

  test('because it is a personal one now says so', async (t) => {
    const c = await connected(t, 'instagram');
    await sync(c);
    c.fake.account('maya').type = 'PERSONAL';
    await sync(c);
    assert.deepEqual(
      [(await c.profile()).status, (await c.profile()).reason],
      ['needs-reconnect', 'account-type-changed'],
    );
  });

  test('because the platform is down keeps its state for two days, is tried hourly, then shown as paused', async (t) => {
    const c = await connected(t);
    await sync(c);
    const { handle, followers, last_sync_at: last } = await c.profile();
    c.fake.fault('profile', { kind: 'status', status: 503 }, 1000);
    let asked = 0;
    for (let hours = 0; hours < 47; hours += 1) {
      await sync(c);
      assert.equal((await c.profile()).status, 'connected');
      const pause = ((await c.profile()).next_sync_at?.getTime() ?? 0) - c.context.now().getTime();
      assert.ok(pause >= 0.9 * hour && pause <= 1.1 * hour);
      c.d.pass(hour);
      asked += 1;
    }
    c.d.pass(hour);
    await sync(c);
    const paused = await c.profile();
    assert.deepEqual(
      [paused.status, paused.handle, paused.followers, paused.last_sync_at],
      ['paused', handle, followers, last],
    );
    assert.deepEqual(paused.retry_at, paused.next_sync_at);
    c.fake.clearFaults();
    await sync(c);
    assert.deepEqual([(await c.profile()).status, c.mails.length, asked], ['connected', 0, 47]);
  });

  test('because the platform asks to wait is paused until then', async (t) => {
    const c = await connected(t);
    c.fake.fault('profile', { kind: 'status', status: 429, retryAfter: 600 });
    await sync(c);
    const { status, retry_at: retryAt, next_sync_at: next } = await c.profile();
    assert.equal(status, 'paused');
    assert.equal(next?.getTime(), retryAt?.getTime());
    c.d.pass((retryAt?.getTime() ?? 0) - c.context.now().getTime());
    await c.minute();
    assert.equal((await c.profile()).status, 'connected');
  });

  test('by a token refused before its time is read with the next one', async (t) => {
    const c = await connected(t);
    const [access] = c.fake.live('maya').filter(({ kind }) => kind === 'access');
    assert.ok(access);
    access.replaced = true;
    Object.assign(access, { expiresAt: c.context.now() });
    await sync(c);
    assert.deepEqual([(await c.profile()).status, c.fake.counts.refreshes], ['connected', 1]);
    assert.deepEqual((await c.profile()).last_sync_at, c.context.now());
  });

  test('by a grant that has just been replaced is not broken', async (t) => {
    const c = await connected(t, 'instagram', {
      change: (real) => ({
        ...real,
        async account(...words) {
          await saveCredential(c.context, c.d.db, c.profileId, 'instagram', await c.grant());
          return real.account(...words);
        },
      }),
    });
    c.fake.endGrants('maya', 'checkpoint');
    await sync(c);
    assert.equal((await c.profile()).status, 'connected');
  });

  test('because its stored permission was damaged, or taken from another row, has to be connected again', async (t) => {
    for (const damage of [(sealed: string) => sealed.replace(/.$/, ''), () => 'v1.test.AAAA']) {
      const c = await connected(t);
      const { access_token: sealed } = await c.credential();
      await c.d.db
        .updateTable('credential')
        .set({ access_token: damage(sealed) })
        .execute();
      await sync(c);
      assert.deepEqual([(await c.profile()).status, (await c.profile()).reason], ['needs-reconnect', 'unknown']);
      assert.equal(c.fake.requestsTo('profile'), 1, 'the platform is not asked');
    }
  });

  test('because a key of ours is missing, or by a fault of our own, is not broken by it', async (t) => {
    const c = await connected(t);
    const { access_token: sealed } = await c.credential();
    await c.d.db
      .updateTable('credential')
      .set({ access_token: sealed.replace('v1.test.', 'v1.gone.') })
      .execute();
    await sync(c);
    const { status, next_sync_at: next } = await c.profile();
    assert.deepEqual([status, (next?.getTime() ?? 0) > c.context.now().getTime()], ['connected', true]);
    c.d.pass(2 * hour);
    await c.minute();
    assert.equal((await c.profile()).status, 'connected');
  });

  test('because it has been disconnected meanwhile is no fault', async (t) => {
    const c = await connected(t);
    await c.d.db.deleteFrom('credential').execute();
    await sync(c);
    await c.jobs['refresh-credential']({ profileId: c.profileId }, { last: false });
    await c.d.db.updateTable('social_profile').set({ disconnected_at: c.context.now() }).execute();
    await sync(c);
    assert.equal(c.fake.requestsTo('profile'), 1);
  });
});
