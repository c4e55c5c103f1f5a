import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountDeletion, AccountExport, OwnAccount } from '../../../src/contract/account-deletion.js';
import type { InvitationRecord } from '../../../src/contract/admin.js';
import { day } from '../deployment.js';
import { until } from '../until.js';
import { password, type Visitor, wholeServer, type World } from './whole-server.js';

const kim = (): Visitor => ({ remoteAddress: '198.51.100.77', userAgent: 'Quillfox/9.1' });
const stranger: Visitor = { remoteAddress: '203.0.113.50', userAgent: 'curl' };

async function deletionLink(world: World, email: string, count: number): Promise<string> {
  const mail = await world.mailTo(email, count);
  const token = /account-deletion#t=(del_[\w-]{43})/.exec(mail.text)?.[1];
  assert.ok(token, mail.subject);
  return token;
}

async function stateIs(world: World, deletionToken: string, state: string): Promise<AccountDeletion> {
  return until(async () => {
    const path = '/v1/account-deletions/inspect';
    const deletion = await world.call<AccountDeletion>(stranger, 'POST', path, { deletionToken });
    return deletion.state === state && deletion;
  }, state);
}

test('from the consequences to the free address: looking changes nothing, and the platform is told until it hears', async (t) => {
  const world = await wholeServer(t);
  const who = kim();
  const email = 'kim@mail.example';
  await world.arrive(who, { email, name: 'Kim Moreno' });
  await world.connect(who, 'tiktok');

  const { account } = await world.call<{ account: OwnAccount }>(who, 'GET', '/v1/account');
  assert.deepEqual(account.profiles, [{ platform: 'tiktok', handle: 'maya.makes' }]);
  const proven = { account: 'own', password };
  const file = await world.call<AccountExport>(who, 'POST', '/v1/account-exports', proven);
  assert.equal(file.fileName, 'onboarding-data-2026-11-22.json');
  await world.call(who, 'POST', '/v1/account-deletions', proven);
  const deletionToken = await deletionLink(world, email, 3);

  // What mail scanners and previews do with a link, and people before they have read.
  for (const method of ['GET', 'HEAD'] as const) {
    for (const path of ['/account-deletion', `/account-deletion?t=${deletionToken}`]) {
      assert.notEqual((await world.send(stranger, method, path)).status, 500);
    }
    for (const path of ['confirm', 'cancel', 'inspect']) {
      const answer = await world.send(stranger, method, `/v1/account-deletions/${path}?deletionToken=${deletionToken}`);
      assert.equal(answer.status, 405, path);
    }
  }
  for (let times = 0; times < 5; times += 1) await stateIs(world, deletionToken, 'requested');
  await world.pass(0);
  await stateIs(world, deletionToken, 'requested');

  const path = '/v1/account-deletions/confirm';
  const confirmed = await world.call<AccountDeletion>(stranger, 'POST', path, { deletionToken });
  assert.deepEqual([confirmed.state, confirmed.deleteAt], ['scheduled', '2026-11-29T10:00:00.000Z']);
  await deletionLink(world, email, 4);
  // Until then everything works as before.
  await world.pass(6 * day);
  await stateIs(world, deletionToken, 'scheduled');
  await world.call(kim(), 'POST', '/v1/sessions', { email, password });

  world.fakes.tiktok.fault('revoke', { kind: 'status', status: 503 }, 1_000_000);
  await world.pass(day);
  const going = await stateIs(world, deletionToken, 'deleting');
  assert.match(going.receipt ?? '', /^\w{16}$/);
  await until(() => world.fakes.tiktok.counts.revokes === 0 && requestsTo(world, 'revoke') > 1, 'a second try');
  assert.equal((await world.send(kim(), 'POST', '/v1/sessions', { email, password })).status, 401);
  assert.equal((await world.send(who, 'GET', '/v1/sessions')).status, 401);
  const taken = await world.admin<InvitationRecord>('POST', '/v1/admin/invitations', { email, name: 'Kim Moreno' });
  assert.equal(taken.email, 'kim+talent@mail.example');
  await stateIs(world, deletionToken, 'deleting');

  world.fakes.tiktok.clearFaults();
  const gone = await stateIs(world, deletionToken, 'deleted');
  assert.equal(world.fakes.tiktok.counts.revokes, 1);
  assert.deepEqual([gone.email, gone.profiles], ['', undefined]);
  const receipt = await world.mailTo(email, 5);
  const page = await world.send(stranger, 'GET', `/deletion/${gone.receipt ?? ''}`);
  const html = await page.text();
  assert.ok(receipt.text.includes(gone.receipt ?? 'none'));
  assert.match(html, /The account was deleted/);
  for (const word of [email, 'Moreno', 'maya']) assert.ok(!html.includes(word), word);

  const again = await world.admin<InvitationRecord>('POST', '/v1/admin/invitations', { email, name: 'Kim Moreno' });
  assert.equal(again.email, email);
  await world.mailTo(email, 6);
});

