import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hash } from '@node-rs/argon2';
import { resolveSession } from '../../src/server/accounts/sessions.js';
import { removeOutlived } from '../../src/server/accounts/sweep.js';
import { newId } from '../../src/server/store/ids.js';
import { caller, day, deployment, hour, minute } from './deployment.js';

const kim = { email: 'kim@mail.example', password: 'lantern quarry velvet' };

test('signing in opens a session that shows who it is and never the secret', async (t) => {
  const server = await deployment(t);
  await server.active(kim.email);
  const { session, cookie } = await (await server.session()).signIn({ ...kim, email: ' KIM@mail.example' });
  assert.deepEqual(session, {
    email: 'kim@mail.example',
    name: 'Kim Moreno',
    createdAt: '2026-11-22T10:00:00.000Z',
    expiresAt: '2027-02-20T10:00:00.000Z',
  });
  const owner = await resolveSession(server.context, cookie.token);
  assert.deepEqual(await (await server.session(caller({ kind: 'session', ...owner }))).current(), session);
  assert.equal(await (await server.session()).current(), undefined);
});

test('a wrong password, an unknown address and a creator without a password get one answer', async (t) => {
  const server = await deployment(t);
  await server.active(kim.email);
  await server.invited('invited@mail.example');
  const answers = [];
  for (const email of [kim.email, 'unknown@mail.example', 'invited@mail.example']) {
    const error: unknown = await (
      await server.session()
    )
      .signIn({ email, password: 'copper river mittens' })
      .catch((e: unknown) => e);
    const { code, message, field, retryAfter } = error as Record<string, unknown>;
    answers.push({ code, message, field, retryAfter });
  }
  assert.equal(answers[0]?.code, 'sign-in-failed');
  assert.deepEqual(answers, [answers[0], answers[0], answers[0]]);
});

test('sign-in slows down after ten tries from one place, for that address only, and locks nobody out elsewhere', async (t) => {
  const server = await deployment(t);
  await server.active(kim.email);
  await server.active('jo@mail.example');
  const here = await server.session();
  for (let n = 0; n < 10; n += 1) {
    await assert.rejects(here.signIn({ ...kim, password: `wrong wrong wrong ${n}` }), { code: 'sign-in-failed' });
  }
  await assert.rejects(here.signIn(kim), { code: 'rate-limited', retryAfter: 90 });
  await here.signIn({ ...kim, email: 'jo@mail.example' });
  await (await server.session(caller({ ipPrefix: '192.0.2.4/32' }))).signIn(kim);
  server.pass(90_000);
  await here.signIn(kim);
  await assert.rejects(here.signIn(kim), { code: 'rate-limited' });
});

test('a hundred tries from one place are enough, whatever the addresses', async (t) => {
  const server = await deployment(t);
  const fast = {
    check: () => Promise.resolve(),
    hash: () => Promise.resolve(''),
    verify: () => Promise.resolve({ matches: false, outdated: false }),
  };
  const { createSessionService } = await import('../../src/server/session.js');
  const service = createSessionService(server.context, fast)(caller());
  for (let n = 0; n < 100; n += 1) {
    await assert.rejects(service.signIn({ email: `k${n}@mail.example`, password: 'x' }), { code: 'sign-in-failed' });
  }
  await assert.rejects(service.signIn({ email: 'k@mail.example', password: 'x' }), {
    code: 'rate-limited',
    retryAfter: 9,
  });
});

