import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { httpAdapter } from '../../../src/adapters/http.js';
import { ConnectFlow } from '../../../src/flows/connect.js';
import { attempt, ConnectWorld } from '../../flows/connect-world.js';
import { TestRuntime, until } from './test-runtime.js';

const baseUrl = 'https://api.example/onboarding';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A server that answers every call with the same, or with what a list holds, in turn. */
function answering(answers: readonly unknown[]): { fetch: typeof fetch; seen: Seen[] } {
  const seen: Seen[] = [];
  const fetch = (url: RequestInfo | URL, init?: RequestInit) => {
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    const { pathname } = new URL(url instanceof Request ? url.url : url);
    seen.push({ method: String(init?.method), path: pathname, headers: new Headers(init?.headers), body });
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    return Promise.resolve(typeof answer === 'number' ? new Response(null, { status: answer }) : Response.json(answer));
  };
  return { fetch, seen };
}

function column(answers: readonly unknown[], embed = false) {
  const { fetch, seen } = answering(answers);
  const fetchEmbedToken = () => Promise.resolve({ token: 'emb_1', expiresIn: 900 });
  const adapter = httpAdapter({ baseUrl, fetch, ...(embed && { fetchEmbedToken }) }, new TestRuntime());
  assert.ok(adapter.socialProfiles);
  return { api: adapter.socialProfiles, seen };
}

const own = 'https://api.example/connect/attempt-1?s=con_x';
const foreign = [
  'https://evil.example/connect/attempt-1',
  'https://api.example.evil.example/',
  'https://api.example:8443/connect/attempt-1',
  'http://api.example/connect/attempt-1',
  'https://user@api.example/connect/attempt-1',
  'https://evil.example/?https://api.example/',
  'https:\\\\api.example\\connect',
  '//api.example/connect/attempt-1',
  '/connect/attempt-1',
  'javascript:alert(1)',
  'data:text/html,hi',
  '',
  12,
  null,
];

test("a start address off the API's origin is refused, wherever it hides", async () => {
  for (const startUrl of foreign) {
    const { api } = column([{ attempt: attempt(), startUrl }]);
    await assert.rejects(api.createAttempt({ platform: 'instagram' }), { code: 'unexpected-answer' }, String(startUrl));
    await assert.rejects(api.createStartLink({ id: 'attempt-1' }), { code: 'unexpected-answer' }, String(startUrl));
  }
  const { api } = column([{ attempt: attempt(), startUrl: own }]);
  assert.equal((await api.createAttempt({ platform: 'instagram' })).startUrl, own);
  const without = column([{ attempt: attempt() }]);
  assert.equal((await without.api.createAttempt({ platform: 'instagram' })).startUrl, undefined);
});

test('no start address that is let through leads anywhere else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.webUrl().map((url) => `https://api.example${url}`),
      ),
      async (startUrl) => {
        const { api } = column([{ attempt: attempt(), startUrl }]);
        const link = await api.createAttempt({ platform: 'instagram' }).catch(() => undefined);
        if (link?.startUrl !== undefined) assert.equal(new URL(link.startUrl).origin, 'https://api.example');
      },
    ),
    { numRuns: 500 },
  );
});

test('the window is closed before it moves where the start address is foreign', async () => {
  const { api, seen } = column([{ attempt: attempt(), startUrl: 'https://evil.example/' }]);
  const world = new ConnectWorld();
  const flow = new ConnectFlow(api, world.ports);
  flow.begin('instagram');
  void flow.proceed();
  await until(() => flow.state.step === 'failed', 'the attempt fails');
  assert.deepEqual([world.window.went, world.window.closed, seen.length], [[], true, 1]);
});

test('one click is one Idempotency-Key, through all its tries; another click is another', async () => {
  const { api, seen } = column([503, 503, { attempt: attempt(), startUrl: own }]);
  await api.createAttempt({ platform: 'instagram' });
  await api.createAttempt({ platform: 'instagram' });
  const keys = seen.map(({ headers }) => headers.get('idempotency-key'));
  assert.equal(keys.length, 4);
  assert.deepEqual([new Set(keys.slice(0, 3)).size, new Set(keys).size], [1, 2]);
});

test("a partner's page has the column too, with its token; what a session needs goes without", async () => {
  const { api, seen } = column([attempt()], true);
  await api.getAttempt({ id: 'attempt-1' });
  assert.equal(seen[0]?.headers.get('authorization'), 'Bearer emb_1');
  await api.handOver({ id: 'profile-1' }).catch(() => undefined);
  assert.equal(seen[1]?.headers.get('authorization'), null);
});

test('ids go into the path, the rest into the body', async () => {
  const { api, seen } = column([attempt()]);
  await api.choose({ id: 'a/b', candidateId: 'c d' });
  await api.confirm({ id: 'a', visibleToManager: true, asNew: true });
  assert.deepEqual(
    seen.map(({ method, path, body }) => [method, path, body]),
    [
      ['POST', '/onboarding/v1/connection-attempts/a%2Fb/choose', { candidateId: 'c d' }],
      ['POST', '/onboarding/v1/connection-attempts/a/confirm', { visibleToManager: true, asNew: true }],
    ],
  );
});