function requestsTo(world: World, endpoint: string): number {
  return world.fakes.tiktok.requests.filter((request) => request.endpoint === endpoint).length;
}

test('after the end no table, and no job, holds the address, the name, a handle or where somebody was', async (t) => {
  const world = await wholeServer(t);
  const who = kim();
  const email = 'Quillon.Marwick@mail.example';
  await world.arrive(who, { email, name: 'Quillon Marwick', managerName: 'Ana Ferreira' });
  await world.connect(who, 'tiktok');
  await world.connect(who, 'youtube');
  await world.call(who, 'POST', '/v1/email-changes', { email: 'qm@studio.example' });
  await world.send(who, 'POST', '/v1/sessions', { email, password: `${password} no` });
  await world.call(who, 'POST', '/v1/password-resets', { email });
  await world.mailTo(email, 3);
  await until(async () => {
    const waiting = world.store.db.selectFrom('social_profile').select('id').where('last_sync_at', 'is', null);
    return (await waiting.execute()).length === 0;
  }, 'both profiles to be read');
  const handles = (
    await world.store.db.selectFrom('social_profile').select(['handle', 'platform_user_id']).execute()
  ).flatMap(({ handle, platform_user_id }) => [handle, platform_user_id]);
  const { id: accountId } = await world.store.db.selectFrom('account').select('id').executeTakeFirstOrThrow();

  await world.call(who, 'POST', '/v1/account-deletions', { account: 'own', password });
  const deletionToken = await deletionLink(world, email, 4);
  const words = [
    'quillon',
    'marwick',
    'qm@studio',
    'Ana Ferreira',
    '198.51.100.77',
    'Quillfox',
    'Maya Makes',
    ...handles,
  ];
  const before = await world.tablesWith(words);
  for (const word of words)
    assert.ok(
      before.some((place) => place.endsWith(`: ${word}`)),
      `${word} is nowhere`,
    );
  for (const table of ['account', 'invitation', 'session', 'social_profile', 'email_change', 'avatar', 'audit_key']) {
    const rows = (await world.dump()).get(`public.${table}`);
    assert.notEqual(rows, '', table);
  }
  const sealed = await world.store.db.selectFrom('audit_event').select('id').where('sealed', 'is not', null).execute();
  assert.ok(sealed.length >= 5, `${sealed.length} sealed entries`);

  await world.call(stranger, 'POST', '/v1/account-deletions/confirm', { deletionToken });
  // A job that names the address and waits for long.
  await world.pass(7 * day);
  await stateIs(world, deletionToken, 'deleted');
  await world.mailTo(email, 6);
  const left = await until(async () => {
    const places = await world.tablesWith(words);
    const jobs = (await world.dump()).get('onboarding_jobs.job') ?? '';
    return places.length === 0 && !jobs.includes('send-deletion-mail') && places;
  }, 'nothing to be left').catch(() => world.tablesWith(words));
  assert.deepEqual(left, []);
  // The proof that it happened stays, and leads to nobody.
  assert.ok((await world.dump()).get('public.audit_event')?.includes(accountId));
  for (const table of ['audit_key', 'session', 'credential', 'revocation', 'avatar', 'connection_attempt']) {
    assert.equal((await world.dump()).get(`public.${table}`), '', table);
  }
  const log = world.lines.join('\n').toLowerCase();
  for (const word of ['quillon', 'marwick', deletionToken]) assert.ok(!log.includes(word), `${word} is in the log`);
});
