import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { httpAdapter } from '../../../src/adapters/http.js';
import { defaultConfig } from '../../../src/adapters/memory/default-config.js';
import { OnboardingError } from '../../../src/contract/errors.js';
import { cut, hostileServer, json, problem, raw, type Reply, silent } from './hostile-server.js';
import { TestRuntime, until } from './test-runtime.js';

const html = { 'content-type': 'text/html; charset=utf-8' };
const asJson = { 'content-type': 'application/json' };
const page = '<!doctype html><title>Sign in to the hotel network</title>';
const config = JSON.stringify(defaultConfig);

interface Case {
  readonly name: string;
  readonly reply: Reply;
  readonly code: string;
  readonly requests: number;
  readonly retryAfter?: number;
}
const cases: readonly Case[] = [
  { name: "a proxy's HTML 502", reply: raw(page, { status: 502, headers: html }), code: 'unavailable', requests: 5 },
  { name: 'an empty 500', reply: raw('', { status: 500 }), code: 'unavailable', requests: 5 },
  {
    name: "a hotel's sign-in page with 200",
    reply: raw(page, { headers: html }),
    code: 'unexpected-answer',
    requests: 1,
  },
  { name: 'HTML that says it is JSON', reply: raw(page, { headers: asJson }), code: 'unexpected-answer', requests: 1 },
  { name: 'JSON that says it is HTML', reply: raw(config, { headers: html }), code: 'unexpected-answer', requests: 1 },
  {
    name: 'JSON without its end',
    reply: raw(config.slice(0, -9), { headers: asJson }),
    code: 'unexpected-answer',
    requests: 1,
  },
  { name: 'an empty JSON body', reply: raw('', { headers: asJson }), code: 'unexpected-answer', requests: 1 },
  { name: '204 where an answer is due', reply: raw('', { status: 204 }), code: 'unexpected-answer', requests: 1 },
  { name: 'a list', reply: json([defaultConfig]), code: 'unexpected-answer', requests: 1 },
  { name: 'null', reply: json(null), code: 'unexpected-answer', requests: 1 },
  {
    name: 'a wrong type deep inside',
    reply: json({ ...defaultConfig, codeLength: '8' }),
    code: 'unexpected-answer',
    requests: 1,
  },
  {
    name: 'a script for a link',
    reply: json({ ...defaultConfig, links: { ...defaultConfig.links, help: 'javascript:alert(1)' } }),
    code: 'unexpected-answer',
    requests: 1,
  },
  {
    name: 'nesting without end',
    reply: raw('['.repeat(400_000) + ']'.repeat(400_000), { headers: asJson }),
    code: 'unexpected-answer',
    requests: 1,
  },
  {
    name: 'bytes that are no text',
    reply: raw(Buffer.from([0xff, 0xfe, 0x7b, 0x80]), { headers: asJson }),
    code: 'unexpected-answer',
    requests: 1,
  },
  { name: 'a cut connection', reply: cut, code: 'unavailable', requests: 5 },
  {
    name: 'a body cut on the way',
    reply: (response) => {
      response.writeHead(200, { ...asJson, 'content-length': String(config.length) });
      response.write(config.slice(0, 40), () => response.destroy());
    },
    code: 'unavailable',
    requests: 5,
  },
  {
    name: 'gzip that is none',
    reply: raw('garbage', { headers: { ...asJson, 'content-encoding': 'gzip' } }),
    code: 'unavailable',
    requests: 5,
  },
  {
    name: 'an HTML 404 of some other server',
    reply: raw(page, { status: 404, headers: html }),
    code: 'unexpected-answer',
    requests: 1,
  },
  { name: 'a 401 without a word', reply: raw('', { status: 401 }), code: 'unauthenticated', requests: 1 },
  { name: 'a 413 of a proxy', reply: raw(page, { status: 413, headers: html }), code: 'body-too-large', requests: 1 },
  {
    name: 'a problem with a code nobody knows',
    reply: problem({ code: 'made-up' }, 400),
    code: 'unexpected-answer',
    requests: 1,
  },
  {
    name: 'a function that is missing',
    reply: problem({ code: 'not-supported' }, 501),
    code: 'not-supported',
    requests: 1,
  },
  { name: 'an internal error', reply: problem({ code: 'internal' }, 500), code: 'internal', requests: 5 },
  {
    name: 'a rate limit with a long wait',
    reply: problem({ code: 'rate-limited', retryAfter: 3600 }, 429),
    code: 'rate-limited',
    requests: 1,
    retryAfter: 3600,
  },
  {
    name: 'a rate limit in the header only',
    reply: raw(page, { status: 429, headers: { ...html, 'retry-after': '90' } }),
    code: 'rate-limited',
    requests: 1,
    retryAfter: 90,
  },
  { name: 'a rate limit without a time', reply: raw('', { status: 429 }), code: 'rate-limited', requests: 1 },
  {
    name: 'maintenance with a long wait',
    reply: raw(page, { status: 503, headers: { ...html, 'retry-after': '120' } }),
    code: 'unavailable',
    requests: 1,
    retryAfter: 120,
  },
  {
    name: 'a wait of a thousand years',
    reply: raw('', { status: 503, headers: { 'retry-after': '31556926000' } }),
    code: 'unavailable',
    requests: 1,
    retryAfter: 86_400,
  },
  {
    name: 'a wait that is no time',
    reply: raw('', { status: 503, headers: { 'retry-after': 'soon' } }),
    code: 'unavailable',
    requests: 5,
  },
];

