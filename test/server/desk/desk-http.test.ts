import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { codeOf } from '../api-double.js';
import { runningServer } from '../running.js';
import { deskPage } from './desks.js';

const office = 'https://office.example';

suite('the desk over HTTP', () => {
  test('keeps Idempotency-Keys apart by person, not by token', async (t) => {
    const running = await runningServer(t);
    const invite = (page: Awaited<ReturnType<typeof deskPage>>, email = 'kim@mail.example') =>
      page.send('POST', '/v1/admin/invitations', {
        json: { email, name: 'Kim' },
        headers: { 'idempotency-key': 'one' },
      });
    const first = await (await invite(await deskPage(running))).text();
    assert.equal(await (await invite(await deskPage(running))).text(), first);
    assert.equal(await codeOf(await invite(await deskPage(running), 'lee@mail.example')), 'idempotency-conflict');
    const others = [{ userId: 'bo' }, { role: 'support' as const }];
    for (const person of others) {
      const other = await invite(await deskPage(running, person));
      assert.equal(other.status, 201);
      assert.notEqual(await other.text(), first);
    }
  });

  test('a token of another page, of a revoked origin or without its key lets nobody in', async (t) => {
    const running = await runningServer(t);
    const key = await running.server.createApiKey({ name: 'Back office', role: 'admin', origins: [office] });
    const backOffice = {
      ...running,
      admin: (method: string, path: string, json?: unknown) =>
        running.send(method, path, { json, headers: { authorization: `Bearer ${key.secret}` } }),
    };
    const { send } = await deskPage(backOffice, {}, office);
    const user = await send('GET', '/v1/admin/user');
    assert.deepEqual(await user.json(), { role: 'manager', name: 'Ana Ruiz', approves: true });
    assert.equal(user.headers.get('access-control-allow-origin'), office);
    assert.equal(user.headers.get('access-control-allow-credentials'), null);
    const elsewhere = await send('GET', '/v1/admin/user', { headers: { origin: 'https://evil.example' } });
    assert.equal(await codeOf(elsewhere), 'origin-not-allowed');
    assert.equal(elsewhere.headers.get('access-control-allow-origin'), null);
    const preflight = await running.send('OPTIONS', '/v1/admin/invitations', { headers: { origin: office } });
    assert.equal(preflight.headers.get('access-control-allow-methods'), 'POST, GET');
    running.clock.now = new Date(running.clock.now.getTime() + 15 * 60_000);
    assert.equal(await codeOf(await send('GET', '/v1/admin/user')), 'unauthenticated');
  });

  test('a deployment may leave approving to the support team', async (t) => {
    const running = await runningServer(t, { emailChanges: { managersApprove: false } });
    const approves = async (role: 'manager' | 'support') => {
      const answer = await (await deskPage(running, { role })).send('GET', '/v1/admin/user');
      return ((await answer.json()) as { approves: boolean }).approves;
    };
    assert.deepEqual([await approves('manager'), await approves('support')], [false, true]);
  });

  test('one person who reads without end is slowed down, the colleague beside them is not', async (t) => {
    const running = await runningServer(t);
    const [ana, bo] = [await deskPage(running), await deskPage(running, { userId: 'bo' })];
    for (let index = 0; index < 30; index += 1) assert.equal((await ana.send('GET', '/v1/admin/user')).status, 200);
    assert.equal(await codeOf(await ana.send('GET', '/v1/admin/user')), 'rate-limited');
    assert.equal((await bo.send('GET', '/v1/admin/user')).status, 200);
  });

  test('nothing it does is logged with a token or an address', async (t) => {
    const running = await runningServer(t);
    const page = await deskPage(running);
    await page.send('POST', '/v1/admin/invitations', { json: { email: 'kim@mail.example', name: 'Kim' } });
    await page.send('GET', '/v1/admin/creators?search=kim%40mail.example');
    await page.send('POST', '/v1/admin/invitations/preview', { json: { csv: 'email,name\nkim@mail.example,Kim' } });
    await running.mailTo('kim@mail.example');
    assert.doesNotMatch(running.lines.join(''), /dsk_|kim@|Kim/);
    assert.match(running.lines.join(''), /"caller":"desk"/);
  });
});
