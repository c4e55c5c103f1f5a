import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passwordResetLinkSchema } from '../../src/contract/password-reset.js';
import { resolveSession } from '../../src/server/accounts/sessions.js';
import { createToken } from '../../src/server/accounts/tokens.js';
import { preparePasswordReset } from '../../src/server/password-reset-mail.js';
import { caller, day, deployment, hour, minute } from './deployment.js';

const password = 'copper river mittens';

test('a reset on an invited account sets the first password, verifies the mailbox and accepts the invitation', async (t) => {
  const server = await deployment(t);
  const { record } = await server.invited('kim+talent@mail.example');
  server.pass(20 * day);
  await server.delivery.expire();
  const mail = await server.resetMail(' Kim+Talent@MAIL.example ');
  assert.ok(mail);
  assert.deepEqual([mail.purpose, mail.to, mail.name], ['activate', 'kim+talent@mail.example', 'Kim Moreno']);
  assert.match(mail.code, /^\d{8}$/);
  const service = await server.reset();
  const link = await service.inspect({ token: mail.token });
  assert.deepEqual(passwordResetLinkSchema.parse(link), link);
  assert.deepEqual(JSON.parse(JSON.stringify(link)), {
    ticket: { purpose: 'activate', email: 'kim+talent@mail.example', name: 'Kim Moreno', expiresIn: 3600 },
  });
  const { outcome, cookie } = await service.complete({ token: mail.token, password });
  assert.deepEqual(outcome, {
    email: 'kim+talent@mail.example',
    signedIn: true,
    invitationAccepted: true,
    sessionsEnded: 0,
  });
  const { invitation, events } = await server.admin().detail({ id: record.id });
  assert.deepEqual([invitation.status, invitation.acceptedVia], ['accepted', 'password-reset']);
  assert.equal(events.at(-1)?.kind, 'accepted');
  const [account] = await server.accounts();
  assert.deepEqual([account?.status, account?.email_verified_at], ['active', new Date('2026-12-12T10:00:00Z')]);
  assert.ok(cookie && (await resolveSession(server.context, cookie.token)));
  assert.deepEqual(
    (await server.takeJobs()).map(({ name }) => name),
    ['send-password-changed'],
  );
});

test('the link in the invitation works alike', async (t) => {
  const server = await deployment(t);
  const { record, mail } = await server.invited('kim@mail.example');
  const service = await server.reset();
  assert.equal((await service.inspect({ token: mail.token })).ticket?.expiresIn, 14 * 24 * 3600);
  const { outcome } = await service.complete({ token: mail.token, password });
  assert.equal(outcome.invitationAccepted, true);
  const { invitation } = await server.admin().detail({ id: record.id });
  assert.deepEqual([invitation.status, invitation.acceptedVia], ['accepted', 'link']);
  assert.deepEqual((await service.inspect({ token: mail.token })).dead, { reason: 'used', email: 'k•••@mail.example' });
  await assert.rejects(service.complete({ token: mail.token, password }), { code: 'link-used' });
});

test('a new password ends every session and every other link, and no older one works afterwards', async (t) => {
  const server = await deployment(t);
  const { cookie: first } = await server.active('kim@mail.example');
  const here = await resolveSession(server.context, first?.token ?? '');
  const older = await server.resetMail('kim@mail.example');
  server.pass(hour - minute);
  const newer = await server.resetMail('kim@mail.example');
  const typed = await (await server.reset()).verifyCode({ email: 'kim@mail.example', code: newer?.code ?? '' });
  const { session, cookie: second } = await (
    await server.session()
  ).signIn({
    email: 'kim@mail.example',
    password: 'lantern quarry velvet',
  });
  assert.equal(session.email, 'kim@mail.example');
  server.pass(minute);
  const service = await server.reset(caller({ kind: 'session', ...here }));
  assert.deepEqual((await service.inspect({ token: older?.token ?? '' })).dead?.reason, 'superseded');
  const { outcome } = await service.complete({ token: newer?.token ?? '', password });
  assert.equal(outcome.sessionsEnded, 1, 'the one of this browser is not another device');
  for (const ended of [first, second])
    assert.equal(await resolveSession(server.context, ended?.token ?? ''), undefined);
  for (const token of [older?.token, newer?.token, typed.token]) {
    assert.deepEqual((await service.inspect({ token: token ?? '' })).dead?.reason, 'used');
    await assert.rejects(service.complete({ token: token ?? '', password: 'zebra falcon umbrella' }), {
      code: 'link-used',
    });
  }
  await assert.rejects(
    (await server.session()).signIn({ email: 'kim@mail.example', password: 'lantern quarry velvet' }),
    {
      code: 'sign-in-failed',
    },
  );
  await (await server.session()).signIn({ email: 'kim@mail.example', password });
});