test('a hash of weaker parameters is replaced when its owner signs in, without ending sessions', async (t) => {
  const server = await deployment(t);
  const { cookie } = await server.active(kim.email);
  const weak = await hash(kim.password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  await server.db.updateTable('account').set({ password_hash: weak }).execute();
  await (await server.session()).signIn(kim);
  const [account] = await server.accounts();
  assert.match(account?.password_hash ?? '', /m=19456,t=2,p=1/);
  assert.ok(await resolveSession(server.context, cookie?.token ?? ''));
  await (await server.session()).signIn(kim);
});

test('a session ends after two weeks without use and after ninety days in any case', async (t) => {
  const server = await deployment(t);
  await server.active(kim.email);
  const signIn = async () => (await (await server.session()).signIn(kim)).cookie.token;
  const [idle, busy] = [await signIn(), await signIn()];
  const works = async (token: string) => (await resolveSession(server.context, token)) !== undefined;
  server.pass(14 * day - 1);
  assert.deepEqual([await works(idle), await works(busy)], [true, true]);
  for (let days = 14; days < 90; days += 2) {
    assert.equal(await works(busy), true, `day ${days}`);
    server.pass(2 * day);
  }
  assert.deepEqual([await works(idle), await works(busy)], [false, true]);
  server.pass(1);
  assert.equal(await works(busy), false);
  assert.ok((await removeOutlived(server.context)) >= 3);
  assert.deepEqual(await server.db.selectFrom('session').selectAll().execute(), []);
});

test('the time of last use is written once in five minutes', async (t) => {
  const server = await deployment(t);
  const { cookie } = await server.active(kim.email);
  const seen = async () =>
    (await server.db.selectFrom('session').select('seen_at').executeTakeFirst())?.seen_at.getTime();
  const first = await seen();
  server.pass(5 * minute - 1);
  await resolveSession(server.context, cookie?.token ?? '');
  assert.equal(await seen(), first);
  server.pass(1);
  await resolveSession(server.context, cookie?.token ?? '');
  assert.equal(await seen(), (first ?? 0) + 5 * minute);
});

test("a creator sees the open sessions, ends one, and nobody ends another's", async (t) => {
  const server = await deployment(t);
  await server.active(kim.email);
  server.pass(hour);
  const phone = await (await server.session(caller({ userAgent: 'Phonefox/2.0' }))).signIn(kim);
  const owner = await resolveSession(server.context, phone.cookie.token);
  const mine = await server.session(caller({ kind: 'session', ...owner }));
  const list = await mine.list();
  assert.deepEqual(
    list.map(({ userAgent, current }) => [userAgent, current]),
    [
      ['Phonefox/2.0', true],
      ['Testfox/1.0', false],
    ],
  );
  const jo = await server.active('jo@mail.example');
  const joOwner = await resolveSession(server.context, jo.cookie?.token ?? '');
  const joService = await server.session(caller({ kind: 'session', ...joOwner }));
  const target = { id: list[1]?.id ?? '' };
  await assert.rejects(joService.revoke(target), { code: 'not-found' });
  await mine.revoke(target);
  for (const id of [target.id, newId(), 'x', '']) await assert.rejects(mine.revoke({ id }), { code: 'not-found' });
  assert.equal((await mine.list()).length, 1);
  await mine.signOut();
  assert.equal(await resolveSession(server.context, phone.cookie.token), undefined);
  await assert.rejects((await server.session()).list(), { code: 'unauthenticated' });
});

test("signing in ends the session this browser had, so that two people's never mix", async (t) => {
  const server = await deployment(t);
  await server.active(kim.email);
  const jo = await server.active('jo@mail.example');
  const owner = await resolveSession(server.context, jo.cookie?.token ?? '');
  const { cookie } = await (await server.session(caller({ kind: 'session', ...owner }))).signIn(kim);
  assert.equal(await resolveSession(server.context, jo.cookie?.token ?? ''), undefined);
  assert.ok(await resolveSession(server.context, cookie.token));
});

test('a password changed while it is being verified no longer signs in', async (t) => {
  const server = await deployment(t);
  await server.active(kim.email);
  const passwords = await server.passwords();
  const { createSessionService } = await import('../../src/server/session.js');
  const slow = {
    ...passwords,
    async verify(stored: string | null, password: string) {
      const match = await passwords.verify(stored, password);
      const other = await passwords.hash('zebra falcon umbrella');
      await server.db.updateTable('account').set({ password_hash: other }).execute();
      return match;
    },
  };
  await assert.rejects(createSessionService(server.context, slow)(caller()).signIn(kim), { code: 'sign-in-failed' });
});
