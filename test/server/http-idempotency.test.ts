import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { codeOf, problemIn } from './api-double.js';
import { linkToken, type Running, runningServer } from './running.js';

const invite = { email: 'kim@mail.example', name: 'Kim' };

suite('Idempotency-Key', () => {
  let running: Running;
  test.beforeEach(async (context) => {
    running = await runningServer(context as { after(clean: () => Promise<void>): void });
  });
  const post = (path: string, json: unknown, key: string, authorization = `Bearer ${running.adminKey}`) =>
    running.send('POST', path, { json, headers: { authorization, 'idempotency-key': key } });
  const invitations = async () => {
    const answer = await running.admin('GET', '/v1/admin/invitations');
    return ((await answer.json()) as { invitations: { email: string }[] }).invitations;
  };

  test('the same call again gets the same answer, byte for byte, and has no second effect', async () => {
    const first = await post('/v1/admin/invitations', invite, 'key-1');
    const second = await post('/v1/admin/invitations', invite, 'key-1');
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.equal(await second.text(), await first.text());
    assert.equal((await invitations()).length, 1);
  });

  test('ten at once have one effect', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('/v1/admin/invitations', invite, 'key-1')));
    const bodies = new Set(await Promise.all(answers.map((answer) => answer.text())));
    assert.equal(bodies.size, 1);
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.equal((await invitations()).length, 1);
  });

  test('another body or another path is refused', async () => {
    await post('/v1/admin/invitations', invite, 'key-1');
    const other = await post('/v1/admin/invitations', { ...invite, name: 'Kim B.' }, 'key-1');
    assert.equal(other.status, 409);
    assert.equal(await codeOf(other), 'idempotency-conflict');
    await post('/v1/admin/invitations', { email: 'lee@mail.example', name: 'Lee' }, 'key-2');
    const [lee, kim] = (await invitations()) as unknown as { id: string }[];
    assert.equal((await post(`/v1/admin/invitations/${kim?.id}/revoke`, {}, 'key-3')).status, 200);
    assert.equal(
      await codeOf(await post(`/v1/admin/invitations/${lee?.id}/revoke`, {}, 'key-3')),
      'idempotency-conflict',
    );
  });

  test('another caller or endpoint has keys of its own', async () => {
    const other = await running.server.createApiKey({ name: 'Other', role: 'admin' });
    assert.equal((await post('/v1/admin/invitations', invite, 'key-1')).status, 201);
    assert.equal(
      (await post('/v1/admin/invitations', { email: 'x@mail.example', name: 'X' }, 'key-1', `Bearer ${other.secret}`))
        .status,
      201,
    );
    const reset = await running.send('POST', '/v1/password-resets', {
      json: { email: invite.email },
      headers: { 'idempotency-key': 'key-1' },
    });
    assert.equal(reset.status, 202);
  });

  test('a refused call is not kept', async () => {
    assert.equal((await post('/v1/admin/invitations', { email: 'kim', name: 'Kim' }, 'key-1')).status, 422);
    assert.equal((await post('/v1/admin/invitations', invite, 'key-1')).status, 201);
    const missing = '/v1/admin/invitations/0190a0a0-0000-7000-8000-000000000000/revoke';
    for (let attempt = 0; attempt < 2; attempt += 1) {
      assert.equal(await codeOf(await post(missing, {}, 'key-2')), 'invitation-not-found');
    }
  });

  test('a retried resend sends one mail and meets no limit', async () => {
    await post('/v1/admin/invitations', invite, 'key-1');
    await running.mailTo(invite.email);
    running.clock.now = new Date(running.clock.now.getTime() + 120_000);
    const resend = () =>
      running.send('POST', '/v1/invitations/resend', {
        json: { email: invite.email },
        headers: { 'idempotency-key': 'f7c1d7c2-6a52-4c28-9d1e-c1c9a9a4c7d1' },
      });
    const [first, second] = [await resend(), await resend()];
    assert.deepEqual([first.status, second.status], [202, 202]);
    await running.mailTo(invite.email, 2);
    const limited = await running.send('POST', '/v1/invitations/resend', { json: { email: invite.email } });
    assert.equal(limited.status, 429);
    assert.equal(running.mails.length, 2);
  });

  test('a reset whose answer was lost is completed once and answered again', async () => {
    await post('/v1/admin/invitations', invite, 'key-1');
    const token = linkToken(await running.mailTo(invite.email));
    const complete = (key: string) =>
      running.send('POST', '/v1/password-resets/complete', {
        json: { token, password: 'a rather long passphrase 4 kim' },
        headers: { 'idempotency-key': key },
      });
    const [first, again, other] = [await complete('key-a'), await complete('key-a'), await complete('key-b')];
    assert.deepEqual([first.status, again.status], [200, 200]);
    assert.notEqual(again.headers.get('set-cookie'), null);
    assert.equal(await codeOf(other), 'link-used');
  });

  test('a key that is none is refused by its name', async () => {
    for (const key of ['', 'a b', 'x'.repeat(201)]) {
      const { code, field } = await problemIn(await post('/v1/admin/invitations', invite, key));
      assert.deepEqual({ code, field }, { code: 'invalid-input', field: 'Idempotency-Key' });
    }
  });
});
