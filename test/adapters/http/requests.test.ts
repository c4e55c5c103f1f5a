import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { httpAdapter } from '../../../src/adapters/http.js';
import { defaultConfig } from '../../../src/adapters/memory/default-config.js';
import { OnboardingError } from '../../../src/contract/errors.js';
import { hostileServer, json, raw } from './hostile-server.js';
import { TestRuntime } from './test-runtime.js';

test('only an address that may be an API is taken', () => {
  for (const baseUrl of [
    '',
    '/api',
    'api.example',
    '//api.example',
    'http://api.example',
    'javascript:alert(1)',
    'data:text/html,hi',
    'ftp://api.example',
    'https://user:pass@api.example',
    'https://api.example?x=1',
    'https://api.example#x',
    'https:\\\\api.example',
    'https://api.example\n',
    undefined,
    null,
    {},
  ]) {
    assert.throws(() => httpAdapter({ baseUrl: baseUrl as string }), { code: 'invalid-input', field: 'baseUrl' });
  }
});

test('a path in the base is kept, its slashes are not doubled', async (t) => {
  const { url, seen } = await hostileServer(t, json(defaultConfig));
  for (const end of ['', '/', '/onboarding', '/onboarding//']) {
    await httpAdapter({ baseUrl: url + end }, new TestRuntime()).getConfig();
  }
  assert.deepEqual(
    seen.map((request) => request.url),
    ['/v1/config', '/v1/config', '/onboarding/v1/config', '/onboarding/v1/config'],
  );
});

test('nothing leaves the page when input is wrong, and the field is named', async (t) => {
  const { url, seen } = await hostileServer(t, json({}));
  const { passwordReset, invitation, session } = httpAdapter({ baseUrl: url }, new TestRuntime());
  const email = 'kim@mail.example';
  const wrong: [() => Promise<unknown> | undefined, string][] = [
    [() => passwordReset?.request({ email: 'not an address' }), 'email'],
    [() => passwordReset?.verifyCode({ email, code: '12 34' }), 'code'],
    [() => passwordReset?.verifyCode({ email: '', code: '12345678' }), 'email'],
    [() => passwordReset?.complete({ token: `rst_${'a'.repeat(43)}`, password: 'x'.repeat(1025) }), 'password'],
    [() => invitation?.resend({ email: 'kim@mail' }), 'email'],
    [() => session?.signIn({ email, password: 12 as unknown as string }), 'password'],
  ];
  for (const [call, field] of wrong) await assert.rejects(async () => call(), { code: 'invalid-input', field });
  assert.equal(seen.length, 0);
});

test('a token that was cut or wrapped is a link nobody issued', async (t) => {
  const { url, seen } = await hostileServer(t, json({}));
  const { passwordReset, invitation } = httpAdapter({ baseUrl: url }, new TestRuntime());
  for (const token of ['', 'inv_short', `inv_${'a'.repeat(44)}`, `inv_${'a'.repeat(42)}=`, `xxx_${'a'.repeat(43)}`]) {
    await assert.rejects(async () => invitation?.get({ token }), { code: 'link-unknown', field: 'token' });
    assert.deepEqual(await passwordReset?.inspect({ token }), { dead: { reason: 'unknown' } });
    await assert.rejects(async () => passwordReset?.complete({ token, password: 'violet harbour 62' }), {
      code: 'link-unknown',
    });
  }
  assert.equal(seen.length, 0);
});

test('no id walks to another endpoint', async (t) => {
  const { url, seen } = await hostileServer(t, raw('', { status: 204 }));
  const session = httpAdapter({ baseUrl: url }, new TestRuntime()).session;
  const ids = fc.oneof(
    fc.string({ maxLength: 40, unit: 'binary' }),
    fc.constantFrom(
      '.',
      '..',
      '',
      '../admin',
      '..%2fadmin',
      '%2e%2e',
      'a/b',
      'a?b=c',
      'a#b',
      'a\\b',
      '\u202E..',
      '..\u0000',
      'half \uD83D',
    ),
  );
  await fc.assert(
    fc.asyncProperty(ids, async (id) => {
      const before = seen.length;
      try {
        await session?.revoke({ id });
      } catch (error) {
        assert.ok(error instanceof OnboardingError);
        assert.equal(error.code, 'invalid-input');
        return;
      }
      assert.equal(seen.length, before + 1);
      assert.match(seen.at(-1)?.url ?? '', /^\/v1\/sessions\/[^/?#\\]+$/);
      assert.doesNotMatch(seen.at(-1)?.url ?? '', /^\/v1\/sessions\/(\.|%2e){1,2}$/i);
    }),
    { numRuns: 300 },
  );
});

test('cookies travel by default, and not with an embed token', async () => {
  const modes: (RequestCredentials | undefined)[] = [];
  const fetch = (_: unknown, init?: RequestInit) => {
    modes.push(init?.credentials);
    return Promise.resolve(Response.json(defaultConfig));
  };
  const baseUrl = 'https://api.example';
  const fetchEmbedToken = () => Promise.resolve({ token: 'emb_1', expiresIn: 900 });
  await httpAdapter({ baseUrl, fetch }, new TestRuntime()).getConfig();
  await httpAdapter({ baseUrl, fetch, credentials: 'same-origin' }, new TestRuntime()).getConfig();
  const embedded = httpAdapter({ baseUrl, fetch, fetchEmbedToken, credentials: 'include' }, new TestRuntime());
  await embedded.getConfig();
  assert.deepEqual(modes, ['include', 'same-origin', 'omit']);
  assert.equal(embedded.session, undefined);
});
