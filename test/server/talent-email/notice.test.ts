import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caller } from '../deployment.js';
import { isCode } from '../profiles/creators.js';
import { changing, support } from './changing.js';

const base = 'kim@mail.example';
const assigned = 'kim+talent@mail.example';

test('a signed-in creator reads both addresses, why, and that nothing has to be done', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();

  assert.deepEqual(await world.notice(kim), {
    email: assigned,
    baseEmail: base,
    baseState: 'in-use',
    mail: 'reaches',
    name: 'Kim Moreno',
    managerName: 'Ana Ruiz',
    active: true,
    decide: 'here',
    change: undefined,
    deletion: undefined,
  });
});

test('the link of the invitation tells the same, before and after it was used', async (t) => {
  const world = await changing(t);
  await world.taken();
  const kim = await world.invite();
  const before = await world.notice(kim, 'token');
  assert.deepEqual([before?.email, before?.baseEmail, before?.active], [assigned, base, false]);

  await world.comeIn(kim);
  const after = await world.notice(kim, 'token');
  assert.deepEqual([after?.email, after?.baseEmail, after?.active], [assigned, base, true]);
});

test('strangers learn nothing, and a token that nobody issued is counted', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  assert.equal(await world.column().get({}), undefined);
  const unknown = `inv_${'x'.repeat(43)}`;
  await assert.rejects(world.column().get({ token: unknown }), isCode('link-unknown'));
  for (let n = 0; n < 9; n += 1) await assert.rejects(world.column().get({ token: unknown.replace('x', String(n)) }));
  await assert.rejects(world.column().get({ token: unknown.replace('x', 'z') }), isCode('rate-limited'));
  assert.ok(await world.notice(kim, 'token'), 'a real link is not counted');
});

test('whose address is no variation gets no notice', async (t) => {
  const world = await changing(t);
  const jo = await world.taken('jo@mail.example');
  assert.equal(await world.notice(jo), undefined);
  assert.equal(await world.notice(jo, 'token'), undefined);
});

test("a partner's page shows the usual address masked, and decides nothing", async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  await world.ask(kim, 'kim@home.example');
  const partner = caller({ kind: 'embed', accountId: kim.accountId, apiKeyId: 'key-2' });

  const notice = await world.column(partner).get({});

  assert.deepEqual([notice?.email, notice?.baseEmail, notice?.decide], [assigned, 'k•••@mail.example', 'own-page']);
  assert.equal(notice?.change?.proposedEmail, 'k•••@home.example');
  await assert.rejects(world.column(partner).requestChange({ email: 'kim@two.example' }), isCode('unauthenticated'));
  await assert.rejects(world.column(partner).withdrawChange({}), isCode('unauthenticated'));
});

test('an older link reads how the newest request stands, addresses masked, and decides nothing', async (t) => {
  const world = await changing(t);
  await world.taken();
  const older = await world.invite();
  const { id } = await world.column().requestChange({ email: 'kim@home.example', token: older.token });
  await world.answer(support, id, 'approve');

  const notice = await world.notice(older, 'token');

  assert.ok(notice);
  assert.equal(notice.change?.state, 'invited');
  assert.ok(!JSON.stringify(notice).includes('kim'));
  assert.equal(notice.decide, 'own-page');
  const act = world.column().requestChange({ email: 'kim@two.example', token: older.token });
  await assert.rejects(act, isCode('unauthenticated'));
  await assert.rejects(world.column().withdrawChange({ token: older.token }), isCode('unauthenticated'));
});

test('a mail that came back, and a provider that refuses such addresses, are told apart', async (t) => {
  const bounced = await changing(t);
  await bounced.taken();
  const record = await bounced.app.admin().invite({ email: base, name: 'Kim' });
  const job = (await bounced.app.takeJobs()).find(({ name }) => name === 'send-invitation');
  const mail = job?.name === 'send-invitation' ? await bounced.app.delivery.beginSend(job.payload) : undefined;
  await bounced.app.delivery.recordMailReply(mail?.messageId ?? '', { result: 'refused', code: '5.1.1' });
  assert.equal(record.variation, true);
  assert.equal((await bounced.column().get({ token: mail?.token ?? '' }))?.mail, 'bounced');

  const kim = await bounced.variation('kim@tagless.example');
  assert.equal((await bounced.notice(kim))?.mail, 'reaches');
  const { context } = bounced.app;
  context.config.variation.domainsWithoutTags.push('Tagless.example');
  assert.equal((await bounced.notice(kim))?.mail, 'no-tags');
});

test('the usual address is free once no account holds it, also for the one that waits for this creator', async (t) => {
  const world = await changing(t);
  const holder = await world.taken();
  const kim = await world.comeIn(await world.invite());
  const at = world.app.context.now();
  const row = { tenant: 'default', account_id: holder.accountId, source: 'creator', receipt: 'R1' } as const;
  const deletion = { ...row, id: kim.accountId, state: 'scheduled', created_at: at, state_since: at } as const;
  await world.app.db.insertInto('account_deletion').values(deletion).execute();
  assert.equal((await world.notice(kim))?.baseState, 'being-deleted');

  await world.app.db.updateTable('account_deletion').set({ state: 'deleted' }).execute();
  await world.app.db.updateTable('account').set({ status: 'removed' }).where('id', '=', holder.accountId).execute();
  assert.equal((await world.notice(kim))?.baseState, 'free');

  const { id } = await world.ask(kim, base);
  await world.answer(support, id, 'approve');
  assert.equal((await world.notice(kim))?.baseState, 'free');
});

test('the invitation and the link to set a password say that the address is a variation', async (t) => {
  const world = await changing(t);
  const usual = await world.taken();
  const kim = await world.invite();
  const invitation = (token: string) => world.app.invitation().get({ token });
  assert.equal((await invitation(kim.token))?.variation, true);
  assert.equal((await invitation(usual.token))?.variation, undefined);
  const reset = await world.app.reset();
  assert.equal((await reset.inspect({ token: kim.token })).ticket?.variation, true);
  await world.comeIn(kim);
  const mail = await world.app.resetMail(kim.email);
  assert.equal((await reset.inspect({ token: mail?.token ?? '' })).ticket?.variation, true);
  const embed = caller({ kind: 'embed', accountId: kim.accountId, apiKeyId: 'key-2' });
  assert.equal((await world.app.invitation(embed).get({}))?.variation, undefined, 'not for a partner');
});
