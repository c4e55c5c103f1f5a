import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { PlatformError, type PlatformFailure } from '../../../src/server/platforms/platform.js';
import { freshGrant, saveCredential } from '../../../src/server/profiles/credential.js';
import { day, hour, minute, second } from '../deployment.js';
import { until } from '../until.js';
import { type Connected, connected } from './connected.js';

const failure = (kind: PlatformFailure['kind']) => (error: unknown) =>
  error instanceof PlatformError && error.failure.kind === kind;

const fresh = (c: Connected) => freshGrant(c.context, c.profileId);

void describe('a grant to call with', () => {
  test('comes without a call while its token lasts, renewed once it has ended', async (t) => {
    const c = await connected(t);
    const first = await fresh(c);
    c.d.pass(hour);
    assert.deepEqual(await fresh(c), first);
    assert.equal(c.fake.counts.refreshes, 0);
    c.d.pass(hour);
    const second = await fresh(c);
    assert.notEqual(second.accessToken, first.accessToken);
    assert.notEqual(second.refreshToken, first.refreshToken);
    assert.deepEqual([c.fake.counts.refreshes, c.fake.counts.reuse], [1, 0]);
    assert.equal((await c.platform.account(second, (await c.profile()).platform_user_id)).handle, 'maya.makes');
  });

  test('is renewed once however many ask: 32 callers, 10 expiries, 10 renewals, no token used twice', async (t) => {
    const c = await connected(t);
    for (let expiry = 0; expiry < 10; expiry += 1) {
      c.d.pass(2 * hour);
      const grants = await Promise.all(Array.from({ length: 32 }, () => fresh(c)));
      assert.equal(new Set(grants.map(({ accessToken }) => accessToken)).size, 1);
      assert.equal(c.fake.live('maya').filter(({ value }) => value === grants[0]?.accessToken).length, 1);
    }
    assert.deepEqual([c.fake.counts.refreshes, c.fake.counts.refusedRefreshes, c.fake.counts.reuse], [10, 0, 0]);
  });

  test('keeps what an answer leaves out: Google sends no new refresh token', async (t) => {
    const c = await connected(t, 'youtube');
    const before = await fresh(c);
    c.d.pass(hour);
    const after = await fresh(c);
    assert.notEqual(after.accessToken, before.accessToken);
    assert.equal(after.refreshToken, before.refreshToken);
    assert.deepEqual(after.scopes, before.scopes);
  });

  test('of a profile that is gone is refused', async (t) => {
    const c = await connected(t);
    await c.d.db.updateTable('social_profile').set({ disconnected_at: c.context.now() }).execute();
    await assert.rejects(fresh(c), { code: 'profile-not-found' });
  });

  test('is stored in no readable form', async (t) => {
    const c = await connected(t);
    c.d.pass(2 * hour);
    await fresh(c);
    const { rows } = await sql<{ row: string }>`select to_jsonb(credential)::text as row from credential`.execute(
      c.d.db,
    );
    for (const secret of c.fake.secrets()) assert.ok(!rows[0]?.row.includes(secret));
  });
});

void describe('a rotated token', () => {
  test('is stored before anybody uses it, also where the database is away for a moment', async (t) => {
    let isAway = false;
    const c = await connected(t, 'tiktok', {
      change: (real) => ({
        ...real,
        async refresh(...words) {
          const given = await real.refresh?.(...words);
          await sql`alter table credential rename to credential_away`.execute(c.d.db);
          isAway = true;
          return given ?? { accessToken: '' };
        },
      }),
    });
    const comeBack = async () => {
      if (isAway) await sql`alter table credential_away rename to credential`.execute(c.d.db);
      isAway = false;
    };
    t.after(comeBack);
    const { version } = await c.credential();
    let warnings = 0;
    c.context.log.warn = () => (warnings += 1);
    c.d.pass(2 * hour);
    let got = 0;
    const waiting = fresh(c).finally(() => (got += 1));
    await until(() => warnings > 0, 'a warning');
    assert.deepEqual([c.fake.counts.refreshes, got], [1, 0]);
    await comeBack();
    const grant = await waiting;
    assert.equal(grant.refreshToken, c.fake.live('maya').find(({ kind }) => kind === 'refresh')?.value);
    assert.deepEqual([(await c.credential()).version, c.fake.counts.reuse], [version + 1, 0]);
  });

  test('that was lost on its way breaks the profile only once the platform has refused the old one', async (t) => {
    const c = await connected(t);
    c.d.pass(2 * hour - 5 * minute);
    const before = await c.credential();
    await c.d.db.updateTable('credential').set({ refresh_after: c.context.now() }).execute();
    c.fake.fault('token', { kind: 'lost-reply' });
    await c.minute();
    assert.equal((await c.profile()).status, 'connected');
    assert.equal((await c.credential()).refresh_token, before.refresh_token);
    // Its access token still serves until it ends.
    assert.equal((await c.platform.account(await fresh(c), (await c.profile()).platform_user_id)).handle, 'maya.makes');
    c.d.pass(5 * minute);
    await assert.rejects(fresh(c), failure('revoked'));
    assert.equal((await c.profile()).status, 'needs-reconnect');
    assert.deepEqual([c.fake.counts.refreshes, c.fake.counts.refusedRefreshes], [1, 1]);
  });
});

