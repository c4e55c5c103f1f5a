import assert from 'node:assert/strict';
import { test } from 'node:test';
import { httpAdapter } from '../../../src/adapters/http.js';
import { defaultConfig } from '../../../src/adapters/memory/default-config.js';
import { cut, hostileServer, json, problem, raw, silent } from './hostile-server.js';
import { TestRuntime, until } from './test-runtime.js';

const token = `rst_${'a'.repeat(43)}`;
const receipt = { expiresIn: 3600, resendIn: 60, codeLength: 8 };
const busy = problem({ code: 'unavailable' }, 503);

test('pauses double from 0.2 s and vary from nothing to all of it', async (t) => {
  const { url, seen } = await hostileServer(t, busy);
  for (const [jitter, pauses] of [
    [1, [200, 400, 800, 1600]],
    [0.5, [100, 200, 400, 800]],
    [0, [0, 0, 0, 0]],
  ] as const) {
    const runtime = new TestRuntime();
    runtime.jitter = jitter;
    await assert.rejects(httpAdapter({ baseUrl: url }, runtime).getConfig(), { code: 'unavailable' });
    assert.deepEqual(runtime.pauses, pauses);
    assert.equal(runtime.openDeadlines, 0, 'no timer is left behind');
  }
  assert.equal(seen.length, 15);
});

test('a short Retry-After is waited for, whatever the jitter says', async (t) => {
  for (const reply of [
    problem({ code: 'rate-limited', retryAfter: 2 }, 429),
    raw('', { status: 429, headers: { 'retry-after': '2' } }),
    raw('', { status: 503, headers: { 'retry-after': '2' } }),
  ]) {
    const { url, seen } = await hostileServer(t, reply, json(defaultConfig));
    const runtime = new TestRuntime();
    runtime.jitter = 0;
    assert.deepEqual(await httpAdapter({ baseUrl: url }, runtime).getConfig(), defaultConfig);
    assert.deepEqual(runtime.pauses, [2000]);
    assert.equal(seen.length, 2);
  }
});

test('it goes on after what passes, and tells of nothing', async (t) => {
  const { url, seen } = await hostileServer(t, cut, busy, raw('bad', { status: 502 }), json(defaultConfig));
  assert.deepEqual(await httpAdapter({ baseUrl: url }, new TestRuntime()).getConfig(), defaultConfig);
  assert.equal(seen.length, 4);
});

test('all tries of a write carry one key, other writes another, reads none', async (t) => {
  const { url, seen } = await hostileServer(t, cut, busy, json(receipt, 202), json(receipt, 202), json(defaultConfig));
  const adapter = httpAdapter({ baseUrl: url }, new TestRuntime());
  await adapter.passwordReset?.request({ email: 'kim@mail.example' });
  await adapter.passwordReset?.request({ email: 'kim@mail.example' });
  await adapter.getConfig();
  const keys = seen.map(({ headers }) => headers['idempotency-key']);
  assert.match(String(keys[0]), /^\d+(-\d+){3}$/);
  assert.deepEqual(keys.slice(0, 3), [keys[0], keys[0], keys[0]]);
  assert.notEqual(keys[3], keys[0]);
  assert.equal(keys[4], undefined);
  assert.deepEqual(new Set(seen.slice(0, 4).map(({ body }) => body)), new Set(['{"email":"kim@mail.example"}']));
});

test('a refusal is final: nothing is sent twice', async (t) => {
  const refusal = problem({ code: 'password-breached', field: 'password' }, 422);
  const { url, seen } = await hostileServer(t, refusal);
  const { passwordReset } = httpAdapter({ baseUrl: url }, new TestRuntime());
  await assert.rejects(async () => passwordReset?.complete({ token, password: 'correct horse battery staple' }), {
    code: 'password-breached',
    field: 'password',
  });
  assert.equal(seen.length, 1);
});

test('a DELETE is sent once', async (t) => {
  const { url, seen } = await hostileServer(t, busy);
  await assert.rejects(async () => httpAdapter({ baseUrl: url }, new TestRuntime()).session?.signOut(), {
    code: 'unavailable',
  });
  assert.deepEqual(
    seen.map(({ method, url: path }) => `${method} ${path}`),
    ['DELETE /v1/sessions/current'],
  );
});

test('aborting ends a call at once, before, during and between tries', async (t) => {
  const reason = new Error('the widget is gone');

  await t.test('before', async (t) => {
    const { url, seen } = await hostileServer(t, json(defaultConfig));
    const call = httpAdapter({ baseUrl: url }, new TestRuntime()).getConfig({ signal: AbortSignal.abort(reason) });
    await assert.rejects(call, reason);
    assert.equal(seen.length, 0);
  });

  await t.test('during', async (t) => {
    const { url, seen } = await hostileServer(t, silent);
    const runtime = new TestRuntime();
    const controller = new AbortController();
    const call = assert.rejects(httpAdapter({ baseUrl: url }, runtime).getConfig(controller), reason);
    await until(() => seen.length === 1, 'the request arrived');
    controller.abort(reason);
    await call;
    await seen[0]?.closed;
    assert.equal(runtime.openDeadlines, 0);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(runtime.pauses, [], 'no other try is being waited for');
  });

  await t.test('between', async (t) => {
    const { url, seen } = await hostileServer(t, busy);
    const runtime = new TestRuntime();
    runtime.holdPauses = true;
    const controller = new AbortController();
    const call = assert.rejects(httpAdapter({ baseUrl: url }, runtime).getConfig(controller), reason);
    await until(() => runtime.pauses.length === 1, 'the first pause began');
    controller.abort(reason);
    await call;
    assert.equal(seen.length, 1);
  });

  await t.test('although fetch does not heed the signal', async () => {
    const controller = new AbortController();
    const deaf = () => new Promise<never>(() => undefined);
    const adapter = httpAdapter({ baseUrl: 'https://api.example', fetch: deaf }, new TestRuntime());
    const call = assert.rejects(adapter.getConfig(controller), reason);
    controller.abort(reason);
    await call;
  });
});

test('a hundred calls at once against a dead server stay within five tries each', async (t) => {
  const { url, seen } = await hostileServer(t, cut);
  const adapter = httpAdapter({ baseUrl: url }, new TestRuntime());
  const calls = await Promise.allSettled(Array.from({ length: 100 }, () => adapter.getConfig()));
  assert.ok(calls.every(({ status }) => status === 'rejected'));
  assert.equal(seen.length, 500);
});
