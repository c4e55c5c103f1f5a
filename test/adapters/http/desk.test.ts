import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { deskAdapter, type DeskAdapterOptions } from '../../../src/adapters/desk.js';
import { defaultConfig } from '../../../src/adapters/memory/default-config.js';
import { DeskFlow } from '../../../src/flows/desk.js';
import { cut, hostileServer, json, problem, raw, type Reply, silent } from './hostile-server.js';
import { TestRuntime, until } from './test-runtime.js';

const robin = { role: 'manager', name: 'Robin Park', approves: true };
const record = {
  id: 'a',
  status: 'queued',
  delivery: { state: 'queued' },
  email: 'kim@mail.example',
  name: 'Kim',
  createdAt: '2026-11-20T10:00:00Z',
  expiresAt: '2026-12-04T10:00:00Z',
  sendCount: 1,
};
const refused = problem({ code: 'unauthenticated' }, 401);

/** A desk before a server, whose tokens are `dsk_1`, `dsk_2`, … */
function deskAt(url: string, options: Partial<DeskAdapterOptions> = {}, runtime = new TestRuntime()) {
  let calls = 0;
  const fetchDeskToken = () => Promise.resolve({ token: `dsk_${String(++calls)}`, expiresIn: 900 });
  const { desk, getConfig } = deskAdapter({ baseUrl: url, fetchDeskToken, ...options }, runtime);
  return { desk, getConfig, runtime, tokens: () => calls };
}

test('calls carry the token and no cookie, each at its place', async (t) => {
  const { url, seen } = await hostileServer(t, (response, request) => {
    const reply = request.url.includes('/user')
      ? json(robin)
      : request.method === 'GET'
        ? json({ invitations: [record], requests: [], creators: [], next: 'a' })
        : request.url.endsWith('/import')
          ? json({ created: [{ row: 1, invitation: record }], rejected: [] })
          : json({ ...record, rows: [], nudgedAt: record.createdAt, nudgeIn: 60 });
    reply(response, request);
  });
  const { desk } = deskAt(`${url}/base/`);
  assert.deepEqual(await desk.user(), robin);
  assert.equal((await desk.invitations({ status: 'sent', search: 'k&m', limit: '25', after: undefined })).next, 'a');
  await desk.requests({ show: 'all' });
  await desk.creators({ health: 'needs-attention' });
  await desk.invite({ email: 'kim@mail.example', name: 'Kim' });
  await desk.preview({ csv: 'email,name' });
  await desk.importRows({ invitations: [{ email: 'kim@mail.example', name: 'Kim' }] });
  await desk.resend({ id: 'a/b' });
  await desk.revoke({ id: 'a' });
  await desk.reinvite({ id: 'a', email: 'kim@post.example' });
  await desk.nudge({ id: 'p' });
  assert.deepEqual(
    seen.map(({ method, url: path }) => `${method} ${path}`),
    [
      'GET /base/v1/admin/user',
      'GET /base/v1/admin/invitations?status=sent&search=k%26m&limit=25',
      'GET /base/v1/admin/email-changes?show=all',
      'GET /base/v1/admin/creators?health=needs-attention',
      'POST /base/v1/admin/invitations',
      'POST /base/v1/admin/invitations/preview',
      'POST /base/v1/admin/invitations/import',
      'POST /base/v1/admin/invitations/a%2Fb/resend',
      'POST /base/v1/admin/invitations/a/revoke',
      'POST /base/v1/admin/invitations/a/supersede',
      'POST /base/v1/admin/profiles/p/nudge',
    ],
  );
  assert.ok(seen.every(({ headers }) => headers.authorization === 'Bearer dsk_1' && headers.cookie === undefined));
  assert.equal(seen[9]?.body, '{"email":"kim@post.example"}');
});

test('what widgets need to know of the deployment is asked for without a token', async (t) => {
  const { url, seen } = await hostileServer(t, json(defaultConfig));
  assert.deepEqual(await deskAt(url).getConfig(), defaultConfig);
  assert.equal(seen[0]?.headers.authorization, undefined);
});

test('requests for cookies are never made, whatever the page asks of fetch', async () => {
  const inits: RequestInit[] = [];
  const seeing: typeof fetch = (_, init) => {
    inits.push(init ?? {});
    return Promise.resolve(Response.json(robin));
  };
  await deskAt('https://api.example', { fetch: seeing }).desk.user();
  assert.deepEqual(
    inits.map(({ credentials, redirect }) => [credentials, redirect]),
    [['omit', 'error']],
  );
});

test('a refused token is replaced once a call; then whoever sits there is signed out', async (t) => {
  const once = await hostileServer(t, refused, json(robin));
  const renewed = deskAt(once.url);
  assert.deepEqual(await renewed.desk.user(), robin);
  assert.deepEqual(
    [once.seen.map(({ headers }) => headers.authorization), renewed.tokens()],
    [['Bearer dsk_1', 'Bearer dsk_2'], 2],
  );
  const never = await hostileServer(t, refused);
  const closed = deskAt(never.url);
  await assert.rejects(closed.desk.user(), { code: 'unauthenticated' });
  assert.equal(never.seen.length, 2);
  const flow = new DeskFlow(closed.desk);
  assert.equal(await flow.load(), false);
  assert.equal(flow.state.step, 'signed-out');
});

