import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caller } from '../deployment.js';
import { connect, isCode } from '../profiles/creators.js';
import { changing, manager, support } from './changing.js';

const bo = { managerId: 'bo-2', managerName: 'Bo Lind' };

test('the desk shows who asks for what, and what may be answered now', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  await connect(world.app, kim.accountId);
  const asked = await world.ask(kim, 'kim@home.example');
  const row = {
    id: asked.id,
    state: 'with-manager',
    creatorName: 'Kim Moreno',
    email: 'kim+talent@mail.example',
    proposedEmail: 'kim@home.example',
    managerName: 'Ana Ruiz',
    requestedAt: asked.requestedAt,
    since: asked.since,
    reason: undefined,
    profiles: 1,
    answers: ['approve', 'reject', 'forward'],
  };
  assert.deepEqual(await world.waiting(manager()), [row]);
  assert.deepEqual(await world.waiting(support), [{ ...row, answers: ['approve', 'reject'] }]);
  assert.ok(!JSON.stringify(await world.waiting(support)).includes('kim@mail.example'), 'never the usual address');
});

test("no manager sees or answers another's requests; others than the desk none at all", async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  const { id } = await world.ask(kim, 'kim@home.example');
  const sam = await world.variation('sam@mail.example', bo);
  await world.ask(sam, 'sam@home.example');

  const names = async (userId: string) =>
    (await world.waiting(manager(userId), { show: 'all' })).map(({ proposedEmail }) => proposedEmail);
  assert.deepEqual(await names('ana-7'), ['kim@home.example']);
  assert.deepEqual(await names('bo-2'), ['sam@home.example']);
  assert.deepEqual(await names('nobody'), []);
  for (const answer of ['approve', 'reject', 'forward'] as const) {
    await assert.rejects(world.answer(manager('bo-2'), id, answer, 'policy'), isCode('not-found'));
  }
  await assert.rejects(world.answer(support, 'no id', 'approve'), isCode('not-found'));
  for (const kind of ['anyone', 'session', 'partner', 'embed'] as const) {
    const who = caller({ kind, accountId: kim.accountId });
    await assert.rejects(world.waiting(who), isCode('forbidden'));
    await assert.rejects(world.answer(who, id, 'approve'), isCode('forbidden'));
  }
  assert.equal((await world.change(id)).state, 'with-manager');
});

test('a creator who goes over to another manager takes the request along', async (t) => {
  const world = await changing(t);
  await world.taken();
  const kim = await world.invite();
  const { id } = await world.column().requestChange({ email: 'kim@home.example', token: kim.token });
  await world.invite('kim+talent@mail.example', bo);
  assert.deepEqual(await world.waiting(manager()), []);
  assert.equal((await world.waiting(manager('bo-2')))[0]?.id, id);
  await assert.rejects(world.answer(manager(), id, 'reject', 'other'), isCode('not-found'));
});

test('a manager who may not approve forwards, and then waits for the support team', async (t) => {
  const world = await changing(t, { emailChanges: { managersApprove: false } });
  const kim = await world.variation();
  const { id } = await world.ask(kim, 'kim@home.example');
  assert.deepEqual((await world.waiting(manager()))[0]?.answers, ['reject', 'forward']);
  await assert.rejects(world.answer(manager(), id, 'approve'), isCode('forbidden'));

  const forwarded = await world.answer(manager(), id, 'forward');
  assert.deepEqual([forwarded.state, forwarded.answers], ['with-support', []]);
  assert.equal((await world.answer(manager(), id, 'forward')).state, 'with-support', 'again, the same');
  assert.deepEqual(await world.waiting(manager()), []);
  assert.equal((await world.waiting(manager(), { show: 'all' })).length, 1);
  await assert.rejects(world.answer(manager(), id, 'reject', 'policy'), isCode('forbidden'));
  await assert.rejects(world.answer(support, id, 'forward'), isCode('forbidden'));
  assert.deepEqual((await world.waiting(support))[0]?.answers, ['approve', 'reject']);
  assert.equal((await world.answer(support, id, 'approve')).state, 'invited');
});

test('a rejection has a reason, which the creator reads', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  const { id } = await world.ask(kim, 'kim@home.example');
  await assert.rejects(world.answer(manager(), id, 'reject'), { code: 'invalid-input', field: 'reason' });
  assert.equal((await world.answer(manager(), id, 'reject', 'not-usable')).reason, 'not-usable');
  assert.equal((await world.answer(manager(), id, 'reject', 'policy')).reason, 'not-usable', 'the first one holds');
  const change = (await world.notice(kim))?.change;
  assert.deepEqual([change?.state, change?.reason], ['rejected', 'not-usable']);
  await assert.rejects(world.answer(support, id, 'approve'), isCode('email-change-closed'));
  assert.equal((await world.ask(kim, 'kim@home.example')).state, 'with-manager', 'and may ask again');
});

test('pages are walked oldest first', async (t) => {
  const world = await changing(t, { rateLimits: 'off' });
  const wanted: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    const creator = await world.invite(`jo${n}@mail.example`);
    await world.ask(creator, `jo${n}@home.example`);
    wanted.push(`jo${n}@home.example`);
  }
  const seen: string[] = [];
  let after: string | undefined;
  const { listEmailChanges } = await import('../../../src/server/talent-email/desk-requests.js');
  do {
    const page = await listEmailChanges(world.app.context, support, { limit: '2', ...(after && { after }) });
    seen.push(...page.requests.map(({ proposedEmail }) => proposedEmail));
    after = page.next;
  } while (after !== undefined);
  assert.deepEqual(seen, wanted);
  await assert.rejects(world.waiting(support, { after: 'elsewhere' }), { code: 'invalid-input', field: 'after' });
});

test('only the desk is told that an address is taken, and then may say that it cannot be used', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  await world.taken('jo@mail.example');
  const jo = await world.ask(kim, 'JO@mail.example');
  await assert.rejects(world.answer(manager(), jo.id, 'approve'), isCode('email-taken'));
  assert.equal((await world.notice(kim))?.change?.state, 'with-manager');
  await world.answer(manager(), jo.id, 'reject', 'not-usable');

  const sam = await world.invite('sam@mail.example');
  const asked = await world.column().requestChange({ email: 'jo@mail.example', token: sam.token });
  await assert.rejects(world.answer(support, asked.id, 'approve'), isCode('email-taken'));
  assert.equal((await world.account(sam.accountId)).email, 'sam@mail.example');
  assert.equal((await world.notice(sam, 'token'))?.change?.state, 'with-manager');
  const refused = await world.app.db
    .selectFrom('audit_event')
    .select('result')
    .where('result', '=', 'email-taken')
    .execute();
  assert.equal(refused.length, 2);
});