for (const { name, reply, code, requests, retryAfter } of cases) {
  test(`${name} becomes ${code} after ${String(requests)} request(s)`, async (t) => {
    const { url, seen } = await hostileServer(t, reply);
    const adapter = httpAdapter({ baseUrl: url }, new TestRuntime());
    await assert.rejects(adapter.getConfig(), (error) => {
      assert.ok(error instanceof OnboardingError);
      assert.equal(error.code, code, inspect(error));
      assert.equal(error.retryAfter, retryAfter);
      return true;
    });
    assert.equal(seen.length, requests);
  });
}

test('a wait given as a date counts from now', async (t) => {
  const date = new Date(Date.now() + 45_000).toUTCString();
  const { url } = await hostileServer(t, raw('', { status: 503, headers: { 'retry-after': date } }));
  await assert.rejects(httpAdapter({ baseUrl: url }, new TestRuntime()).getConfig(), (error) => {
    const { retryAfter = 0 } = error as OnboardingError;
    return retryAfter > 30 && retryAfter <= 45;
  });
});

test('an answer without end is not read on', async (t) => {
  let sent = 0;
  const { url, seen } = await hostileServer(t, (response) => {
    response.writeHead(200, asJson);
    response.write('{"brand":"');
    const more = () => {
      while (!response.destroyed && sent < 500_000_000) {
        sent += 65_536;
        if (!response.write('x'.repeat(65_536))) return void response.once('drain', more);
      }
    };
    more();
  });
  const adapter = httpAdapter({ baseUrl: url }, new TestRuntime());
  await assert.rejects(adapter.getConfig(), { code: 'unexpected-answer' });
  await seen[0]?.closed;
  assert.equal(seen.length, 1);
  // What the caller left unread lies in the buffers of the two ends.
  assert.ok(sent < 50_000_000, `${String(sent)} bytes were taken`);
});

test('an answer that never comes is a timeout, and the connection is let go', async (t) => {
  const { url, seen } = await hostileServer(t, silent);
  const runtime = new TestRuntime();
  const call = httpAdapter({ baseUrl: url }, runtime).getConfig();
  const rejected = assert.rejects(call, { code: 'timeout' });
  await until(() => seen.length === 1, 'the request arrived');
  runtime.passDeadlines();
  await rejected;
  await seen[0]?.closed;
  assert.equal(seen.length, 1);
});

test('a body that never ends is a timeout', async (t) => {
  const { url, seen } = await hostileServer(t, (response) => void response.writeHead(200, asJson).write('{"brand":'));
  const runtime = new TestRuntime();
  const call = httpAdapter({ baseUrl: url }, runtime).getConfig();
  const rejected = assert.rejects(call, { code: 'timeout' });
  await until(() => seen.length === 1, 'the request arrived');
  runtime.passDeadlines();
  await rejected;
  await seen[0]?.closed;
});

test('a redirect is not followed, wherever it leads', async (t) => {
  const elsewhere = await hostileServer(t, json(defaultConfig));
  const { url, seen } = await hostileServer(
    t,
    raw('', { status: 307, headers: { location: `${elsewhere.url}/v1/config` } }),
  );
  await assert.rejects(httpAdapter({ baseUrl: url }, new TestRuntime()).getConfig(), { code: 'unavailable' });
  assert.equal(elsewhere.seen.length, 0);
  assert.equal(seen.length, 5);
});

test('members nobody agreed on are left behind, __proto__ among them', async (t) => {
  const body = config.replace(
    '{',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"extra":1,',
  );
  const { url } = await hostileServer(t, raw(body, { headers: asJson }));
  const answer = await httpAdapter({ baseUrl: url }, new TestRuntime()).getConfig();
  assert.deepEqual(answer, defaultConfig);
  assert.equal(Object.getPrototypeOf(answer), Object.prototype);
  assert.equal('polluted' in {}, false);
});

test('characters that steer a terminal or turn the text round are taken out', async (t) => {
  const brand = { name: 'North\u202Elight\u0000\u001B[31m' };
  const { url } = await hostileServer(t, json({ ...defaultConfig, brand }));
  const answer = await httpAdapter({ baseUrl: url }, new TestRuntime()).getConfig();
  assert.equal(answer.brand.name, 'Northlight[31m');
});

test("a problem's code, field, times and reference arrive; its text is only the message", async (t) => {
  const sent = {
    type: 'about:blank',
    title: 'Wrong code',
    status: 422,
    detail: 'three tries left',
    code: 'code-wrong',
    field: 'code',
    attemptsLeft: 3,
    supportCode: 'K7Q2-M4XD',
  };
  const { url } = await hostileServer(t, problem(sent, 422));
  const { passwordReset } = httpAdapter({ baseUrl: url }, new TestRuntime());
  await assert.rejects(async () => passwordReset?.verifyCode({ email: 'kim@mail.example', code: '12345678' }), {
    name: 'OnboardingError',
    code: 'code-wrong',
    message: 'three tries left',
    field: 'code',
    attemptsLeft: 3,
    supportCode: 'K7Q2-M4XD',
  });
});

test('a device without a connection is told from a server that is away', async (t) => {
  const { url } = await hostileServer(t, cut);
  const runtime = new TestRuntime();
  runtime.connected = false;
  await assert.rejects(httpAdapter({ baseUrl: url }, runtime).getConfig(), { code: 'offline' });
});
