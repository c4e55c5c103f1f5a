import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toOnboardingError } from '../../src/contract/thrown.js';
import { caller, deployment, hour, minute } from './deployment.js';

const password = 'copper river mittens';
const otherThan = (code: string) => (code === '00000000' ? '11111111' : '00000000');

test('the code from the mail is as good as its link, on another device too', async (t) => {
  const server = await deployment(t);
  await server.invited('kim@mail.example');
  const mail = await server.resetMail('kim@mail.example');
  const service = await server.reset(caller({ ipPrefix: '192.0.2.9/32' }));
  const { token } = await service.verifyCode({ email: 'KIM@mail.example', code: mail?.code ?? '' });
  assert.match(token, /^rst_/);
  assert.equal((await service.inspect({ token })).ticket?.purpose, 'activate');
  server.pass(minute);
  const { outcome } = await service.complete({ token, password });
  assert.equal(outcome.invitationAccepted, true);
  assert.equal((await service.inspect({ token: mail?.token ?? '' })).dead?.reason, 'used');
  await assert.rejects(service.verifyCode({ email: 'kim@mail.example', code: mail?.code ?? '' }), {
    code: 'code-wrong',
  });
});

test('the code of a mail asked for by a dead link needs that link instead of an address', async (t) => {
  const server = await deployment(t);
  await server.active('kim@mail.example');
  const old = await server.resetMail('kim@mail.example');
  server.pass(hour);
  const service = await server.reset(caller({ ipPrefix: '192.0.2.9/32' }));
  const dead = old?.token ?? '';
  const mail = await server.resetMail('kim@mail.example');
  const { token } = await service.verifyCode({ token: dead, code: mail?.code ?? '' });
  assert.equal((await service.inspect({ token })).ticket?.email, 'kim@mail.example');
  await assert.rejects(service.verifyCode({ token: dead, email: 'kim@mail.example', code: '12345678' }), {
    code: 'invalid-input',
  });
  await assert.rejects(service.verifyCode({ code: '12345678' }), { code: 'invalid-input' });
});

test('five tries, counted alike for an address nobody has', async (t) => {
  const server = await deployment(t);
  await server.active('kim@mail.example');
  const mail = await server.resetMail('kim@mail.example');
  const told: unknown[][] = [];
  for (const email of ['kim@mail.example', 'nobody@mail.example']) {
    const service = await server.reset(caller({ ipPrefix: email }));
    const answers: unknown[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const error: unknown = await service
        .verifyCode({ email, code: otherThan(mail?.code ?? '') })
        .catch((e: unknown) => e);
      const { code, attemptsLeft, message, field } = error as Record<string, unknown>;
      answers.push([code, attemptsLeft, message, field]);
    }
    told.push(answers);
  }
  assert.deepEqual(told[0], told[1]);
  assert.deepEqual(
    told[0]?.map((answer) => (answer as unknown[]).slice(0, 2)),
    [
      ['code-wrong', 4],
      ['code-wrong', 3],
      ['code-wrong', 2],
      ['code-wrong', 1],
      ['code-exhausted', undefined],
      ['code-exhausted', undefined],
    ],
  );
  const service = await server.reset();
  await assert.rejects(service.verifyCode({ email: 'kim@mail.example', code: mail?.code ?? '' }), {
    code: 'code-exhausted',
  });
  assert.ok((await service.inspect({ token: mail?.token ?? '' })).ticket, 'the link still works');
  server.pass(minute);
  const next = await server.resetMail('kim@mail.example');
  await service.verifyCode({ email: 'kim@mail.example', code: next?.code ?? '' });
});

test('tries at once never get more than five', async (t) => {
  const server = await deployment(t);
  const results = await Promise.all(
    Array.from({ length: 30 }, async (_, n) => {
      const service = await server.reset(caller({ ipPrefix: `192.0.2.${n}/32` }));
      return service
        .verifyCode({ email: 'kim@mail.example', code: '12345678' })
        .catch((error: unknown) => toOnboardingError(error).code);
    }),
  );
  assert.equal(results.filter((code) => code === 'code-wrong').length, 4);
  assert.equal(results.filter((code) => code === 'code-exhausted').length, 26);
});

test('ten typed codes in ten minutes are enough for one sender, whatever the address', async (t) => {
  const server = await deployment(t);
  const service = await server.reset();
  for (let n = 0; n < 10; n += 1) {
    await assert.rejects(service.verifyCode({ email: `k${n}@mail.example`, code: '12345678' }), { code: 'code-wrong' });
  }
  await assert.rejects(service.verifyCode({ email: 'k10@mail.example', code: '12345678' }), {
    code: 'rate-limited',
    retryAfter: 60,
  });
});

test("a code ends with its hour, with a newer one, and is nobody else's", async (t) => {
  const server = await deployment(t);
  await server.active('kim@mail.example');
  await server.active('jo@mail.example');
  const mail = await server.resetMail('kim@mail.example');
  const service = await server.reset();
  const wrong = { code: 'code-wrong' };
  await assert.rejects(service.verifyCode({ email: 'jo@mail.example', code: mail?.code ?? '' }), wrong);
  server.pass(minute);
  const newer = await server.resetMail('kim@mail.example');
  if (newer?.code !== mail?.code) {
    await assert.rejects(service.verifyCode({ email: 'kim@mail.example', code: mail?.code ?? '' }), wrong);
  }
  server.pass(hour);
  await assert.rejects(service.verifyCode({ email: 'kim@mail.example', code: newer?.code ?? '' }), wrong);
});
