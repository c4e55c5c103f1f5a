import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseConfig } from '../../src/server/config.js';
import { createOnboardingServer, silentLogger } from '../../src/server/index.js';
import { openInMemory } from '../../src/server/store/embedded.js';
import { toStore } from '../../src/server/store/store.js';
import { apiDouble, configInput, cookie, ownOrigin, problemIn } from './api-double.js';

suite('reads', () => {
  const read = (
    double: Awaited<ReturnType<typeof apiDouble>>,
    headers: Record<string, string>,
    remoteAddress: string,
  ) => double.send('GET', '/v1/invitation', { headers, remoteAddress });

  test('of one creator are held to three a second in the long run, wherever they come from', async () => {
    let time = 0;
    const double = await apiDouble({ now: () => new Date(time) });
    const statuses: number[] = [];
    for (let index = 0; index < 31; index += 1) {
      statuses.push((await read(double, cookie, `203.0.113.${index}`)).status);
    }
    assert.deepEqual(statuses.indexOf(429), 30);
    const refused = await read(double, cookie, '203.0.113.1');
    assert.equal(refused.headers.get('retry-after'), '1');
    assert.equal((await problemIn(refused)).retryAfter, 1);
    time += 1000;
    const next = await Promise.all([1, 2, 3, 4].map(() => read(double, cookie, '203.0.113.1')));
    assert.deepEqual(
      next.map(({ status }) => status),
      [200, 200, 200, 429],
    );
    assert.equal((await read(double, {}, '203.0.113.1')).status, 200);
  });

  test('of one address leave room for an office', async () => {
    const double = await apiDouble();
    for (let index = 0; index < 300; index += 1) {
      assert.equal((await read(double, {}, '2001:db8:1:1::1')).status, 200);
    }
    assert.equal((await read(double, {}, '2001:db8:1:1::2')).status, 429);
    assert.equal((await read(double, {}, '2001:db8:1:2::1')).status, 200);
  });

  test('are not counted where a deployment switches limits off', async () => {
    const double = await apiDouble({ config: parseConfig(configInput({ rateLimits: 'off' })) });
    for (let index = 0; index < 40; index += 1) assert.equal((await read(double, cookie, '203.0.113.1')).status, 200);
  });
});

suite('readiness', () => {
  test('waits for the database to be brought up to date', async (context) => {
    const store = toStore('embedded', await openInMemory());
    const server = await createOnboardingServer(configInput(), { store, log: silentLogger });
    context.after(() => server.close());
    const ready = async () => (await server.fetch(new Request(`${ownOrigin}/readyz`))).status;
    assert.equal(await ready(), 503);
    assert.notDeepEqual(await server.migrate(), []);
    assert.equal(await ready(), 200);
    assert.deepEqual(await server.migrate(), []);
  });

  test('ends with the database', async () => {
    const store = toStore('embedded', await openInMemory());
    const server = await createOnboardingServer(configInput(), { store, log: silentLogger });
    await server.migrate();
    await server.close();
    const answer = await server.fetch(new Request(`${ownOrigin}/readyz`));
    assert.equal(answer.status, 503);
    assert.equal((await server.fetch(new Request(`${ownOrigin}/livez`))).status, 200);
  });
});
