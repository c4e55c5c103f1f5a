import assert from 'node:assert/strict';
import { test } from 'node:test';
import { httpAdapter } from '../../../src/adapters/http.js';
import { exportMaxCharacters } from '../../../src/contract/policy.js';
import { TestRuntime } from './test-runtime.js';

const token = `inv_${'a'.repeat(43)}`;
const deletionToken = `del_${'a'.repeat(43)}`;
const at = '2026-11-20T10:00:00.000Z';
const change = { id: 'c-1', state: 'with-manager', proposedEmail: 'k@mail.example', requestedAt: at, since: at };
const deletion = { state: 'requested', email: 'k@mail.example', requestedAt: at };

interface Seen {
  readonly call: string;
  readonly headers: Headers;
  readonly credentials: RequestCredentials | undefined;
  readonly body: unknown;
}

/** An adapter before a server that always gives the same answer. */
function adapterFor(answer: unknown, embed = false) {
  const seen: Seen[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    const { pathname } = new URL(url instanceof Request ? url.url : url);
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    const headers = new Headers(init?.headers);
    seen.push({ call: `${String(init?.method)} ${pathname}`, headers, credentials: init?.credentials, body });
    return Promise.resolve(Response.json(answer));
  };
  const fetchEmbedToken = () => Promise.resolve({ token: 'emb_1', expiresIn: 900 });
  const options = { baseUrl: 'https://api.example', fetch, ...(embed && { fetchEmbedToken }) };
  return { adapter: httpAdapter(options, new TestRuntime()), seen };
}

test('secrets travel in bodies, never in addresses', async () => {
  const { adapter, seen } = adapterFor({
    ...change,
    ...deletion,
    fileName: 'data.json',
    json: '{}',
    notice: undefined,
  });
  const { talentEmail, accountDeletion } = adapter;
  const password = 'violet harbour 62 lanterns';
  await talentEmail?.get({});
  await talentEmail?.get({ token });
  await talentEmail?.requestChange({ email: 'k@mail.example', token }).catch(() => undefined);
  await talentEmail?.withdrawChange({ token }).catch(() => undefined);
  await accountDeletion?.get();
  await accountDeletion?.request({ account: 'base', password, token });
  await accountDeletion?.exportData({ account: 'own', password });
  await accountDeletion?.inspect({ deletionToken });
  await accountDeletion?.confirm({ deletionToken });
  await accountDeletion?.cancel({ deletionToken });
  assert.deepEqual(
    seen.map(({ call, body }) => [call, body]),
    [
      ['GET /v1/talent-email', undefined],
      ['POST /v1/talent-email/inspect', { token }],
      ['POST /v1/email-changes', { email: 'k@mail.example', token }],
      ['POST /v1/email-changes/withdraw', { token }],
      ['GET /v1/account', undefined],
      ['POST /v1/account-deletions', { account: 'base', password, token }],
      ['POST /v1/account-exports', { account: 'own', password }],
      ['POST /v1/account-deletions/inspect', { deletionToken }],
      ['POST /v1/account-deletions/confirm', { deletionToken }],
      ['POST /v1/account-deletions/cancel', { deletionToken }],
    ],
  );
});

test("a partner's page is shown the notice with its token, and has no way to an account's end", async () => {
  const { adapter, seen } = adapterFor({}, true);
  assert.equal(await adapter.talentEmail?.get({}), undefined);
  assert.deepEqual([seen[0]?.headers.get('authorization'), seen[0]?.credentials], ['Bearer emb_1', 'omit']);
  assert.equal(adapter.accountDeletion, undefined);
  await adapter.talentEmail?.requestChange({ email: 'k@mail.example' }).catch(() => undefined);
  assert.equal(seen[1]?.headers.get('authorization'), null);
});

test('a link that was cut is one that nobody issued, without a call', async () => {
  const { adapter, seen } = adapterFor(deletion);
  const { accountDeletion, talentEmail } = adapter;
  assert.ok(accountDeletion && talentEmail);
  for (const cut of ['del_cut', '', `${deletionToken}x`]) {
    for (const verb of ['inspect', 'confirm', 'cancel'] as const) {
      await assert.rejects(accountDeletion[verb]({ deletionToken: cut }), { code: 'link-unknown' });
    }
  }
  await assert.rejects(talentEmail.get({ token: 'inv_cut' }), { code: 'link-unknown' });
  assert.equal(seen.length, 0);
});

test('the longest export gets through; of any other call an answer that long is refused', async () => {
  const json = '"é'.repeat(exportMaxCharacters / 2);
  const { adapter } = adapterFor({ fileName: 'data.json', json, ...deletion });
  const proof = { account: 'own', password: 'violet harbour 62 lanterns' } as const;
  assert.equal((await adapter.accountDeletion?.exportData(proof))?.json.length, exportMaxCharacters);
  await assert.rejects(Promise.resolve(adapter.accountDeletion?.inspect({ deletionToken })), {
    code: 'unexpected-answer',
  });
});
