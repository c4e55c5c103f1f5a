import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mintEmbedToken, resolveEmbedToken } from '../../../src/server/accounts/embed-tokens.js';
import { createApiKey } from '../../../src/server/accounts/api-keys.js';
import { resolveSession } from '../../../src/server/accounts/sessions.js';
import { createDeletionService } from '../../../src/server/deletion/deletion.js';
import { settleAttempts } from '../../../src/server/oauth/attempt-sweep.js';
import { caller } from '../deployment.js';
import { attempt, connect, isCode, profiles } from '../profiles/creators.js';
import { changing, type Changing, type Creator, manager, password, support } from './changing.js';

/** A creator whose request for another address was approved, and what arrived at that address. */
async function approved(world: Changing, kim: Creator, email = 'kim@home.example'): Promise<Creator> {
  const { id } = await world.ask(kim, email);
  assert.equal((await world.answer(manager(), id, 'approve')).state, 'invited');
  return world.mailed(email);
}

test('an account in use goes on until the new address is activated, which then has everything', async (t) => {
  const world = await changing(t);
  const { app } = world;
  const kim = await world.variation();
  const shown = await connect(app, kim.accountId, { visible: true });
  const { apiKey } = await createApiKey(app.context, {
    name: 'Shop',
    role: 'partner',
    origins: ['https://shop.example'],
  });
  const embed = { origins: ['https://shop.example'], actions: ['profiles:read'] as const };
  const { token } = await mintEmbedToken(app.context, apiKey, { email: kim.email, ...embed });
  const session = await (await app.session()).signIn({ email: kim.email, password });
  const successor = await approved(world, kim);
  assert.equal(await world.signsIn(kim.email), true);
  assert.equal(await world.signsIn(successor.email), false);
  assert.equal((await profiles(app, kim.session).list()).profiles.length, 1);
  assert.equal((await profiles(app, successor.session).list()).profiles.length, 0);
  await app.takeJobs();
  const reset = await app.resetMail(kim.email);

  await world.comeIn(successor);

  assert.equal(await world.signsIn(kim.email), false);
  assert.equal(await world.signsIn(successor.email), true);
  assert.equal(await resolveSession(app.context, session.cookie.token), undefined);
  const use = { token, origin: 'https://shop.example', action: 'profiles:read' as const };
  await assert.rejects(resolveEmbedToken(app.context, use), isCode('unauthenticated'));
  const dead = (await app.reset()).complete({ token: reset?.token ?? '', password: 'another long password' });
  await assert.rejects(dead, isCode('link-revoked'));
  const [profile] = (await profiles(app, successor.session).list()).profiles;
  assert.deepEqual([profile?.id, profile?.visibleToManager, profile?.status], [shown, true, 'connected']);
  assert.equal((await profiles(app, kim.session).list()).profiles.length, 0);
  const seen = await world.notice(kim, 'token');
  assert.deepEqual([seen?.change?.state, seen?.email], ['completed', 'k•••@home.example']);
  const [desk] = await world.waiting(manager(), { show: 'all' });
  assert.deepEqual([desk?.state, desk?.email, desk?.profiles], ['completed', 'kim@home.example', 1]);
  const again = await app.admin().invite({ email: kim.email, name: 'Somebody' });
  assert.deepEqual([again.email, again.variation], [kim.email, undefined], 'the older address is free');
});

test('consents, transfers, a hand-over code and a page that asks move along; what runs at a platform ends', async (t) => {
  const world = await changing(t);
  const { app } = world;
  const kim = await world.variation();
  const held = await connect(app, kim.accountId);
  const column = profiles(app, kim.session);
  await column.setVisibility({ id: held, visible: true, locale: 'en', textVersion: '1' });
  const { code } = await column.handOver({ id: held });
  await profiles(app, { ...kim.session, kind: 'embed', origin: 'https://shop.example' }).disconnect({ id: held });
  const wanted = await connect(app, (await world.taken('jo@mail.example')).accountId, { platformUserId: 'open-2' });
  const asked = await column.requestTransfer({
    id: await attempt(app, kim.accountId, 'conflict', { platformUserId: 'open-2' }),
  });
  const running = await attempt(app, kim.accountId, 'started', { platform: 'instagram' });

  const successor = await approved(world, kim);
  await world.comeIn(successor);

  const list = await profiles(app, successor.session).list();
  assert.deepEqual(
    list.transfers.map(({ id, state }) => [id, state]),
    [[asked.id, 'requested']],
  );
  const consents = await app.db.selectFrom('consent').select(['account_id', 'visible']).execute();
  assert.deepEqual(consents, [{ account_id: successor.accountId, visible: true }]);
  const pages = await app.db.selectFrom('disconnect_confirmation').select('account_id').execute();
  assert.deepEqual(pages, [{ account_id: successor.accountId }]);
  const asker = await world.taken('sam@mail.example');
  const got = await profiles(app, asker.session).requestTransfer({
    id: await attempt(app, asker.accountId, 'conflict'),
    handOverCode: code,
  });
  assert.equal(got.state, 'approved');
  await settleAttempts(app.context);
  const { status } = await app.db
    .selectFrom('connection_attempt')
    .select('status')
    .where('id', '=', running)
    .executeTakeFirstOrThrow();
  assert.equal(status, 'expired');
  assert.ok(wanted);
});