test('a source of tokens that fails names the option it came under', async (t) => {
  const { url, seen } = await hostileServer(t, json(robin));
  const fetchDeskToken = () => Promise.reject(new Error('nobody is signed in'));
  await assert.rejects(deskAt(url, { fetchDeskToken }).desk.user(), {
    code: 'unauthenticated',
    message: 'fetchDeskToken failed',
  });
  assert.equal(seen.length, 0);
});

test('tries of one call go under one name, its own where it is given', async (t) => {
  const { url, seen } = await hostileServer(t, cut, raw('', { status: 502 }), json(record, 201));
  const { desk } = deskAt(url);
  const input = { email: 'kim@mail.example', name: 'Kim' };
  await desk.invite(input, { idempotencyKey: 'the-name' });
  await desk.invite(input);
  const keys = seen.map(({ headers }) => headers['idempotency-key']);
  assert.deepEqual(keys.slice(0, 3), ['the-name', 'the-name', 'the-name']);
  assert.match(String(keys[3]), /^\d+(-\d+){3}$/);
  await desk.user({ idempotencyKey: 'of-no-use' }).catch(() => undefined);
  assert.equal(seen.at(-1)?.headers['idempotency-key'], undefined);
});

test('a lost batch of an import goes again under its name', async (t) => {
  const rows = [{ row: 1, invite: { email: 'kim@mail.example', name: 'Kim' } }];
  const report = json({ created: [{ row: 1, invitation: record }], rejected: [] });
  const lost = Array.from({ length: 5 }, () => cut);
  const { url, seen } = await hostileServer(t, json({ rows }), ...lost, report);
  const flow = new DeskFlow(deskAt(url).desk);
  await flow.importing.readText('email,name\nkim@mail.example,Kim');
  assert.equal(await flow.importing.confirm(), false);
  assert.equal(flow.state.importing.step, 'paused');
  assert.equal(await flow.importing.resume(), true);
  assert.equal(new Set(seen.slice(1, 7).map(({ headers }) => headers['idempotency-key'])).size, 1);
});

test('a preview of ten thousand rows is read to its end, and no other answer of that length', async (t) => {
  const row = (i: number) => ({
    row: i,
    invite: { email: `${'c'.repeat(40)}${String(i)}@mail.example`, name: 'Kim '.repeat(20) },
  });
  const rows = Array.from({ length: 10_000 }, (_, i) => row(i + 1));
  const { url } = await hostileServer(t, json({ rows }), json({ ...robin, rows }));
  const { desk } = deskAt(url);
  assert.equal((await desk.preview({ csv: 'email,name' })).rows.length, 10_000);
  await assert.rejects(desk.user(), { code: 'unexpected-answer' });
});

test('a call ends with its signal, and with the time it may take', async (t) => {
  const { url, seen } = await hostileServer(t, silent);
  const { desk, runtime } = deskAt(url);
  const controller = new AbortController();
  const call = assert.rejects(desk.user({ signal: controller.signal }), (error) => error === 'enough');
  await until(() => seen.length === 1, 'the request came');
  controller.abort('enough');
  await call;
  await seen[0]?.closed;
  const late = assert.rejects(desk.user(), { code: 'timeout' });
  await until(() => seen.length === 2, 'the second one came');
  runtime.passDeadlines();
  await late;
});

const html = { 'content-type': 'text/html' };
const broken: readonly (readonly [string, Reply, string])[] = [
  ['a sign-in page', raw('<!doctype html>', { headers: html }), 'unexpected-answer'],
  ['a list', json([robin]), 'unexpected-answer'],
  ['another role', json({ ...robin, role: 'owner' }), 'unexpected-answer'],
  ['no answer about approving', json({ role: 'manager', name: 'Robin' }), 'unexpected-answer'],
  ['half an answer', raw('{"role":', { headers: { 'content-type': 'application/json' } }), 'unexpected-answer'],
  ['an origin that is not listed', problem({ code: 'origin-not-allowed' }, 403), 'origin-not-allowed'],
  ['a long wait', problem({ code: 'rate-limited', retryAfter: 600 }, 429), 'rate-limited'],
  ["a proxy's error", raw('<h1>502</h1>', { status: 502, headers: html }), 'unavailable'],
];
for (const [name, reply, code] of broken) {
  test(`${name} ends as a known error`, async (t) => {
    const { url } = await hostileServer(t, reply);
    await assert.rejects(deskAt(url).desk.user(), { code });
  });
}

test('what is malformed does not leave the page', async (t) => {
  const { url, seen } = await hostileServer(t, json(record));
  const { desk } = deskAt(url);
  await assert.rejects(desk.invite({ email: 'no address', name: 'Kim' }), { code: 'invalid-input', field: 'email' });
  await assert.rejects(desk.reinvite({ id: 'a', email: '@' }), { code: 'invalid-input', field: 'email' });
  await assert.rejects(desk.resend({ id: '..' }), { code: 'invalid-input', field: 'id' });
  assert.equal(seen.length, 0);
  assert.throws(() => deskAt('javascript:alert(1)'), { code: 'invalid-input' });
});

test('no error and no adapter shows the token', async (t) => {
  const { url } = await hostileServer(t, refused);
  const fetchDeskToken = () => Promise.resolve({ token: 'dsk_very-secret', expiresIn: 900 });
  const { desk } = deskAt(url, { fetchDeskToken });
  await assert.rejects(
    desk.user(),
    (error) => !inspect(error, { depth: 20, showHidden: true }).includes('very-secret'),
  );
  assert.equal(inspect(desk, { depth: 20 }).includes('very-secret'), false);
});