test('of many calls at once with one link exactly one sets its password', async (t) => {
  const server = await deployment(t);
  await server.active('kim@mail.example');
  const mail = await server.resetMail('kim@mail.example');
  const service = await server.reset();
  const passwords = Array.from({ length: 6 }, (_, n) => `copper river mittens ${'abcdef'[n]}`);
  const results = await Promise.allSettled(
    passwords.map((chosen) => service.complete({ token: mail?.token ?? '', password: chosen })),
  );
  const winners = passwords.filter((_, n) => results[n]?.status === 'fulfilled');
  assert.equal(winners.length, 1);
  for (const result of results)
    if (result.status === 'rejected') assert.equal((result.reason as { code: string }).code, 'link-used');
  const signIn = await server.session();
  for (const chosen of passwords) {
    const attempt = signIn.signIn({ email: 'kim@mail.example', password: chosen });
    if (winners.includes(chosen)) await attempt;
    else await assert.rejects(attempt, { code: 'sign-in-failed' });
  }
});

test('two different links of one account used at once: one wins, the other is dead', async (t) => {
  const server = await deployment(t);
  const { mail } = await server.invited('kim@mail.example');
  const reset = await server.resetMail('kim@mail.example');
  const service = await server.reset();
  const results = await Promise.allSettled(
    [mail.token, reset?.token ?? ''].map((token) => service.complete({ token, password })),
  );
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  assert.equal((await server.invitations()).filter(({ status }) => status === 'accepted').length, 1);
});

test('a call whose reply was lost succeeds again with the same key and password, and only so', async (t) => {
  const server = await deployment(t);
  const { mail } = await server.invited('kim@mail.example');
  const idempotencyKey = 'a1b2c3';
  const service = await server.reset(caller({ idempotencyKey }));
  const first = await service.complete({ token: mail.token, password });
  server.pass(minute);
  const again = await service.complete({ token: mail.token, password });
  assert.deepEqual(
    [again.outcome.signedIn, again.outcome.invitationAccepted, again.outcome.email],
    [true, true, 'kim@mail.example'],
  );
  assert.ok(again.cookie && (await resolveSession(server.context, again.cookie.token)));
  assert.equal(await resolveSession(server.context, first.cookie?.token ?? ''), undefined, 'nobody has that one');
  const used = { code: 'link-used' };
  await assert.rejects(service.complete({ token: mail.token, password: 'zebra falcon umbrella' }), used);
  const others = [await server.reset(caller({ idempotencyKey: 'other' })), await server.reset()];
  for (const other of others) await assert.rejects(other.complete({ token: mail.token, password }), used);
  assert.equal((await server.takeJobs()).filter(({ name }) => name === 'send-password-changed').length, 1);
});

test('two calls at once with the same key both succeed', async (t) => {
  const server = await deployment(t);
  const { mail } = await server.invited('kim@mail.example');
  const service = await server.reset(caller({ idempotencyKey: 'a1b2c3' }));
  const results = await Promise.all([1, 2].map(() => service.complete({ token: mail.token, password })));
  assert.ok(results.every(({ outcome }) => outcome.signedIn && outcome.invitationAccepted));
  assert.equal((await server.takeJobs()).filter(({ name }) => name === 'send-password-changed').length, 1);
});

