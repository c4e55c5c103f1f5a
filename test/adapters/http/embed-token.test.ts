import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { httpAdapter } from '../../../src/adapters/http.js';
import { defaultConfig } from '../../../src/adapters/memory/default-config.js';
import { hostileServer, json, problem } from './hostile-server.js';
import { TestRuntime, until } from './test-runtime.js';

const nothing = json({});
const refused = problem({ code: 'unauthenticated' }, 401);

/** Hands out `emb_1`, `emb_2`, … and counts. */
function tokens(expiresIn = 900) {
  const source = {
    calls: 0,
    fetch: () => Promise.resolve({ token: `emb_${String(++source.calls)}`, expiresIn }),
  };
  return source;
}

test('the token is asked for at once, once for many calls, and only where it is of use', async (t) => {
  const { url, seen } = await hostileServer(t, nothing);
  const source = tokens();
  const adapter = httpAdapter({ baseUrl: url, fetchEmbedToken: source.fetch }, new TestRuntime());
  assert.equal(source.calls, 1, 'before any call');
  await Promise.all(Array.from({ length: 20 }, async () => adapter.invitation?.get({})));
  assert.equal(source.calls, 1);
  assert.ok(seen.every(({ headers }) => headers.authorization === 'Bearer emb_1' && headers.cookie === undefined));

  const config = await hostileServer(t, json(defaultConfig));
  await httpAdapter({ baseUrl: config.url, fetchEmbedToken: source.fetch }, new TestRuntime()).getConfig();
  assert.equal(config.seen[0]?.headers.authorization, undefined);
});

test('a refused token is replaced once a call', async (t) => {
  const { url, seen } = await hostileServer(t, refused, nothing);
  const source = tokens();
  const adapter = httpAdapter({ baseUrl: url, fetchEmbedToken: source.fetch }, new TestRuntime());
  assert.equal(await adapter.invitation?.get({}), undefined);
  assert.deepEqual(
    seen.map(({ headers }) => headers.authorization),
    ['Bearer emb_1', 'Bearer emb_2'],
  );

  const never = await hostileServer(t, refused);
  const other = tokens();
  const closed = httpAdapter({ baseUrl: never.url, fetchEmbedToken: other.fetch }, new TestRuntime());
  await assert.rejects(async () => closed.invitation?.get({}), { code: 'unauthenticated' });
  assert.equal(never.seen.length, 2);
  assert.equal(other.calls, 2);
});

test('twenty calls that are refused together bring one new token', async (t) => {
  const { url } = await hostileServer(t, (response, request) => {
    (request.headers.authorization === 'Bearer emb_1' ? refused : nothing)(response, request);
  });
  const source = tokens();
  const adapter = httpAdapter({ baseUrl: url, fetchEmbedToken: source.fetch }, new TestRuntime());
  await Promise.all(Array.from({ length: 20 }, async () => adapter.invitation?.get({})));
  assert.equal(source.calls, 2);
});

test('a token is replaced a minute before it ends', async (t) => {
  const { url, seen } = await hostileServer(t, nothing);
  const runtime = new TestRuntime();
  const source = tokens(900);
  const adapter = httpAdapter({ baseUrl: url, fetchEmbedToken: source.fetch }, runtime);
  await adapter.invitation?.get({});
  runtime.milliseconds = 839_000;
  await adapter.invitation?.get({});
  runtime.milliseconds = 840_000;
  await adapter.invitation?.get({});
  assert.deepEqual(
    seen.map(({ headers }) => headers.authorization),
    ['Bearer emb_1', 'Bearer emb_1', 'Bearer emb_2'],
  );
});

test('a token of a few seconds is not asked for anew at every call', async (t) => {
  const { url } = await hostileServer(t, nothing);
  const source = tokens(10);
  const adapter = httpAdapter({ baseUrl: url, fetchEmbedToken: source.fetch }, new TestRuntime());
  for (let i = 0; i < 5; i++) await adapter.invitation?.get({});
  assert.equal(source.calls, 1);
});

test('a source that fails makes the call fail, and the next call asks again', async (t) => {
  const { url, seen } = await hostileServer(t, nothing);
  let works = false;
  let calls = 0;
  const fetchEmbedToken = () => {
    calls++;
    return works ? Promise.resolve({ token: 'emb_1', expiresIn: 900 }) : Promise.reject(new Error('partner is down'));
  };
  const runtime = new TestRuntime();
  const adapter = httpAdapter({ baseUrl: url, fetchEmbedToken }, runtime);
  await assert.rejects(async () => adapter.invitation?.get({}), { code: 'unauthenticated' });
  runtime.connected = false;
  await assert.rejects(async () => adapter.invitation?.get({}), { code: 'offline' });
  works = true;
  await adapter.invitation?.get({});
  assert.equal(seen.length, 1);
  assert.ok(calls <= 4);
});

test('what is no token is refused, line breaks for other headers among it', async (t) => {
  const { url, seen } = await hostileServer(t, nothing);
  for (const answer of [
    undefined,
    null,
    'emb_1',
    {},
    { token: 'emb_1' },
    { token: '', expiresIn: 900 },
    { token: 'emb_1\r\nX-Evil: 1', expiresIn: 900 },
    { token: 'emb_1', expiresIn: -1 },
    { token: 'emb_1', expiresIn: NaN },
    { token: 'e'.repeat(5000), expiresIn: 900 },
  ]) {
    const fetchEmbedToken = () => Promise.resolve(answer as { token: string; expiresIn: number });
    const adapter = httpAdapter({ baseUrl: url, fetchEmbedToken }, new TestRuntime());
    await assert.rejects(async () => adapter.invitation?.get({}), { code: 'unauthenticated' });
  }
  assert.equal(seen.length, 0);
});

test('a source that throws or never answers holds up nobody for good', async (t) => {
  const { url } = await hostileServer(t, nothing);
  const throws = () => {
    throw new Error('no');
  };
  const broken = httpAdapter({ baseUrl: url, fetchEmbedToken: throws }, new TestRuntime());
  await assert.rejects(async () => broken.invitation?.get({}), { code: 'unauthenticated' });

  const runtime = new TestRuntime();
  let answer: (() => void) | undefined;
  let calls = 0;
  const hangs = () =>
    new Promise<{ token: string; expiresIn: number }>((resolve) => {
      if (++calls > 1) resolve({ token: 'emb_2', expiresIn: 900 });
      else answer = () => resolve({ token: 'emb_1', expiresIn: 900 });
    });
  const adapter = httpAdapter({ baseUrl: url, fetchEmbedToken: hangs }, runtime);
  const call = assert.rejects(async () => adapter.invitation?.get({}));
  await until(() => runtime.openDeadlines === 2, 'both wait');
  runtime.passDeadlines();
  await call;
  await adapter.invitation?.get({});
  assert.equal(calls, 2);
  answer?.();
});

test('no error shows the token', async (t) => {
  const { url } = await hostileServer(t, refused);
  const fetchEmbedToken = () => Promise.resolve({ token: 'emb_very-secret', expiresIn: 900 });
  const adapter = httpAdapter({ baseUrl: url, fetchEmbedToken }, new TestRuntime());
  await assert.rejects(
    async () => adapter.invitation?.get({}),
    (error) => !inspect(error, { depth: 20, showHidden: true }).includes('very-secret'),
  );
  assert.equal(inspect(adapter, { depth: 20 }).includes('very-secret'), false);
});