void describe('a renewal that fails', () => {
  const harmless = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
    { kind: 'reset' },
    { kind: 'captive-portal' },
  ] as const;
  for (const fault of harmless) {
    test(`with ${JSON.stringify(fault)} breaks nothing, rests, and works later`, async (t) => {
      const c = await connected(t);
      c.d.pass(2 * hour);
      c.fake.fault('token', fault);
      await assert.rejects(fresh(c), PlatformError);
      const asked = c.fake.requestsTo('token');
      await Promise.all(Array.from({ length: 8 }, () => assert.rejects(fresh(c), failure('temporary'))));
      assert.equal(c.fake.requestsTo('token'), asked, 'the platform is left in peace');
      const { failures, refresh_after: after, refresh_lease: lease } = await c.credential();
      assert.deepEqual([failures, lease, (await c.profile()).status], [1, null, 'connected']);
      const pause = (after?.getTime() ?? 0) - c.context.now().getTime();
      assert.ok(pause >= 24 * second && pause <= 36 * second, `${pause} ms`);
      c.d.pass(36 * second);
      await fresh(c);
      assert.deepEqual([(await c.credential()).failures, c.fake.counts.refreshes, c.fake.counts.reuse], [0, 1, 0]);
    });
  }

  test('again and again is tried less often, shown as paused, and resumes by itself', async (t) => {
    const c = await connected(t);
    c.d.pass(2 * hour);
    c.fake.fault('token', { kind: 'status', status: 502 }, 8);
    const pauses: number[] = [];
    for (let failed = 1; failed <= 8; failed += 1) {
      await c.minute();
      const after = (await c.credential()).refresh_after?.getTime() ?? 0;
      pauses.push(Math.round((after - c.context.now().getTime()) / second));
      const { status, retry_at: retryAt } = await c.profile();
      assert.equal(status, failed < 3 ? 'connected' : 'paused');
      if (failed >= 3) assert.equal(retryAt?.getTime(), after);
      c.d.pass(after - c.context.now().getTime());
    }
    for (const [at, pause] of pauses.entries()) {
      const planned = Math.min(3600, 30 * 2 ** at);
      assert.ok(pause >= planned * 0.8 && pause <= planned * 1.2, pauses.join());
    }
    await c.minute();
    assert.deepEqual([(await c.profile()).status, c.fake.counts.refreshes, c.mails.length], ['connected', 1, 0]);
    assert.deepEqual(await c.audited(), ['profile.paused done', 'profile.working done']);
  });

  test('because the platform asks to wait is paused until then', async (t) => {
    const c = await connected(t);
    c.d.pass(2 * hour);
    c.fake.fault('token', { kind: 'status', status: 429, retryAfter: 900 });
    await assert.rejects(fresh(c), failure('rate-limited'));
    const { status, retry_at: retryAt } = await c.profile();
    assert.deepEqual([status, retryAt?.getTime()], ['paused', c.context.now().getTime() + 900 * second]);
    c.d.pass(900 * second);
    c.fake.fault('token', { kind: 'status', status: 429, retryAfter: 1_000_000 });
    await assert.rejects(fresh(c), failure('rate-limited'));
    assert.ok(((await c.profile()).retry_at?.getTime() ?? 0) <= c.context.now().getTime() + day, 'a day at most');
  });

  test('for good breaks the profile with its reason, and the platform is never asked again', async (t) => {
    const c = await connected(t);
    c.fake.endGrants('maya', 'revoked');
    c.d.pass(2 * hour);
    await assert.rejects(fresh(c), failure('revoked'));
    const { status, reason, status_since: since } = await c.profile();
    assert.deepEqual([status, reason, since], ['needs-reconnect', 'unknown', c.context.now()]);
    const asked = c.fake.requestsTo('token');
    await assert.rejects(fresh(c), failure('revoked'));
    await c.jobs['refresh-credential']({ profileId: c.profileId }, { last: false });
    for (let days = 0; days < 12; days += 1) {
      c.d.pass(day);
      await c.minute();
    }
    assert.equal(c.fake.requestsTo('token'), asked);
    assert.deepEqual(await c.audited(), ['profile.needs-reconnect unknown']);
  });

  test('for good is not believed where a newer grant has arrived meanwhile', async (t) => {
    const c = await connected(t, 'tiktok', {
      change: (real) => ({
        ...real,
        async refresh(former, limits) {
          await saveCredential(c.context, c.d.db, c.profileId, 'tiktok', await c.grant());
          return (await real.refresh?.({ ...former, refreshToken: 'rft.unknown' }, limits)) ?? former;
        },
      }),
    });
    const { version } = await c.credential();
    c.d.pass(2 * hour);
    const grant = await fresh(c);
    assert.deepEqual([(await c.profile()).status, (await c.credential()).version], ['connected', version + 1]);
    assert.ok(c.fake.live('maya').some(({ value }) => value === grant.accessToken));
    assert.equal(c.fake.counts.refusedRefreshes, 1);
  });

  test('with a fault of our own is put off like any other', async (t) => {
    const c = await connected(t, 'tiktok', {
      change: (real) => ({ ...real, refresh: () => Promise.reject(new TypeError('pl4nted')) }),
    });
    c.d.pass(2 * hour);
    await assert.rejects(fresh(c), failure('unknown-outcome'));
    assert.deepEqual([(await c.credential()).failures, (await c.profile()).status], [1, 'connected']);
  });
});

