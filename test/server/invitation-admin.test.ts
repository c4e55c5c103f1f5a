import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preparePasswordReset } from '../../src/server/password-reset-mail.js';
import { newId } from '../../src/server/store/ids.js';
import { day, deployment, hour, minute, second } from './deployment.js';

const nobody = newId();

test('the list is newest first, by pages, and finds by status and by address', async (t) => {
  const server = await deployment(t);
  const admin = server.admin();
  const ids: string[] = [];
  for (let n = 0; n < 25; n += 1) {
    ids.unshift((await admin.invite({ email: `k${n}@mail.example`, name: `K ${n}` })).id);
    server.pass(second);
  }
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page = await admin.list({ limit: '10', after });
    found.push(...page.invitations.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined);
  assert.deepEqual(found, ids);

  await admin.revoke({ id: ids[3] ?? '' });
  assert.deepEqual(
    (await admin.list({ status: 'revoked' })).invitations.map(({ id }) => id),
    [ids[3]],
  );
  assert.deepEqual(
    (await admin.list({ email: 'K24@mail.example' })).invitations.map(({ id }) => id),
    [ids[0]],
  );
  assert.deepEqual((await admin.list({ email: 'else@mail.example' })).invitations, []);
  await assert.rejects(admin.list({ after: "' or 1=1" }), { code: 'invalid-input', field: 'after' });
});

test('a variation is found by the address asked for', async (t) => {
  const server = await deployment(t);
  await server.active('jo@mail.example');
  const record = await server.admin().invite({ email: 'jo@mail.example', name: 'Jo' });
  const { invitations } = await server.admin().list({ email: 'jo@mail.example', status: 'queued' });
  assert.deepEqual(
    invitations.map(({ id }) => id),
    [record.id],
  );
});

test('what is past its time counts as expired before the sweep has written it', async (t) => {
  const server = await deployment(t);
  const { record } = await server.invited('kim@mail.example');
  server.pass(14 * day);
  assert.equal((await server.admin().list({ status: 'expired' })).invitations.length, 1);
  assert.equal((await server.admin().list({ status: 'sent' })).invitations.length, 0);
  assert.equal((await server.admin().detail({ id: record.id })).invitation.status, 'expired');
  assert.equal(await server.delivery.expire(), 1);
  assert.equal(await server.delivery.expire(), 0);
  assert.equal((await server.admin().list({ status: 'expired' })).invitations.length, 1);
});

test("a resend makes a new link, waits for the cooldown and ends at the day's allowance", async (t) => {
  const server = await deployment(t);
  const { record } = await server.invited('kim@mail.example');
  const { id } = record;
  await assert.rejects(server.admin().resend({ id }), { code: 'rate-limited', retryAfter: 60 });
  for (let n = 1; n <= 5; n += 1) {
    server.pass(minute);
    const again = await server.admin().resend({ id });
    assert.deepEqual([again.status, again.sendCount, again.sentAt], ['queued', n + 1, undefined]);
    await assert.rejects(server.admin().resend({ id }), { code: 'rate-limited', retryAfter: n < 5 ? 60 : 86_160 });
  }
  assert.equal((await server.takeJobs()).length, 5);
  server.pass(day - 4 * minute - second);
  await assert.rejects(server.admin().resend({ id }), { code: 'rate-limited', retryAfter: 1 });
  server.pass(second);
  await server.admin().resend({ id });
});

test('20 resends at once make one mail', async (t) => {
  const server = await deployment(t);
  const { record } = await server.invited('kim@mail.example');
  server.pass(minute);
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => server.admin().resend({ id: record.id })));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.equal((await server.takeJobs()).length, 1);
});

test('an expired or bounced invitation works again once it was resent', async (t) => {
  const server = await deployment(t);
  const expired = await server.invited('kim@mail.example');
  const bounced = await server.invited('jo@mail.example');
  await server.delivery.recordMailEvents([{ kind: 'bounced', messageId: bounced.mail.messageId, code: '5.1.1' }]);
  server.pass(15 * day);
  await server.delivery.expire();
  for (const { record } of [expired, bounced]) {
    await server.admin().resend({ id: record.id });
    const mail = await server.mailed();
    assert.equal(mail.resent, true);
    assert.equal((await server.invitation().get({ token: mail.token }))?.state, 'sent');
  }
});

test('a revoked invitation frees the address; neither its link nor a reset activates the account', async (t) => {
  const server = await deployment(t);
  const { record, mail } = await server.invited('kim@mail.example');
  const reset = await server.resetMail('kim@mail.example');
  assert.ok(reset);
  const revoked = await server.admin().revoke({ id: record.id });
  assert.equal(revoked.status, 'revoked');
  assert.equal((await server.accounts())[0]?.status, 'removed');
  const service = await server.reset();
  for (const token of [mail.token, reset.token]) {
    assert.deepEqual(await service.inspect({ token }), { dead: { reason: 'revoked' } });
    await assert.rejects(service.complete({ token, password: 'lantern quarry velvet' }), { code: 'link-revoked' });
    await assert.rejects(service.request({ token }), { code: 'link-revoked' });
  }
  await assert.rejects(service.verifyCode({ email: 'kim@mail.example', code: reset.code }), { code: 'code-wrong' });
  server.pass(hour);
  assert.equal(await server.resetMail('kim@mail.example'), undefined);
  const next = await server.admin().invite({ email: 'kim@mail.example', name: 'Kim' });
  assert.equal(next.email, 'kim@mail.example');
  assert.equal((await server.invitation().get({ token: mail.token }))?.state, 'revoked');
});

