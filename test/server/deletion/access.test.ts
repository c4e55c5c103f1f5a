import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mintEmbedToken, resolveEmbedToken } from '../../../src/server/accounts/embed-tokens.js';
import { resolveSession } from '../../../src/server/accounts/sessions.js';
import { isLeaving } from '../../../src/server/deletion/asked.js';
import { createPasswordResetService } from '../../../src/server/password-reset.js';
import { managedProfiles } from '../../../src/server/profiles/profiles.js';
import { caller, day, minute } from '../deployment.js';
import { connect, isCode, testPlatform } from '../profiles/creators.js';
import { leaving, password } from './leaving.js';

const email = 'kim@mail.example';
const origins = ['https://p.example'];

test('in the days of grace everything works; while it is being deleted nothing does, and nothing says why', async (t) => {
  const house = await leaving(t, {
    platforms: [testPlatform('tiktok', { revoke: () => Promise.reject(new Error('down')) })],
  });
  const { app } = house;
  const { context } = app;
  await connect(app, house.kim.accountId);
  const { mail } = await app.invited(email);
  const apiKey = { id: house.kim.sessionId, name: 'P', role: 'partner' as const, origins, createdAt: context.now() };
  await house.db
    .insertInto('api_key')
    .values({
      tenant: 'default',
      id: apiKey.id,
      key_hash: 'x',
      name: 'P',
      role: 'partner',
      origins,
      created_at: context.now(),
    })
    .execute();
  const mint = () => mintEmbedToken(context, apiKey, { email, origins, actions: ['profiles:read'] });
  await house.confirmed();
  assert.equal(await isLeaving(context, house.db, house.kim.accountId), true);
  const { token } = await mint();
  const use = { token, origin: 'https://p.example', action: 'profiles:read' } as const;
  assert.equal((await resolveEmbedToken(context, use)).accountId, house.kim.accountId);
  const { cookie } = await (await app.session()).signIn({ email, password });
  assert.ok(await resolveSession(context, cookie.token));
  assert.equal((await managedProfiles(context, { email })).profiles.length, 0);
  const reset = await app.resetMail(email);
  assert.ok(reset, 'a reset works');

  app.pass(7 * day);
  await house.watch();
  assert.deepEqual(await house.states(), ['deleting']);
  assert.equal(await isLeaving(context, house.db, house.kim.accountId), true);
  assert.equal(await resolveSession(context, cookie.token), undefined);
  await assert.rejects(resolveEmbedToken(context, use), isCode('unauthenticated'));
  await assert.rejects(mint(), isCode('not-found'));
  await assert.rejects((await app.session()).signIn({ email, password }), isCode('sign-in-failed'));
  await assert.rejects(managedProfiles(context, { email }), isCode('not-found'));
  app.pass(minute);
  assert.equal(await app.resetMail(email, caller({ ipPrefix: '203.0.113.77/32' })), undefined, 'no mail');
  const service = await app.reset();
  assert.deepEqual(await service.inspect({ token: reset.token }), { dead: { reason: 'unknown' } });
  await assert.rejects(service.verifyCode({ email, code: reset.code }), isCode('code-wrong'));
  await assert.rejects(
    service.complete({ token: reset.token, password: 'umber gravel lantern' }),
    isCode('link-unknown'),
  );
  // Asked for once more from the notice, it is as if nobody had this address.
  const again = (await house.as(caller())).request({ account: 'base', password, token: mail.token });
  await assert.rejects(again, isCode('sign-in-failed'));
  assert.equal((await house.account()).password_hash, null);
  assert.deepEqual(await house.states(), ['deleting']);
});

test('a reply that was lost is not made up for after the end', async (t) => {
  const house = await leaving(t, { config: { deletion: { graceDays: 0 } } });
  const { mail } = await house.app.invited('lee@mail.example');
  const who = caller({ idempotencyKey: 'one' });
  const reset = await house.app.reset(who);
  const input = { token: mail.token, password };
  await reset.complete(input);
  const { id: accountId } = await house.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', 'lee@mail.example')
    .executeTakeFirstOrThrow();
  const lee = { ...caller({ kind: 'session' }), accountId, sessionId: accountId, email: 'lee@mail.example' };
  await house.confirmed(lee);
  assert.deepEqual(await house.states(), ['deleted']);
  await assert.rejects(reset.complete(input), isCode('link-unknown'));
  const sessions = await house.db.selectFrom('session').selectAll().where('account_id', '=', accountId).execute();
  assert.deepEqual(sessions, []);
});

test('nor where the end comes while the password of such a call is being checked', async (t) => {
  const house = await leaving(t, { config: { deletion: { graceDays: 0 } } });
  const reset = await house.app.resetMail('kim@mail.example');
  const who = caller({ idempotencyKey: 'one' });
  const input = { token: reset?.token ?? '', password: 'umber gravel lantern' };
  await (await house.app.reset(who)).complete(input);
  await (await house.as()).request({ account: 'own', password: input.password });
  await house.work();
  const passwords = await house.app.passwords();
  const slow = {
    ...passwords,
    async verify(hash: string | null, password: string) {
      const match = await passwords.verify(hash, password);
      await (await house.as(caller())).confirm({ deletionToken: house.linkTo('kim@mail.example') });
      await house.work();
      return match;
    },
  };
  await assert.rejects(createPasswordResetService(house.app.context, slow)(who).complete(input), isCode('link-used'));
  assert.deepEqual(await house.states(), ['deleted']);
  assert.deepEqual(await house.db.selectFrom('session').selectAll().execute(), []);
});
