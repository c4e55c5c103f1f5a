import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invitationSchema } from '../../src/contract/invitation.js';
import { createToken } from '../../src/server/accounts/tokens.js';
import { caller, day, deployment, hour, minute } from './deployment.js';

test('a link shows its invitation, masked, and looking never uses it up', async (t) => {
  const server = await deployment(t);
  const { mail } = await server.invited('kim@mail.example');
  const service = server.invitation();
  for (let look = 0; look < 5; look += 1) {
    const seen = await service.get({ token: mail.token });
    assert.deepEqual(invitationSchema.parse(seen), seen);
    assert.deepEqual(JSON.parse(JSON.stringify(seen)), {
      state: 'sent',
      email: 'k•••@mail.example',
      name: 'Kim Moreno',
      sentAt: '2026-11-22T10:00:00.000Z',
      expiresAt: '2026-12-06T10:00:00.000Z',
      resendIn: 60,
      resendsLeft: 5,
    });
  }
  const [row] = await server.invitations();
  assert.equal(row?.status, 'sent');
});

test('that a working link was opened is noted once, with its first time', async (t) => {
  const server = await deployment(t);
  const { record, mail } = await server.invited('kim@mail.example');
  await Promise.all(Array.from({ length: 5 }, () => server.invitation().get({ token: mail.token })));
  server.pass(minute);
  await server.invitation().get({ token: mail.token });
  const { invitation, events } = await server.admin().detail({ id: record.id });
  assert.equal(invitation.openedAt, '2026-11-22T10:00:00.000Z');
  assert.equal(events.filter(({ kind }) => kind === 'opened').length, 1);
});

test('every state of an invitation is shown to who holds its link', async (t) => {
  const server = await deployment(t);
  const seen = async (token: string) => (await server.invitation().get({ token }))?.state;
  const { id } = await server.admin().invite({ email: 'kim@mail.example', name: 'Kim' });
  const pending = await server.delivery.beginSend({ invitationId: id, generation: 1 });
  assert.equal(await seen(pending?.token ?? ''), 'pending');
  await server.takeJobs();

  const bounced = await server.invited('bo@mail.example');
  await server.delivery.recordMailEvents([{ kind: 'bounced', messageId: bounced.mail.messageId, code: '5.2.2' }]);
  const full = await server.invitation().get({ token: bounced.mail.token });
  assert.deepEqual([full?.state, full?.bounce], ['bounced', 'full-mailbox']);

  const old = await server.invited('ola@mail.example');
  server.pass(minute);
  await server.admin().resend({ id: old.record.id });
  const renewed = await server.mailed();
  const outdated = await server.invitation().get({ token: old.mail.token });
  assert.equal(outdated?.state, 'superseded');
  assert.deepEqual(outdated.newest, { email: 'o•••@mail.example', sentAt: '2026-11-22T10:01:00.000Z' });
  assert.equal(await seen(renewed.token), 'sent');

  const used = await server.invited('una@mail.example');
  await (await server.reset()).complete({ token: used.mail.token, password: 'lantern quarry velvet' });
  const accepted = await server.invitation().get({ token: used.mail.token });
  assert.deepEqual([accepted?.state, accepted?.resendIn, accepted?.resendsLeft], ['used', 0, 0]);
  await server.takeJobs();

  const late = await server.invited('lea@mail.example');
  server.pass(14 * day);
  assert.equal(await seen(late.mail.token), 'expired');
  await server.delivery.expire();
  assert.equal(await seen(late.mail.token), 'expired');
  assert.equal((await server.admin().detail({ id: late.record.id })).invitation.openedAt, undefined);
});

test('bounces are told apart by their enhanced status', async (t) => {
  const server = await deployment(t);
  const cases = { '5.1.1': 'unknown-mailbox', '5.1.10': 'unknown-mailbox', '5.7.1': 'refused', '554': 'refused' };
  for (const [code, bounce] of Object.entries(cases)) {
    const { mail } = await server.invited(`k${code}@mail.example`);
    await server.delivery.recordMailEvents([{ kind: 'bounced', messageId: mail.messageId, code }]);
    assert.equal((await server.invitation().get({ token: mail.token }))?.bounce, bounce, code);
  }
});

test("a session or an embed token shows the account's newest invitation; nobody gets a plain nothing", async (t) => {
  const server = await deployment(t);
  const { record } = await server.invited('kim@mail.example');
  const [account] = await server.accounts();
  const mine = await server.invitation(caller({ kind: 'embed', accountId: account?.id ?? '' })).get({});
  assert.equal(mine?.state, 'sent');
  await server.admin().invite({ email: 'kim@mail.example', name: 'Kim' });
  const newest = await server.invitation(caller({ kind: 'session', accountId: account?.id ?? '' })).get({});
  assert.equal(newest?.state, 'pending');
  assert.ok(record);
  assert.equal(await server.invitation().get({}), undefined);
});