void describe('a renewal', () => {
  test('of a profile that was connected anew meanwhile comes to nothing', async (t) => {
    const c = await connected(t, 'tiktok', {
      change: (real) => ({
        ...real,
        async refresh(former, limits) {
          const given = await real.refresh?.(former, limits);
          await saveCredential(c.context, c.d.db, c.profileId, 'tiktok', await c.grant());
          return given ?? former;
        },
      }),
    });
    c.d.pass(2 * hour);
    const grant = await fresh(c);
    const newest = c.fake.live('maya').filter(({ kind }) => kind === 'access');
    assert.equal(grant.accessToken, newest.at(-1)?.value);
  });

  test('whose process was killed is taken over once its lease has run out', async (t) => {
    const c = await connected(t);
    c.d.pass(2 * hour);
    const lease = new Date(c.context.now().getTime() + minute);
    await c.d.db.updateTable('credential').set({ refresh_lease: lease }).execute();
    let got = false;
    const waiting = fresh(c).then(() => (got = true));
    await until(async () => (await c.credential()).refresh_lease !== null, 'the lease to be taken');
    assert.deepEqual([got, c.fake.counts.refreshes], [false, 0]);
    c.d.pass(minute);
    await waiting;
    assert.equal(c.fake.counts.refreshes, 1);
  });

  test('by the schedule comes before the end, once, and not sooner', async (t) => {
    for (const [id, due] of [
      ['tiktok', 96 * minute],
      ['youtube', 48 * minute],
      ['instagram', 7 * day],
    ] as const) {
      const c = await connected(t, id);
      const { refresh_after: after, version } = await c.credential();
      const left = (after?.getTime() ?? 0) - c.context.now().getTime();
      assert.ok(Math.abs(left - due) <= second, `${id} after ${left} ms`);
      c.d.pass(left - second);
      await c.jobs['refresh-credential']({ profileId: c.profileId }, { last: false });
      await c.minute();
      assert.equal((await c.credential()).version, version, id);
      c.d.pass(second);
      await c.minute();
      // The queue may run a job twice.
      await c.jobs['refresh-credential']({ profileId: c.profileId }, { last: false });
      assert.deepEqual([(await c.credential()).version, c.fake.counts.refreshes], [version + 1, 1], id);
    }
  });

  test('refused after the end of what renews says so: it has expired', async (t) => {
    const c = await connected(t);
    c.d.pass(180 * day);
    await assert.rejects(fresh(c), failure('revoked'));
    assert.equal((await c.profile()).reason, 'expired');
  });

  test('that nobody can do ends the permission when its time has come', async (t) => {
    const c = await connected(t, 'tiktok', { change: ({ refresh: _refresh, ...rest }) => rest });
    assert.equal((await c.credential()).refresh_after, null);
    await fresh(c);
    c.d.pass(2 * hour);
    await assert.rejects(fresh(c), failure('revoked'));
    assert.equal((await c.profile()).reason, 'expired');
  });

  test('of a token that ends at once is asked for once a call, not for ever', async (t) => {
    const c = await connected(t, 'tiktok', {
      change: (real) => ({
        ...real,
        async refresh(...words) {
          const given = await real.refresh?.(...words);
          return { accessToken: '', ...given, expiresIn: 0 };
        },
      }),
    });
    c.d.pass(2 * hour);
    await fresh(c);
    await c.jobs['refresh-credential']({ profileId: c.profileId }, { last: false });
    assert.equal(c.fake.counts.refreshes, 2);
  });
});
