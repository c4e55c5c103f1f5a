import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { removeConnectLeftovers } from '../../../src/server/profiles/sweep.js';
import { watchProfiles } from '../../../src/server/profiles/watch.js';
import { newId } from '../../../src/server/store/ids.js';
import { day, hour, minute, start } from '../deployment.js';
import { type Connected, connected } from './connected.js';

/** Copies the profile so often, each copy due in all regards. */
async function many(c: Connected, count: number): Promise<void> {
  const profile = await c.profile();
  const credential = await c.credential();
  const ids = Array.from({ length: count }, () => newId(start));
  const due = new Date(c.context.now().getTime() - minute);
  await c.d.db
    .insertInto('social_profile')
    .values(
      ids.map((id) => ({
        ...profile,
        id,
        platform_user_id: id,
        secondary_ids: '{}',
        next_sync_at: due,
      })),
    )
    .execute();
  await c.d.db
    .insertInto('credential')
    .values(ids.map((id) => ({ ...credential, scopes: [...credential.scopes], profile_id: id, refresh_after: due })))
    .execute();
}

void describe('the watch', () => {
  test('gives each due profile one job of a kind, also where two processes watch at once', async (t) => {
    const c = await connected(t);
    await many(c, 450);
    await Promise.all([watchProfiles(c.context), watchProfiles(c.context)]);
    await watchProfiles(c.context);
    const jobs = await c.d.takeJobs();
    for (const kind of ['refresh-credential', 'sync-profile']) {
      const ids = jobs.flatMap(({ name, payload }) => (name === kind ? [JSON.stringify(payload)] : []));
      assert.deepEqual([ids.length, new Set(ids).size], [450, 450], kind);
    }
  });

  test('asks again where a job was lost', async (t) => {
    const c = await connected(t);
    c.d.pass(100 * minute);
    await watchProfiles(c.context);
    assert.equal((await c.d.takeJobs()).length, 1);
    await watchProfiles(c.context);
    assert.equal((await c.d.takeJobs()).length, 0);
    c.d.pass(10 * minute);
    await watchProfiles(c.context);
    assert.deepEqual(
      (await c.d.takeJobs()).map(({ name }) => name),
      ['refresh-credential'],
    );
  });

  test('leaves other tenants, and what was disconnected, alone', async (t) => {
    const c = await connected(t);
    await many(c, 3);
    await c.d.db.updateTable('social_profile').set({ disconnected_at: c.context.now() }).execute();
    await c.d.db.deleteFrom('credential').execute();
    await watchProfiles(c.context);
    const other = { ...c.context, config: { ...c.context.config, tenant: 'other' } };
    await c.d.db.updateTable('social_profile').set({ disconnected_at: null }).execute();
    await watchProfiles(other);
    assert.equal((await c.d.takeJobs()).length, 0);
  });

  test('goes on with the rest where one part of it fails', async (t) => {
    const c = await connected(t);
    await many(c, 1);
    const errors: unknown[] = [];
    c.context.log.error = (fields) => errors.push(fields);
    const { enqueue } = c.context.jobs;
    c.context.jobs.enqueue = (name, ...rest) =>
      name === 'refresh-credential' ? Promise.reject(new Error('no')) : enqueue(name, ...rest);
    await watchProfiles(c.context);
    assert.equal(errors.length, 1);
    assert.deepEqual(
      (await c.d.takeJobs()).map(({ name }) => name),
      ['sync-profile'],
    );
    const { rows } = await sql<{ due: number }>`
      select count(*) as due from credential where refresh_after <= ${c.context.now()}`.execute(c.d.db);
    assert.equal(rows[0]?.due, 1, 'its claim is undone with it');
  });

  test('finds what is due by an index', async (t) => {
    const c = await connected(t);
    const { now } = c.context;
    for (const [query, index] of [
      [
        sql`select profile_id from credential where tenant = 'a' and refresh_after <= ${now()} order by refresh_after limit 9`,
        'credential_refresh',
      ],
      [
        sql`select id from social_profile where tenant = 'a' and next_sync_at <= ${now()} and disconnected_at is null order by next_sync_at limit 9`,
        'social_profile_sync',
      ],
      [
        sql`select id from social_profile where tenant = 'a' and next_notice_at <= ${now()} and disconnected_at is null order by next_notice_at limit 9`,
        'social_profile_notice',
      ],
    ] as const) {
      const plan = await c.d.db.transaction().execute(async (transaction) => {
        await sql`set local enable_seqscan = off`.execute(transaction);
        await sql`set local enable_sort = off`.execute(transaction);
        return sql<Record<string, string>>`explain ${query}`.execute(transaction);
      });
      assert.match(JSON.stringify(plan.rows), new RegExp(index));
    }
  });
});

void describe('the sweep', () => {
  test('removes what is past its use and nothing else', async (t) => {
    const c = await connected(t);
    const { tenant } = c.context.config;
    const now = () => c.context.now().getTime();
    const attempt = (age: number) => ({
      tenant,
      id: newId(start),
      account_id: c.accountId,
      platform: 'tiktok' as const,
      purpose: 'connect' as const,
      status: 'connected' as const,
      origin: 'https://shop.example',
      switch_account: false,
      match_code: 'ABCD',
      created_at: new Date(now() - age),
      expires_at: new Date(now() - age),
      ended_at: new Date(now() - age),
    });
    await c.d.db
      .insertInto('connection_attempt')
      .values([attempt(31 * day), attempt(29 * day)])
      .execute();
    const hands = { tenant, profile_id: c.profileId, code_hash: 'x' };
    await c.d.db
      .insertInto('hand_over')
      .values({ ...hands, expires_at: new Date(now() - 1) })
      .execute();
    const asked = (token: string, ahead: number) => ({
      tenant,
      token_hash: token,
      account_id: c.accountId,
      profile_id: c.profileId,
      origin: 'https://shop.example',
      expires_at: new Date(now() + ahead),
    });
    await c.d.db
      .insertInto('disconnect_confirmation')
      .values([asked('old', 0), asked('new', hour)])
      .execute();
    const avatar = (id: string, age: number) => ({
      tenant,
      id,
      media_type: 'image/png',
      bytes: new Uint8Array([1]),
      fetched_at: new Date(now() - age),
    });
    await c.d.db
      .insertInto('avatar')
      .values([avatar('shown', 9 * day), avatar('unused', 2 * day), avatar('fresh', hour)])
      .execute();
    await c.d.db.updateTable('social_profile').set({ avatar_id: 'shown' }).execute();
    assert.equal(await removeConnectLeftovers(c.context), 4);
    const left = await Promise.all([
      c.d.db.selectFrom('connection_attempt').selectAll().execute(),
      c.d.db.selectFrom('hand_over').selectAll().execute(),
      c.d.db.selectFrom('disconnect_confirmation').selectAll().execute(),
      c.d.db.selectFrom('avatar').selectAll().execute(),
    ]);
    assert.deepEqual(
      left.map(({ length }) => length),
      [1, 0, 1, 2],
    );
    assert.equal((await c.credential()).profile_id, c.profileId);
  });
});