test('a token that nobody issued says so, and ten in ten minutes are enough', async (t) => {
  const server = await deployment(t);
  const get = () => server.invitation().get({ token: createToken('inv') });
  for (let n = 0; n < 10; n += 1) await assert.rejects(get(), { code: 'link-unknown' });
  await assert.rejects(get(), { code: 'rate-limited', retryAfter: 60 });
  const { mail } = await server.invited('kim@mail.example');
  assert.equal((await server.invitation().get({ token: mail.token }))?.state, 'sent', 'a real link still opens');
  server.pass(minute);
  await assert.rejects(get(), { code: 'link-unknown' });
});

test('reading a state over and over is slowed down, for that reader only', async (t) => {
  const server = await deployment(t);
  const one = await server.invited('kim@mail.example');
  const other = await server.invited('jo@mail.example');
  for (let n = 0; n < 10; n += 1) await server.invitation().get({ token: one.mail.token });
  await assert.rejects(server.invitation().get({ token: one.mail.token }), { code: 'rate-limited', retryAfter: 1 });
  await server.invitation().get({ token: other.mail.token });
  server.pass(1000);
  for (let n = 0; n < 3; n += 1) await server.invitation().get({ token: one.mail.token });
  await assert.rejects(server.invitation().get({ token: one.mail.token }), { code: 'rate-limited' });
});

test('the holder of a link, a session or an embed token may ask for the mail again', async (t) => {
  const server = await deployment(t);
  const { mail } = await server.invited('kim@mail.example');
  const [account] = await server.accounts();
  const again = server.invitation();
  await assert.rejects(again.resend({ token: mail.token }), { code: 'rate-limited', retryAfter: 60 });
  server.pass(minute);
  assert.deepEqual(await again.resend({ token: mail.token }), { resendIn: 60 });
  const second = await server.mailed();
  server.pass(minute);
  await again.resend({ token: mail.token });
  await server.mailed();
  server.pass(minute);
  await server.invitation(caller({ kind: 'session', accountId: account?.id ?? '' })).resend({});
  await server.mailed();
  const seen = await server.invitation().get({ token: second.token });
  assert.deepEqual([seen?.state, seen?.resendsLeft], ['superseded', 2]);
  await assert.rejects(again.resend({}), { code: 'invalid-input' });
  await assert.rejects(again.resend({ token: createToken('inv') }), { code: 'link-unknown' });
});

test('asked for by address, the answer is the same for everybody and the job decides', async (t) => {
  const server = await deployment(t);
  await server.active('jo@mail.example');
  await server.invited('kim@mail.example');
  server.pass(minute);
  const service = server.invitation();
  for (const email of ['KIM@mail.example ', 'jo@mail.example', 'nobody@mail.example']) {
    assert.deepEqual(await service.resend({ email }), { resendIn: 60 });
    await assert.rejects(service.resend({ email }), { code: 'rate-limited', retryAfter: 60 });
  }
  const jobs = await server.takeJobs();
  assert.deepEqual(
    jobs.map(({ name, payload }) => [name, payload]),
    ['kim', 'jo', 'nobody'].map((name) => ['resend-invitation', { email: `${name}@mail.example` }]),
  );
  for (const job of jobs) if (job.name === 'resend-invitation') await server.delivery.decideResend(job.payload);
  const mails = await server.takeJobs();
  assert.deepEqual(
    mails.map(({ name }) => name),
    ['send-invitation'],
  );
});

test('the address asked for finds the invitation that went to its variation', async (t) => {
  const server = await deployment(t);
  await server.active('jo@mail.example');
  const { record } = await server.invited('jo@mail.example');
  assert.equal(record.email, 'jo+talent@mail.example');
  server.pass(minute);
  await server.delivery.decideResend({ email: 'jo@mail.example' });
  const mail = await server.mailed();
  assert.equal(mail.to, 'jo+talent@mail.example');
  assert.equal(mail.requestedEmail, 'jo@mail.example');
});

test('asking by address for many addresses is bounded for each sender', async (t) => {
  const server = await deployment(t);
  const service = server.invitation();
  for (let n = 0; n < 20; n += 1) await service.resend({ email: `k${n}@mail.example` });
  await assert.rejects(service.resend({ email: 'k20@mail.example' }), { code: 'rate-limited', retryAfter: 180 });
  await server.invitation(caller({ ipPrefix: '192.0.2.1/32' })).resend({ email: 'k20@mail.example' });
  server.pass(hour);
  await service.resend({ email: 'k21@mail.example' });
  assert.equal((await server.takeJobs()).length, 22);
});