test('a repeated call does not bring back a password that was changed since', async (t) => {
  const server = await deployment(t);
  const { mail } = await server.invited('kim@mail.example');
  const service = await server.reset(caller({ idempotencyKey: 'a1b2c3' }));
  await service.complete({ token: mail.token, password });
  await server.takeJobs();
  server.pass(minute);
  const reset = await server.resetMail('kim@mail.example');
  await (await server.reset()).complete({ token: reset?.token ?? '', password: 'zebra falcon umbrella' });
  await assert.rejects(service.complete({ token: mail.token, password }), { code: 'link-used' });
});

test('each reason of a dead link is told to its holder only', async (t) => {
  const server = await deployment(t);
  const service = await server.reset();
  assert.deepEqual(await service.inspect({ token: createToken('rst') }), { dead: { reason: 'unknown' } });
  assert.deepEqual(await service.inspect({ token: createToken('inv') }), { dead: { reason: 'unknown' } });
  await server.active('kim@mail.example');
  const old = await server.resetMail('kim@mail.example');
  server.pass(hour);
  const dead = { reason: 'expired', email: 'k•••@mail.example' };
  assert.deepEqual(await service.inspect({ token: old?.token ?? '' }), { dead });
  await assert.rejects(service.complete({ token: old?.token ?? '', password }), { code: 'link-expired' });
  await assert.rejects(service.complete({ token: createToken('rst'), password }), { code: 'link-unknown' });
});

test('a refused password leaves the link working', async (t) => {
  const server = await deployment(t);
  await server.active('kim@mail.example');
  const mail = await server.resetMail('kim@mail.example');
  const service = await server.reset();
  const refusals = {
    short: 'password-too-short',
    passwordpassword: 'password-common',
    'kim@mail.example': 'password-context',
    'lantern quarry velvet': 'password-unchanged',
  };
  for (const [chosen, code] of Object.entries(refusals)) {
    await assert.rejects(service.complete({ token: mail?.token ?? '', password: chosen }), { code, field: 'password' });
  }
  await service.complete({ token: mail?.token ?? '', password });
});

test('who is signed in as somebody else is told so, and that session ends with the new one', async (t) => {
  const server = await deployment(t);
  const other = await server.active('jo@mail.example');
  const owner = await resolveSession(server.context, other.cookie?.token ?? '');
  const { mail } = await server.invited('kim@mail.example');
  const service = await server.reset(caller({ kind: 'session', ...owner }));
  const { ticket } = await service.inspect({ token: mail.token });
  assert.deepEqual(ticket?.otherSession, { email: 'jo@mail.example' });
  const { cookie } = await service.complete({ token: mail.token, password });
  assert.equal(await resolveSession(server.context, other.cookie?.token ?? ''), undefined);
  const now = await resolveSession(server.context, cookie?.token ?? '');
  assert.notEqual(now?.accountId, owner?.accountId);
});

test('a deployment may want a separate sign-in', async (t) => {
  const server = await deployment(t, { afterReset: 'sign-in' });
  const { mail } = await server.invited('kim@mail.example');
  const { outcome, cookie } = await (await server.reset()).complete({ token: mail.token, password });
  assert.deepEqual([outcome.signedIn, cookie], [false, undefined]);
});

test('what is asked for by the token of a dead link goes to the address the account has now', async (t) => {
  const server = await deployment(t);
  const { record, mail } = await server.invited('kim@old.example');
  await server.admin().supersede({ id: record.id, email: 'kim@new.example' });
  await server.takeJobs();
  const service = await server.reset();
  await service.request({ token: mail.token });
  const [job] = await server.takeJobs();
  assert.deepEqual(job?.name === 'send-password-reset' && job.payload.email, 'kim@new.example');
  await assert.rejects(service.request({ token: createToken('rst') }), { code: 'link-unknown' });
  for (const input of [{}, { email: 'a@b.example', token: mail.token }]) {
    await assert.rejects(service.request(input), { code: 'invalid-input' });
  }
});