test('what the two accounts had asked of each other is settled', async (t) => {
  const world = await changing(t);
  const { app } = world;
  const kim = await world.variation();
  await connect(app, kim.accountId);
  const jo = await world.taken('jo@mail.example');
  await connect(app, jo.accountId, { platformUserId: 'open-2' });
  const successor = await approved(world, kim);
  // A partner's page may connect for an account that was only invited.
  for (const [who, platformUserId] of [
    [successor, 'open-1'],
    [successor, 'open-2'],
    [kim, 'open-2'],
  ] as const) {
    const id = await attempt(app, who.accountId, 'conflict', { platformUserId });
    await profiles(app, who.session).requestTransfer({ id });
  }
  await world.comeIn(successor);
  const rows = await app.db.selectFrom('profile_transfer').selectAll().orderBy('id').execute();
  assert.deepEqual(
    rows.map(({ state, to_account_id: to }) => [state, to === successor.accountId]),
    [
      ['expired', true],
      ['expired', true],
      ['requested', true],
    ],
  );
});

test('an account that nobody has used moves at once: the older link ends, the newer one comes in', async (t) => {
  const world = await changing(t);
  await world.taken();
  const kim = await world.invite();
  const { id } = await world.column().requestChange({ email: 'kim@home.example', token: kim.token });
  await world.answer(manager(), id, 'approve');
  const moved = await world.mailed('kim@home.example');
  assert.equal(moved.accountId, kim.accountId);
  await assert.rejects(world.comeIn(kim), isCode('link-superseded'));
  assert.equal((await world.app.invitation().get({ token: moved.token }))?.variation, undefined);
  const stay = world.column().withdrawChange({ token: moved.token });
  await assert.rejects(stay, isCode('email-change-closed'), 'there is no way back to an address that was given up');

  await world.comeIn(moved);

  assert.equal(await world.signsIn('kim@home.example'), true);
  assert.equal((await world.notice(kim, 'token'))?.change?.state, 'completed');
  assert.equal((await world.ask(moved, 'kim@two.example')).state, 'with-manager', 'nothing is left open');
});

test('the usual address, once free, is asked for like any other', async (t) => {
  const world = await changing(t);
  const holder = await world.taken();
  const kim = await world.comeIn(await world.invite());
  await connect(world.app, kim.accountId);
  await assert.rejects(world.ask(kim, 'kim@mail.example'), isCode('email-base-in-use'));
  await world.app.db.updateTable('account').set({ status: 'removed' }).where('id', '=', holder.accountId).execute();

  const primary = await world.comeIn(await approved(world, kim, 'kim@mail.example'));

  assert.equal(await world.signsIn('kim@mail.example'), true);
  assert.equal((await profiles(world.app, primary.session).list()).profiles.length, 1);
  assert.equal(await world.notice(primary), undefined, 'nothing is left to explain');
});

test('taken back after the invitation: the new address is free, its link ends, the account goes on', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  const successor = await approved(world, kim);
  const reset = await world.app.resetMail(successor.email);
  assert.equal((await world.takeBack(kim)).state, 'withdrawn');
  await assert.rejects(world.comeIn(successor), isCode('link-revoked'));
  await assert.rejects(world.comeIn({ ...successor, token: reset?.token ?? '' }), isCode('link-revoked'));
  assert.equal((await world.app.invitation().get({ token: successor.token }))?.state, 'revoked');
  assert.equal(await world.signsIn(kim.email), true);
  const record = await world.app.admin().invite({ email: 'kim@home.example', name: 'Somebody else' });
  assert.equal(record.email, 'kim@home.example');
  assert.equal((await world.account((await world.mailed('kim@home.example')).accountId)).replaces, null);
});

test('an open deletion of the account that is taken over is cancelled', async (t) => {
  const world = await changing(t);
  const { app } = world;
  const kim = await world.variation();
  const successor = await approved(world, kim);
  const deletion = createDeletionService(app.context, await app.passwords());
  assert.equal((await deletion(kim.session).request({ account: 'own', password })).state, 'requested');
  await world.comeIn(successor);
  const rows = await app.db.selectFrom('account_deletion').select('state').execute();
  assert.deepEqual(rows, [{ state: 'cancelled' }]);
});

test('setting the password once more, or another one later, takes nothing over again', async (t) => {
  const world = await changing(t);
  const { app } = world;
  const kim = await world.variation();
  const successor = await approved(world, kim);
  const request = caller({ idempotencyKey: 'once' });
  const first = await (await app.reset(request)).complete({ token: successor.token, password });
  const replayed = await (await app.reset(request)).complete({ token: successor.token, password });
  assert.deepEqual([first.outcome.invitationAccepted, replayed.outcome.invitationAccepted], [true, true]);
  await app.takeJobs();
  await app.db.deleteFrom('rate_limit').execute();
  const mail = await app.resetMail(successor.email);
  await (await app.reset()).complete({ token: mail?.token ?? '', password: 'a meadow of copper bells' });
  const completed = await app.db
    .selectFrom('audit_event')
    .select('id')
    .where('action', '=', 'email-change.complete')
    .execute();
  assert.equal(completed.length, 1);
  assert.deepEqual(await world.waiting(support), []);
});
