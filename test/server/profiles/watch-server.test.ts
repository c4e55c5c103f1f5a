import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOnboardingServer, type Mail, silentLogger } from '../../../src/server/index.js';
import { configInput } from '../api-double.js';
import { testStore } from '../postgres.js';
import { hour } from '../deployment.js';
import { until } from '../until.js';
import { connected } from './connected.js';

void test('a server at work renews, reads and tells by itself, over its own queue', async (t) => {
  const c = await connected(t);
  const store = await testStore(t);
  const mails: Mail[] = [];
  const clock = { now: c.context.now().getTime() + 2 * hour };
  // The creator's tables move over as they are.
  const account = await c.d.db.selectFrom('account').selectAll().executeTakeFirstOrThrow();
  await store.db.insertInto('account').values(account).execute();
  const { secondary_ids: ids, ...row } = await c.profile();
  await store.db
    .insertInto('social_profile')
    .values({ ...row, secondary_ids: JSON.stringify(ids) })
    .execute();
  await store.db
    .insertInto('credential')
    .values(await c.credential())
    .execute();
  const server = await createOnboardingServer(
    { ...configInput(), vaultKeys: [{ id: 'test', key: Buffer.alloc(32, 7).toString('base64') }] },
    {
      store,
      platforms: c.context.platforms,
      log: silentLogger,
      now: () => new Date(clock.now),
      mailer: {
        send: (mail) => Promise.resolve(mails.push(mail)).then(() => ({ result: 'accepted', code: '250' })),
        close: () => undefined,
      },
    },
  );
  t.after(() => server.close());
  c.d.pass(2 * hour);
  await store.db
    .updateTable('social_profile')
    .set({ next_sync_at: new Date(clock.now) })
    .execute();
  const work = await server.work();
  const profile = () => store.db.selectFrom('social_profile').selectAll().executeTakeFirstOrThrow();
  await until(async () => (await profile()).last_sync_at !== null, 'the profile to be read');
  assert.equal(c.fake.counts.refreshes, 1, 'two jobs needed the token, one renewed it');
  await work.stop();

  c.fake.endGrants('maya', 'revoked');
  clock.now += 48 * hour;
  c.d.pass(48 * hour);
  const again = await server.work();
  await until(async () => (await profile()).status === 'needs-reconnect', 'the lost access to be seen');
  await again.stop();
  clock.now += hour;
  await server.work();
  await until(() => mails.length > 0, 'the mail');
  assert.deepEqual(
    mails.map(({ to, subject }) => [to, subject]),
    [['Maya@mail.example', 'Connect @maya.makes at TikTok again']],
  );
});