test('an accepted invitation can be neither revoked nor resent nor superseded', async (t) => {
  const server = await deployment(t);
  const { record } = await server.active('kim@mail.example');
  server.pass(hour);
  const admin = server.admin();
  const closed = { code: 'invitation-closed' };
  await assert.rejects(admin.revoke({ id: record.id }), closed);
  await assert.rejects(admin.resend({ id: record.id }), closed);
  await assert.rejects(admin.supersede({ id: record.id, email: 'kim@else.example' }), closed);
  assert.equal((await server.accounts())[0]?.status, 'active');
});

test('what is no invitation is said to be none', async (t) => {
  const admin = (await deployment(t)).admin();
  const unknown = { code: 'invitation-not-found' };
  for (const id of [nobody, 'x', "'; drop table account; --", '']) {
    await assert.rejects(admin.detail({ id }), unknown);
    await assert.rejects(admin.revoke({ id }), unknown);
    await assert.rejects(admin.resend({ id }), unknown);
    await assert.rejects(admin.supersede({ id, email: 'kim@mail.example' }), unknown);
  }
});

test('superseding moves the same account; what was mailed to the old address is dead and names the newest', async (t) => {
  const server = await deployment(t);
  const { record, mail } = await server.invited('kim@old.example');
  const reset = await server.resetMail('kim@old.example');
  const moved = await server.admin().supersede({ id: record.id, email: 'Kim@New.example' });
  assert.deepEqual([moved.email, moved.name, moved.requestedEmail], ['Kim@new.example', 'Kim Moreno', undefined]);
  const accounts = await server.accounts();
  assert.deepEqual(
    accounts.map(({ email_canonical, status }) => [email_canonical, status]),
    [['kim@new.example', 'invited']],
  );
  const newMail = await server.mailed();
  assert.equal(newMail.to, 'Kim@new.example');
  const old = await server.invitation().get({ token: mail.token });
  assert.deepEqual([old?.state, old?.newest?.email], ['superseded', 'K•••@new.example']);
  const service = await server.reset();
  assert.deepEqual((await service.inspect({ token: reset?.token ?? '' })).dead?.reason, 'superseded');
  await assert.rejects(service.complete({ token: mail.token, password: 'lantern quarry velvet' }), {
    code: 'link-superseded',
  });
  await service.complete({ token: newMail.token, password: 'lantern quarry velvet' });
  const next = await server.admin().invite({ email: 'kim@old.example', name: 'Somebody else' });
  assert.equal(next.email, 'kim@old.example');
});

test('superseding with an address that is taken makes a variation', async (t) => {
  const server = await deployment(t);
  await server.active('jo@mail.example');
  const { record } = await server.invited('kim@old.example');
  const moved = await server.admin().supersede({ id: record.id, email: 'jo@mail.example' });
  assert.deepEqual([moved.email, moved.requestedEmail], ['jo+talent@mail.example', 'jo@mail.example']);
  const other = await server.invited('sam@plain.example');
  const twenty = await Promise.allSettled(
    Array.from({ length: 5 }, (_, n) => server.admin().supersede({ id: other.record.id, email: `s${n}@mail.example` })),
  );
  assert.equal(twenty.filter(({ status }) => status === 'fulfilled').length, 1);
});

test('every step leaves a line in the log of the invitation and an entry for auditors, without whole addresses', async (t) => {
  const server = await deployment(t);
  const { record, mail } = await server.invited('kim@mail.example');
  await server.invitation().get({ token: mail.token });
  server.pass(minute);
  await server.admin().resend({ id: record.id });
  await server.mailed();
  await server.admin().revoke({ id: record.id });
  const { events } = await server.admin().detail({ id: record.id });
  assert.deepEqual(
    events.map(({ kind, source }) => [kind, source]),
    [
      ['created', 'admin'],
      ['sent', 'smtp'],
      ['opened', 'creator'],
      ['resend', 'admin'],
      ['sent', 'smtp'],
      ['revoked', 'admin'],
    ],
  );
  const audits = await server.db.selectFrom('audit_event').selectAll().orderBy('id').execute();
  assert.deepEqual(
    audits.map(({ actor, action, target }) => [actor, action, target]),
    [
      ['admin', 'invitation.create', record.id],
      ['admin', 'invitation.resend', record.id],
      ['admin', 'invitation.revoke', record.id],
    ],
  );
  assert.ok(!JSON.stringify([events, audits]).includes('kim@'));
});

test('a reset job that was waiting when the invitation was revoked sends nothing', async (t) => {
  const server = await deployment(t);
  const { record } = await server.invited('kim@mail.example');
  await (await server.reset()).request({ email: 'kim@mail.example' });
  const [job] = await server.takeJobs();
  await server.admin().revoke({ id: record.id });
  assert.ok(job?.name === 'send-password-reset');
  assert.equal(await preparePasswordReset(server.context, job.payload), undefined);
});
