import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endPause, markNeedsReconnect, markPaused, markWorking } from '../../../src/server/profiles/health.js';
import { day, hour, minute } from '../deployment.js';
import { type Connected, connected } from './connected.js';

/** What creator and manager are shown of it. */
async function shown(c: Connected) {
  const { status, reason, status_since: since, retry_at: retryAt } = await c.profile();
  return { status, reason, since, retryAt };
}

const breaks = (c: Connected, reason: Parameters<typeof markNeedsReconnect>[3]) =>
  markNeedsReconnect(c.context, c.d.db, c.profileId, reason);

void describe('the health of a profile', () => {
  test('says why and since when it has to be connected again, whoever finds it out next', async (t) => {
    const c = await connected(t);
    const since = c.context.now();
    await breaks(c, 'unknown');
    c.d.pass(hour);
    await breaks(c, 'revoked-at-platform');
    await breaks(c, 'revoked-at-platform');
    await breaks(c, 'unknown');
    await markPaused(c.context, c.d.db, c.profileId);
    await endPause(c.context, c.d.db, c.profileId);
    const expected = { status: 'needs-reconnect', reason: 'revoked-at-platform', since, retryAt: null };
    assert.deepEqual(await shown(c), expected);
    assert.equal((await c.credential()).refresh_after, null);
    assert.deepEqual(await c.audited(), [
      'profile.needs-reconnect unknown',
      'profile.needs-reconnect revoked-at-platform',
    ]);
  });

  test('is whole again by a new grant, and looked at soon', async (t) => {
    const c = await connected(t);
    await breaks(c, 'checkpoint');
    c.d.pass(day);
    await markWorking(c.context, c.d.db, c.profileId);
    await markWorking(c.context, c.d.db, c.profileId);
    const now = c.context.now();
    assert.deepEqual(await shown(c), { status: 'connected', reason: null, since: now, retryAt: null });
    assert.deepEqual((await c.profile()).next_sync_at, now);
    assert.deepEqual(await c.audited(), ['profile.needs-reconnect checkpoint', 'profile.working done']);
  });

  test('keeps since when it is paused, and follows the time it is tried again', async (t) => {
    const c = await connected(t);
    const since = c.context.now();
    await markPaused(c.context, c.d.db, c.profileId);
    c.d.pass(minute);
    const retryAt = new Date(c.context.now().getTime() + hour);
    await markPaused(c.context, c.d.db, c.profileId, retryAt);
    assert.deepEqual(await shown(c), { status: 'paused', reason: null, since, retryAt });
    await endPause(c.context, c.d.db, c.profileId);
    assert.deepEqual(await shown(c), { status: 'connected', reason: null, since: c.context.now(), retryAt: null });
    assert.deepEqual(await c.audited(), ['profile.paused done', 'profile.working done']);
    assert.deepEqual(await c.d.takeJobs(), [], 'nobody is told by mail');
  });

  test('changes with the transaction it was said in, or not at all', async (t) => {
    const c = await connected(t);
    const before = await shown(c);
    const undone = c.d.db.transaction().execute(async (transaction) => {
      await markNeedsReconnect(c.context, transaction, c.profileId, 'expired');
      throw new Error('undo');
    });
    await assert.rejects(undone, /undo/);
    assert.deepEqual(await shown(c), before);
    assert.deepEqual(await c.audited(), []);
  });

  test('of a profile that is gone is left alone', async (t) => {
    const c = await connected(t);
    await c.d.db.updateTable('social_profile').set({ disconnected_at: c.context.now() }).execute();
    const before = await shown(c);
    await breaks(c, 'expired');
    await markPaused(c.context, c.d.db, c.profileId);
    assert.deepEqual(await shown(c), before);
  });

  test('is one, however many find it out at once', async (t) => {
    const c = await connected(t);
    await Promise.all(Array.from({ length: 8 }, () => breaks(c, 'expired')));
    assert.deepEqual(await c.audited(), ['profile.needs-reconnect expired']);
    await Promise.all(Array.from({ length: 8 }, () => markWorking(c.context, c.d.db, c.profileId)));
    assert.equal((await c.audited()).length, 2);
  });
});
