import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { httpAdapter } from '../../src/adapters/http.js';
import { adminRoutes } from '../../src/contract/admin-routes.js';
import { embedActions, type Route } from '../../src/contract/route.js';
import { routes } from '../../src/contract/routes.js';

const rows = Object.entries<Route>({ ...routes, ...adminRoutes });

test('no two rows answer the same request', () => {
  const shapes = rows.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  assert.deepEqual(shapes, [...new Set(shapes)]);
  const names = [...Object.keys(routes), ...Object.keys(adminRoutes)];
  assert.deepEqual(names, [...new Set(names)]);
});

test('every row hangs together', () => {
  for (const [name, route] of rows) {
    const placeholders = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, word]) => word ?? '');
    const input = route.input instanceof z.ZodMiniObject ? Object.keys(route.input.def.shape) : [];
    for (const word of placeholders) assert.ok(input.includes(word), `${name}: {${word}} is filled from its input`);
    if (route.method === 'DELETE') assert.deepEqual(input, placeholders, `${name} has no body`);
    if (route.status) assert.ok(route.output, `${name} answers ${String(route.status)} with something`);
    assert.ok(route.callers.length > 0 && route.summary.length > 0, name);
    assert.equal(
      route.callers.includes('embed'),
      route.action !== undefined,
      `${name}: an embed token needs an action`,
    );
    assert.match(route.path, /^\/v1(\/[a-z-]+|\/\{\w+\})+$/);
  }
  const actions = rows.map(([, { action }]) => action).filter((action) => action !== undefined);
  assert.deepEqual([...new Set(actions)].sort(), [...embedActions].sort());
});

test('no input of a read can put a secret into an address', () => {
  for (const [name, { method, input, path }] of rows) {
    if (method === 'POST' || !input) continue;
    const members = Object.keys((input as z.ZodMiniObject).def.shape);
    for (const member of members) assert.doesNotMatch(member, /token|password|code|secret/, `${name} ${path}`);
  }
});

test('every row of the creators is reached by a method of the adapter', async () => {
  const reached = new Set<string>();
  const fetch = (url: RequestInfo | URL, init?: RequestInit) => {
    reached.add(`${String(init?.method)} ${new URL(url instanceof Request ? url.url : url).pathname}`);
    return Promise.resolve(new Response(null, { status: 404 }));
  };
  const adapter = httpAdapter({ baseUrl: 'https://api.example', fetch });
  const { getConfig, invitation, passwordReset, session, socialProfiles, talentEmail, accountDeletion } = adapter;
  const one = { id: 'one' };
  const token = `inv_${'a'.repeat(43)}`;
  const deletionToken = `del_${'a'.repeat(43)}`;
  const email = 'kim@mail.example';
  const password = 'violet harbour 62 lanterns';
  await Promise.allSettled([
    getConfig(),
    invitation?.get({}),
    invitation?.get({ token }),
    invitation?.resend({ email }),
    passwordReset?.request({ email }),
    passwordReset?.inspect({ token }),
    passwordReset?.verifyCode({ email, code: '12345678' }),
    passwordReset?.complete({ token, password }),
    session?.current(),
    session?.signIn({ email, password }),
    session?.signOut(),
    session?.list(),
    session?.revoke(one),
    socialProfiles?.platforms(),
    socialProfiles?.list(),
    socialProfiles?.createAttempt({ platform: 'instagram' }),
    socialProfiles?.getAttempt(one),
    socialProfiles?.createStartLink(one),
    socialProfiles?.choose({ ...one, candidateId: 'two' }),
    socialProfiles?.confirm({ ...one, visibleToManager: false }),
    socialProfiles?.cancel(one),
    socialProfiles?.setVisibility({ ...one, visible: true, locale: 'en', textVersion: '1' }),
    socialProfiles?.disconnect(one),
    socialProfiles?.requestTransfer(one),
    socialProfiles?.answerTransfer({ ...one, answer: 'agree' }),
    socialProfiles?.handOver(one),
    talentEmail?.get({}),
    talentEmail?.get({ token }),
    talentEmail?.requestChange({ email }),
    talentEmail?.withdrawChange({}),
    accountDeletion?.get(),
    accountDeletion?.request({ account: 'own', password }),
    accountDeletion?.exportData({ account: 'own', password }),
    accountDeletion?.inspect({ deletionToken }),
    accountDeletion?.confirm({ deletionToken }),
    accountDeletion?.cancel({ deletionToken }),
  ]);
  const wanted = Object.values<Route>(routes).map(({ method, path }) => `${method} ${path.replace('{id}', 'one')}`);
  assert.deepEqual([...reached].sort(), wanted.sort());
});
