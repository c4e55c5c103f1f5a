import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { PlatformError } from '../../../src/server/platforms/platform.js';
import { freshGrant } from '../../../src/server/profiles/credential.js';
import { Child } from '../child.js';
import { hour, minute } from '../deployment.js';
import { testDatabaseUrl } from '../postgres.js';
import { until } from '../until.js';
import { type Connected, connected } from './connected.js';

const program = new URL('./refresh-caller.ts', import.meta.url);

/** Starts another process of the same server. */
async function start(t: TestContext, c: Connected): Promise<Child> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(c.d.db);
  const databaseUrl = new URL(testDatabaseUrl ?? '');
  databaseUrl.pathname = `/${rows[0]?.name ?? ''}`;
  const config = JSON.stringify({ ...c.context.config, databaseUrl: databaseUrl.href });
  const child = new Child(program, [config, c.profileId]);
  t.after(() => child.kill());
  await child.says('ready');
  return child;
}

void describe(
  'several processes',
  { skip: testDatabaseUrl === undefined && 'one process uses an embedded store' },
  () => {
    test('renew one credential once: 4 processes, 8 callers each, 10 expiries, 10 renewals', async (t) => {
      const c = await connected(t);
      const children = await Promise.all(Array.from({ length: 4 }, () => start(t, c)));
      for (let expiry = 0; expiry < 10; expiry += 1) {
        c.d.pass(2 * hour);
        const now = String(c.context.now().getTime());
        for (const child of children) child.tell(`ask ${now} 8`);
        const said = await Promise.all(children.map((child) => child.says(`got ${now} `)));
        const answers = said.flatMap((line) => line.split(' ').slice(2));
        assert.equal(answers.length, 32);
        assert.equal(new Set(answers).size, 1, answers.join());
        assert.match(answers[0] ?? '', /^[0-9a-f]{64}$/);
      }
      const { refreshes, refusedRefreshes, reuse } = c.fake.counts;
      t.diagnostic(`320 callers: ${refreshes} renewals, ${refusedRefreshes} refused, ${reuse} tokens used twice`);
      assert.deepEqual({ refreshes, refusedRefreshes, reuse }, { refreshes: 10, refusedRefreshes: 0, reuse: 0 });
      assert.equal((await c.profile()).status, 'connected');
    });

    test('lose nothing to kill -9 before the platform has acted', async (t) => {
      const c = await connected(t);
      const child = await start(t, c);
      c.d.pass(2 * hour);
      c.fake.fault('token', { kind: 'hang' });
      child.tell(`ask ${String(c.context.now().getTime())} 1`);
      await askedAt(c, 2);
      await child.kill();
      c.d.pass(minute);
      await freshGrant(c.context, c.profileId);
      assert.deepEqual([c.fake.counts.refreshes, c.fake.counts.reuse], [1, 0]);
      assert.deepEqual([(await c.profile()).status, (await c.credential()).failures], ['connected', 0]);
    });

    test('say so when kill -9 has lost a rotated token: nothing is lost in silence', async (t) => {
      const c = await connected(t);
      const child = await start(t, c);
      c.d.pass(2 * hour);
      let release: () => void = () => undefined;
      c.fake.fault('token', { kind: 'hold', until: new Promise<void>((resolve) => (release = resolve)) });
      child.tell(`ask ${String(c.context.now().getTime())} 1`);
      await askedAt(c, 2);
      await child.kill();
      release();
      await until(() => c.fake.counts.refreshes === 1, 'the token to be renewed');
      assert.equal((await c.profile()).status, 'connected', 'nobody knows yet');
      c.d.pass(minute);
      await assert.rejects(freshGrant(c.context, c.profileId), PlatformError);
      assert.equal((await c.profile()).status, 'needs-reconnect');
      await c.minute();
      assert.equal(c.mails.length, 1);
    });

    /** The exchange was the first request to this endpoint. */
    async function askedAt(c: Connected, times: number): Promise<void> {
      await until(() => c.fake.requestsTo('token') === times, `request ${times} for a token`);
    }
  },
);
