import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictProof } from '../../../src/server/oauth/attempt-proof.js';
import { minute } from '../deployment.js';
import { connecting, creator, own } from './connecting.js';

test('Who signed in at the platform takes back what is not confirmed yet', async (t) => {
  const scene = await connecting(t);
  const { id, page, browser } = await scene.answered();
  const action = /action="([^"]+\/undo)"/.exec(page.html)?.[1] ?? '';
  assert.equal(action, `${own}/connect/${id}/undo`);
  assert.equal((await browser.post(action, {}, { origin: 'https://evil.example' })).status, 403);
  assert.equal((await scene.browser().post(action, {})).status, 410, 'another browser');
  assert.equal(await scene.status(id), 'confirming');

  assert.equal((await browser.post(action, {})).title, 'It is undone');
  assert.equal(await scene.status(id), 'cancelled');
  assert.equal((await scene.row(id)).sealed_grant, null);
  assert.equal((await scene.jobs('revoke-permission')).length, 1);
  await assert.rejects(scene.as().confirm({ id, visibleToManager: true }), { code: 'attempt-over' });
});

test('Who signed in at the platform takes back what was saved meanwhile, in whosever account', async (t) => {
  const scene = await connecting(t);
  const { id, browser } = await scene.answered();
  await scene.as().confirm({ id, visibleToManager: true });
  const undo = () => browser.post(`${own}/connect/${id}/undo`, {});
  assert.equal((await undo()).title, 'It is undone');
  assert.ok((await scene.profiles())[0]?.disconnected_at);
  assert.deepEqual(await scene.credentials(), []);
  assert.equal((await undo()).title, 'It is undone', 'twice is no fault');
});

test('Undone, a conflict proves nothing any more', async (t) => {
  const scene = await connecting(t);
  await scene.connected(await creator(scene.server, 'lee@mail.example'));
  const { id, browser } = await scene.answered();
  const accountId = scene.kim.accountId ?? '';
  assert.ok(await conflictProof(scene.context, accountId, id));
  await browser.post(`${own}/connect/${id}/undo`, {});
  assert.equal(await conflictProof(scene.context, accountId, id), undefined);
  assert.equal((await scene.credentials()).length, 1, 'the other account keeps its profile');
});

test('After a while there is nothing to undo', async (t) => {
  const scene = await connecting(t);
  const { id, browser } = await scene.answered();
  await scene.as().confirm({ id, visibleToManager: true });
  scene.server.pass(21 * minute);
  assert.equal((await browser.post(`${own}/connect/${id}/undo`, {})).status, 410);
  assert.equal((await scene.profiles())[0]?.disconnected_at, null);
});
