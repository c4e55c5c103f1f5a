import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Deployment } from './deployment.js';
import { day, deployment, minute, second } from './deployment.js';

async function queued(server: Deployment, email = 'kim@mail.example') {
  const { id } = await server.admin().invite({ email, name: 'Kim' });
  const job = { invitationId: id, generation: 1 };
  const mail = await server.delivery.beginSend(job);
  assert.ok(mail);
  return { id, job, mail };
}

const state = async (server: Deployment, id: string) => (await server.admin().detail({ id })).invitation;

test('a mail that is tried again gets another token; either link works', async (t) => {
  const server = await deployment(t);
  const { job, mail } = await queued(server);
  await server.delivery.recordMailFailure(mail.messageId, { code: '421', last: false });
  const again = await server.delivery.beginSend(job);
  assert.ok(again && again.token !== mail.token && again.messageId !== mail.messageId);
  assert.equal(again.inReplyTo, mail.messageId);
  await server.delivery.recordMailReply(again.messageId, { result: 'accepted', code: '250' });
  for (const { token } of [mail, again]) assert.equal((await server.invitation().get({ token }))?.state, 'sent');
  assert.equal(await server.delivery.beginSend(job), undefined, 'the mail is out');
});

test('an outdated, revoked or expired job sends nothing', async (t) => {
  const server = await deployment(t);
  const { id, job } = await queued(server);
  server.pass(minute);
  await server.admin().resend({ id });
  assert.equal(await server.delivery.beginSend(job), undefined);
  const newest = { invitationId: id, generation: 2 };
  server.pass(15 * day);
  assert.equal(await server.delivery.beginSend(newest), undefined);
  await server.admin().revoke({ id });
  assert.equal(await server.delivery.beginSend(newest), undefined);
});

test('the reply of the mail server decides between sent and bounced', async (t) => {
  const server = await deployment(t);
  const one = await queued(server);
  await server.delivery.recordMailReply(one.mail.messageId, { result: 'accepted', code: '250 2.0.0' });
  assert.deepEqual(
    await state(server, one.id).then(({ status, delivery, sentAt }) => [status, delivery.state, sentAt]),
    ['sent', 'accepted', '2026-11-22T10:00:00.000Z'],
  );
  const two = await queued(server, 'jo@mail.example');
  await server.delivery.recordMailReply(two.mail.messageId, { result: 'refused', code: '5.1.1' });
  const { status, delivery } = await state(server, two.id);
  assert.deepEqual([status, delivery.state, delivery.code], ['bounced', 'bounced', '5.1.1']);
});

test('a mail put off for more than ten minutes is late, from the first time on', async (t) => {
  const server = await deployment(t);
  const { job, mail } = await queued(server);
  const seen = async () => (await server.invitation().get({ token: mail.token }))?.state;
  await server.delivery.recordMailFailure(mail.messageId, { code: '4.2.2', last: false });
  assert.equal(await seen(), 'pending');
  server.pass(6 * minute);
  const again = await server.delivery.beginSend(job);
  await server.delivery.recordMailFailure(again?.messageId ?? '', { code: '4.2.2', last: false });
  server.pass(4 * minute + second);
  assert.equal(await seen(), 'delayed');
  const third = await server.delivery.beginSend(job);
  await server.delivery.recordMailReply(third?.messageId ?? '', { result: 'accepted', code: '250' });
  assert.equal(await seen(), 'sent');
});

test('when the last try has failed the state is unknown and a resend is possible', async (t) => {
  const server = await deployment(t);
  const { id, mail } = await queued(server);
  await server.delivery.recordMailFailure(mail.messageId, { last: true });
  assert.equal((await state(server, id)).delivery.state, 'unknown');
  server.pass(minute);
  await server.admin().resend({ id });
  await server.mailed();
  assert.equal((await state(server, id)).status, 'sent');
});

test('reports about older mails, unknown mails and known facts are ignored', async (t) => {
  const server = await deployment(t);
  const { id, mail } = await queued(server);
  await server.delivery.recordMailReply(mail.messageId, { result: 'accepted', code: '250' });
  const bounced = { kind: 'bounced' as const, messageId: `<${mail.messageId}>`, code: '5.1.1' };
  assert.deepEqual(await server.delivery.recordMailEvents([bounced, bounced]), { recorded: 1, ignored: 1 });
  server.pass(minute);
  await server.admin().resend({ id });
  await server.mailed();
  const stray = { ...bounced, messageId: 'nobody@else.example' };
  const result = await server.delivery.recordMailEvents([{ ...bounced, kind: 'complained' }, stray]);
  assert.deepEqual(result, { recorded: 0, ignored: 2 });
  assert.equal((await state(server, id)).status, 'sent');
});

test('a report never reopens a closed invitation, nor is believed about the future', async (t) => {
  const server = await deployment(t);
  const { id, mail } = await queued(server);
  await server.delivery.recordMailReply(mail.messageId, { result: 'accepted', code: '250' });
  await server.admin().revoke({ id });
  const at = '2031-01-01T00:00:00Z';
  await server.delivery.recordMailEvents([{ kind: 'bounced', messageId: mail.messageId, at }]);
  const { status, delivery } = await state(server, id);
  assert.deepEqual([status, delivery.state, delivery.at], ['revoked', 'bounced', '2026-11-22T10:00:00.000Z']);
  const noDay = [{ kind: 'complained' as const, messageId: mail.messageId, at: '2026-02-99T00:00:00Z' }];
  assert.deepEqual(await server.delivery.recordMailEvents(noDay), { recorded: 1, ignored: 0 });
});

test('in whatever order and number reports come, the last stage stands', async (t) => {
  const server = await deployment(t);
  const kind = fc.constantFrom('delivered', 'deferred', 'bounced', 'complained', 'reply');
  const ranks = ['queued', 'accepted', 'deferred', 'delivered', 'bounced', 'complained'] as const;
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(kind, { minLength: 1, maxLength: 6 }), async (kinds) => {
      count += 1;
      const { id, mail } = await queued(server, `k${count}@mail.example`);
      for (const next of kinds) {
        if (next === 'reply')
          await server.delivery.recordMailReply(mail.messageId, { result: 'accepted', code: '250' });
        else await server.delivery.recordMailEvents([{ kind: next, messageId: mail.messageId }]);
      }
      const reached = kinds.map((next) => ranks.indexOf(next === 'reply' ? 'accepted' : next));
      const { status, delivery } = await state(server, id);
      assert.equal(delivery.state, ranks[Math.max(...reached)]);
      assert.equal(status, kinds.includes('bounced') ? 'bounced' : 'sent');
    }),
    { numRuns: 60 },
  );
});