test('the receipt is the same for everybody; only the job looks for an account', async (t) => {
  const server = await deployment(t);
  await server.active('jo@mail.example');
  await server.invited('kim@mail.example');
  const service = await server.reset();
  for (const email of ['jo@mail.example', 'kim@mail.example', 'jo+talent@mail.example', 'nobody@mail.example']) {
    assert.deepEqual(await service.request({ email }), { expiresIn: 3600, resendIn: 60, codeLength: 8 });
    await assert.rejects(service.request({ email }), { code: 'rate-limited', retryAfter: 60 });
  }
  const purposes = [];
  for (const job of await server.takeJobs()) {
    if (job.name === 'send-password-reset')
      purposes.push((await preparePasswordReset(server.context, job.payload))?.purpose);
  }
  assert.deepEqual(purposes, ['reset', 'activate', undefined, undefined]);
});

test('one address gets three mails an hour and six a day', async (t) => {
  const server = await deployment(t);
  const service = await server.reset();
  const email = 'kim@mail.example';
  for (let n = 0; n < 3; n += 1) {
    await service.request({ email });
    server.pass(minute);
  }
  await assert.rejects(service.request({ email }), { code: 'rate-limited', retryAfter: 1020 });
  server.pass(hour);
  for (let n = 0; n < 3; n += 1) {
    await service.request({ email });
    server.pass(minute);
  }
  server.pass(hour);
  await assert.rejects(service.request({ email }), { name: 'OnboardingError', code: 'rate-limited' });
});

test('of ten requests at once for one address one is taken, and a refused one takes nothing from the sender', async (t) => {
  const server = await deployment(t);
  const service = await server.reset();
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, () => service.request({ email: 'kim@mail.example' })),
  );
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  for (let n = 0; n < 19; n += 1) await service.request({ email: `k${n}@mail.example` });
  await assert.rejects(service.request({ email: 'k19@mail.example' }), { code: 'rate-limited' });
  assert.equal((await server.takeJobs()).length, 20);
});

test('a reset mail that is tried again works beside the first; a newer request voids both', async (t) => {
  const server = await deployment(t);
  await server.active('kim@mail.example');
  const service = await server.reset();
  await service.request({ email: 'kim@mail.example' });
  const [job] = await server.takeJobs();
  assert.ok(job?.name === 'send-password-reset');
  const [one, two] = [
    await preparePasswordReset(server.context, job.payload),
    await preparePasswordReset(server.context, job.payload),
  ];
  for (const mail of [one, two]) {
    assert.ok((await service.inspect({ token: mail?.token ?? '' })).ticket);
    await service.verifyCode({ email: 'kim@mail.example', code: mail?.code ?? '' });
  }
  server.pass(minute);
  await server.resetMail('kim@mail.example');
  for (const mail of [one, two]) {
    assert.equal((await service.inspect({ token: mail?.token ?? '' })).dead?.reason, 'superseded');
  }
  assert.equal(await preparePasswordReset(server.context, job.payload), undefined, 'an overtaken job sends nothing');
});

test('of two requests whose jobs run in the wrong order the newer one counts', async (t) => {
  const server = await deployment(t);
  await server.active('kim@mail.example');
  const service = await server.reset();
  const jobs = [];
  while (jobs.length < 2) {
    await service.request({ email: 'kim@mail.example' });
    const [job] = await server.takeJobs();
    assert.ok(job?.name === 'send-password-reset');
    jobs.push(job.payload);
    server.pass(minute);
  }
  const [older, newer] = jobs;
  assert.ok(older && newer);
  const mail = await preparePasswordReset(server.context, newer);
  assert.equal(await preparePasswordReset(server.context, older), undefined);
  assert.ok((await service.inspect({ token: mail?.token ?? '' })).ticket);
});

test('a database dump holds no token, no code and no password', async (t) => {
  const server = await deployment(t);
  const { mail } = await server.invited('kim@mail.example');
  const reset = await server.resetMail('kim@mail.example');
  const { cookie } = await (await server.reset()).complete({ token: reset?.token ?? '', password });
  const tables = [
    'account',
    'invitation',
    'invitation_token',
    'invitation_event',
    'password_reset',
    'session',
    'audit_event',
  ] as const;
  const dump = JSON.stringify(
    await Promise.all(tables.map((table) => server.db.selectFrom(table).selectAll().execute())),
  );
  for (const secret of [mail.token, reset?.token, reset?.code, cookie?.token, password]) {
    assert.ok(secret && !dump.includes(secret.replace(/^..._/, '')), secret);
  }
});
