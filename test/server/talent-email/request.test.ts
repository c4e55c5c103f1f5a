import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caller } from '../deployment.js';
import { isCode } from '../profiles/creators.js';
import { changing, manager, support } from './changing.js';

test('a wish for another address waits with the manager, or else with the support team', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  const asked = await world.ask(kim, ' Kim@Home.example ');
  assert.deepEqual([asked.state, asked.proposedEmail], ['with-manager', 'Kim@home.example']);
  assert.deepEqual((await world.notice(kim))?.change, asked);

  await world.taken('sam@mail.example');
  const sam = await world.invite('sam@mail.example', {});
  const byLink = await world.column().requestChange({ email: 'sam@home.example', token: sam.token });
  assert.equal(byLink.state, 'with-support');
  assert.deepEqual((await world.notice(sam, 'token'))?.change, byLink);
});

test('what cannot be asked for is refused with its reason', async (t) => {
  const world = await changing(t, { emailChanges: { refusedDomains: ['Bücher.example', 'rival.example'] } });
  const kim = await world.variation();
  const refusals = {
    'kim at home': 'invalid-input',
    'kim@home': 'invalid-input',
    'KIM+talent@Mail.example ': 'email-unchanged',
    'kim@mail.example': 'email-base-in-use',
    'KIM@MAIL.EXAMPLE': 'email-base-in-use',
    'kim@mailinator.com': 'email-disposable',
    'kim@a.b.mailinator.com': 'email-disposable',
    'kim@bücher.example': 'email-disposable',
    'kim@mail.rival.example': 'email-disposable',
  };
  for (const [email, code] of Object.entries(refusals)) {
    await assert.rejects(world.ask(kim, email), { code, field: 'email' }, email);
  }
  assert.equal((await world.notice(kim))?.change, undefined, 'nothing was written down');
  assert.equal((await world.ask(kim, 'kim@notrival.example')).state, 'with-manager');
});

test('the same address again finds the open request, another one is refused until it is taken back', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  const first = await world.ask(kim, 'kim@home.example');
  assert.deepEqual(await world.ask(kim, 'KIM@home.example'), first);
  await assert.rejects(world.ask(kim, 'kim@two.example'), isCode('email-change-open'));

  const back = await world.takeBack(kim);
  assert.deepEqual([back.id, back.state], [first.id, 'withdrawn']);
  assert.deepEqual(await world.takeBack(kim), back, 'a lost reply can be asked for again');
  const second = await world.ask(kim, 'kim@two.example');
  assert.notEqual(second.id, first.id);
});

test('nothing is taken back where nothing is open', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  await assert.rejects(world.takeBack(kim), isCode('email-change-closed'));
  const { id } = await world.ask(kim, 'kim@home.example');
  await world.answer(support, id, 'reject', 'policy');
  await assert.rejects(world.takeBack(kim), isCode('email-change-closed'));
  await assert.rejects(world.column().withdrawChange({}), isCode('unauthenticated'));
});

test('a link decides only while it is the way in; afterwards signing in does', async (t) => {
  const world = await changing(t);
  await world.taken();
  const kim = await world.invite();
  await world.column().requestChange({ email: 'kim@home.example', token: kim.token });
  assert.equal((await world.column().withdrawChange({ token: kim.token })).state, 'withdrawn');
  await world.comeIn(kim);
  const byLink = world.column().requestChange({ email: 'kim@home.example', token: kim.token });
  await assert.rejects(byLink, isCode('unauthenticated'));
  const byBoth = await world.column(kim.session).requestChange({ email: 'kim@home.example', token: kim.token });
  assert.equal(byBoth.state, 'with-manager');
  await assert.rejects(
    world.column(kim.session).requestChange({ email: 'a@b.example', token: `inv_${'x'.repeat(43)}` }),
    isCode('link-unknown'),
  );
});

test('one account asks five times a day, one place twenty times', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  for (let n = 0; n < 5; n += 1) {
    await world.ask(kim, `kim${n}@home.example`);
    await world.takeBack(kim);
  }
  await assert.rejects(world.ask(kim, 'kim6@home.example'), isCode('rate-limited'));
  for (let n = 0; n < 15; n += 1) {
    const other = await world.invite(`jo${n}@mail.example`);
    await world.ask(other, `jo${n}@home.example`);
  }
  const last = await world.invite('last@mail.example');
  await assert.rejects(world.ask(last, 'last@home.example'), isCode('rate-limited'));
  const elsewhere = caller({ ...last.session, ipPrefix: '198.51.100.44/32' });
  assert.equal((await world.column(elsewhere).requestChange({ email: 'last@home.example' })).state, 'with-manager');
});

test('who is on the way out asks for nothing, and a confirmed deletion takes the request back', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  const { id } = await world.ask(kim, 'kim@home.example');
  await world.answer(support, id, 'approve');
  const successor = await world.mailed('kim@home.example');

  await world.withdrawForDeletion(kim.accountId);
  await world.withdrawForDeletion(kim.accountId);

  assert.equal((await world.notice(kim))?.change?.state, 'withdrawn');
  assert.equal((await world.account(successor.accountId)).status, 'removed');
  await assert.rejects(world.comeIn(successor), isCode('link-revoked'));
  const at = world.app.context.now();
  await world.app.db
    .insertInto('account_deletion')
    .values({
      ...{ tenant: 'default', id, account_id: kim.accountId, source: 'creator', state: 'scheduled', receipt: 'R1' },
      ...{ created_at: at, state_since: at },
    })
    .execute();
  await assert.rejects(world.ask(kim, 'kim@home.example'), isCode('account-leaving'));
});

test('every step is in the audit, without an address', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  const first = await world.ask(kim, 'kim@home.example');
  await world.answer(manager(), first.id, 'forward');
  await world.answer(support, first.id, 'reject', 'not-confirmed');
  const second = await world.ask(kim, 'kim@home.example');
  await world.takeBack(kim);
  const third = await world.ask(kim, 'kim@home.example');
  await world.answer(manager(), third.id, 'approve');
  await world.comeIn(await world.mailed('kim@home.example'));

  const rows = await world.app.db.selectFrom('audit_event').selectAll().orderBy('id').execute();
  const steps = rows.filter(({ action }) => action.startsWith('email-change.'));
  assert.deepEqual(
    steps.map(({ action, result, target }) => [action.slice(13), result, target]),
    [
      ['request', 'with-manager', first.id],
      ['forward', 'done', first.id],
      ['reject', 'not-confirmed', first.id],
      ['request', 'with-manager', second.id],
      ['withdraw', 'done', second.id],
      ['request', 'with-manager', third.id],
      ['approve', 'done', third.id],
      ['complete', 'taken-over', third.id],
    ],
  );
  assert.ok(steps.some(({ actor }) => actor === 'desk:ana-7'));
  assert.ok(!JSON.stringify(rows).includes('home.example'));
});
