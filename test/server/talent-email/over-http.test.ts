import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskEmailChange } from '../../../src/contract/desk.js';
import { createTalentEmailService } from '../../../src/server/talent-email/talent-email.js';
import { ownOrigin } from '../api-double.js';
import { linkToken, type Running, runningServer } from '../running.js';
import { until } from '../until.js';
import { changing, support } from './changing.js';
import { Statements } from '../statements.js';

const password = 'a rather long passphrase 4 kim';
const ana = { managerId: 'ana-7', managerName: 'Ana Ruiz' };

/** What a browser with the session's cookie sends. */
const signedIn = (cookie: string) => ({ headers: { cookie, origin: ownOrigin } });

async function comeIn(running: Running, email: string): Promise<string> {
  const token = linkToken(await running.mailTo(email));
  const answer = await running.send('POST', '/v1/password-resets/complete', { json: { token, password } });
  assert.equal(answer.status, 200);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function invite(running: Running, email: string) {
  const answer = await running.admin('POST', '/v1/admin/invitations', { email, name: 'Kim', ...ana });
  assert.equal(answer.status, 201);
  return (await answer.json()) as { email: string };
}

/** A page's token for somebody at the desk. */
async function atDesk(running: Running, role: string, userId: string) {
  const answer = await running.admin('POST', '/v1/desk-tokens', { role, userId, name: 'Ana', origins: [ownOrigin] });
  const { token } = (await answer.json()) as { token: string };
  return (method: string, path: string, json?: unknown) =>
    running.send(method, path, {
      headers: { authorization: `Bearer ${token}`, origin: ownOrigin },
      ...(json !== undefined && { json }),
    });
}

test('invited with +talent → asks for another address → the manager approves → comes in there', async (t) => {
  const running = await runningServer(t);
  await invite(running, 'kim@mail.example');
  await comeIn(running, 'kim@mail.example');
  const { email } = await invite(running, 'kim@mail.example');
  assert.equal(email, 'kim+talent@mail.example');
  const cookie = await comeIn(running, email);

  const stranger = await running.send('GET', '/v1/talent-email');
  assert.deepEqual([stranger.status, await stranger.json()], [200, {}]);
  const own = await running.send('GET', '/v1/talent-email', signedIn(cookie));
  assert.match(await own.text(), /"baseEmail":"kim@mail\.example"/);
  const nobody = await running.send('POST', '/v1/email-changes', { json: { email: 'kim@home.example' } });
  assert.equal(nobody.status, 401);

  const asked = await running.send('POST', '/v1/email-changes', {
    ...signedIn(cookie),
    json: { email: 'kim@home.example' },
  });
  const { id } = (await asked.json()) as { id: string };
  assert.equal(asked.status, 201);

  const bo = await atDesk(running, 'manager', 'bo-2');
  assert.deepEqual(await (await bo('GET', '/v1/admin/email-changes?show=all')).json(), { requests: [] });
  const stolen = await bo('POST', `/v1/admin/email-changes/${id}/answer`, { answer: 'approve' });
  assert.equal(stolen.status, 404);
  const desk = await atDesk(running, 'manager', 'ana-7');
  const { requests } = (await (await desk('GET', '/v1/admin/email-changes')).json()) as { requests: DeskEmailChange[] };
  assert.deepEqual(
    requests.map((request) => [request.id, request.proposedEmail, request.answers]),
    [[id, 'kim@home.example', ['approve', 'reject', 'forward']]],
  );
  const approved = await desk('POST', `/v1/admin/email-changes/${id}/answer`, { answer: 'approve' });
  assert.equal(((await approved.json()) as DeskEmailChange).state, 'invited');

  const told = await until(
    () => running.mails.find(({ to, subject }) => to === email && subject === 'Your new address is invited'),
    'the mail to the older address',
  );
  assert.match(told.text, /kim@home\.example/);
  const invitation = await running.mailTo('kim@home.example');
  assert.match(invitation.text, /in place of another/);
  assert.ok(!/kim@mail|talent@/.test(invitation.text + invitation.html), 'it may have been mistyped');
  const newer = await comeIn(running, 'kim@home.example');
  const after = await running.send('GET', '/v1/sessions/current', signedIn(newer));
  assert.match(await after.text(), /"email":"kim@home\.example"/);
  assert.deepEqual(await (await running.send('GET', '/v1/sessions/current', signedIn(cookie))).json(), {});
  const older = await running.send('POST', '/v1/sessions', { json: { email, password } });
  assert.equal(older.status, 401);
  await until(
    () => running.mails.find(({ to, subject }) => to === email && subject.startsWith('You sign in with')),
    'the last mail to the older address',
  );
  assert.ok(!running.lines.join('').includes('home.example'), 'no address in the log');
});

test('asking for an address gets the same answer, and makes the same work, whoever has it', async (t) => {
  const world = await changing(t, { rateLimits: 'off' });
  const { app } = world;
  const kim = await world.variation();
  await world.taken('active@mail.example');
  await world.invite('invited@mail.example');
  await app.admin().revoke({ id: (await world.app.invitations()).at(-1)?.id ?? '' });
  await world.invite('revoked@mail.example');
  const statements = new Statements();
  const column = createTalentEmailService({ ...app.context, db: app.db.withPlugin(statements) })(kim.session);
  const seen: unknown[] = [];
  for (const name of ['nobody', 'active', 'invited', 'revoked', 'active+talent']) {
    const change = await column.requestChange({ email: `${name}@mail.example` });
    assert.equal(change.proposedEmail, `${name}@mail.example`);
    seen.push({ change: { ...change, id: '', proposedEmail: '' }, work: statements.take() });
    await world.takeBack(kim);
  }
  for (const other of seen) assert.deepEqual(other, seen[0]);

  const taken = await world.ask(kim, 'active@mail.example');
  await assert.rejects(world.answer(support, taken.id, 'approve'));
  await world.answer(support, taken.id, 'reject', 'not-usable');
  const ofTaken = (await world.notice(kim))?.change;
  const free = await world.ask(kim, 'nobody@mail.example');
  await world.answer(support, free.id, 'reject', 'not-usable');
  const ofFree = (await world.notice(kim))?.change;
  assert.deepEqual({ ...ofTaken, id: '', proposedEmail: '' }, { ...ofFree, id: '', proposedEmail: '' });
});

test('20 invitations at once for one used address make 20 distinct addresses', async (t) => {
  const running = await runningServer(t);
  await invite(running, 'jo@mail.example');
  await comeIn(running, 'jo@mail.example');
  const records = await Promise.all(Array.from({ length: 20 }, () => invite(running, 'jo@mail.example')));
  const addresses = new Set(records.map(({ email }) => email));
  assert.equal(addresses.size, 20);
  for (const email of addresses) assert.match(email, /^jo\+talent\d*@mail\.example$/);
  for (const email of addresses) assert.match((await running.mailTo(email)).text, /jo@mail\.example already belongs/);
});
