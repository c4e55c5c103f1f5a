import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect, isCode, profiles } from '../profiles/creators.js';
import { changing, type Changing, type Creator, manager } from './changing.js';

/** A creator with a profile that the manager sees, whose new address is invited. */
async function approved(world: Changing): Promise<{ kim: Creator; successor: Creator; invitationId: string }> {
  const kim = await world.variation();
  await connect(world.app, kim.accountId, { visible: true });
  const { id } = await world.ask(kim, 'kim@home.example');
  await world.answer(manager(), id, 'approve');
  const successor = await world.mailed('kim@home.example');
  const { id: invitationId } = await world.app.db
    .selectFrom('invitation')
    .select('id')
    .where('account_id', '=', successor.accountId)
    .executeTakeFirstOrThrow();
  return { kim, successor, invitationId };
}

const state = async (world: Changing, of: Creator) => (await world.notice(of))?.change?.state;

test('revoking the invitation of the new address ends the request; the account goes on', async (t) => {
  const world = await changing(t);
  const { kim, successor, invitationId } = await approved(world);
  await world.app.admin().revoke({ id: invitationId });
  assert.equal(await state(world, kim), 'withdrawn');
  assert.equal((await world.account(successor.accountId)).status, 'removed');
  assert.equal(await world.signsIn(kim.email), true);
  assert.equal((await world.ask(kim, 'kim@home.example')).state, 'with-manager', 'nothing is stuck');
});

test('an address the creator never named gets nothing of the account, whoever invites it', async (t) => {
  const world = await changing(t);
  const { kim, invitationId } = await approved(world);
  await world.app.admin().supersede({ id: invitationId, email: 'ana@agency.example' });
  const elsewhere = await world.comeIn(await world.mailed('ana@agency.example'));
  // What deletes the one person's accounts does not take this one along.
  assert.equal((await world.account(elsewhere.accountId)).replaces, null);
  assert.equal(await state(world, kim), 'withdrawn');
  assert.equal(await world.signsIn(kim.email), true);
  assert.equal((await profiles(world.app, kim.session).list()).profiles.length, 1);
  assert.equal((await profiles(world.app, elsewhere.session).list()).profiles.length, 0);
});

test('the reserved address invited again, also by a file, still brings everything along', async (t) => {
  const world = await changing(t);
  const { kim, successor, invitationId } = await approved(world);
  const again = await world.invite('KIM@home.example');
  assert.equal(again.accountId, successor.accountId);
  const given = { email: 'kim@home.example', name: 'Kim', managerId: 'ana-7', managerName: 'Ana Ruiz' };
  const report = await world.app.admin().importRows({ invitations: [given] });
  assert.equal(report.created[0]?.invitation.email, 'kim@home.example');
  const newest = await world.mailed('kim@home.example');
  assert.equal(await state(world, kim), 'invited');
  assert.equal((await world.account(newest.accountId)).replaces, kim.accountId);
  await assert.rejects(world.app.admin().supersede({ id: invitationId, email: 'kim@home.example' }), {
    code: 'invitation-closed',
  });

  await world.comeIn(newest);

  const [profile] = (await profiles(world.app, newest.session).list()).profiles;
  assert.equal(profile?.visibleToManager, true, 'of the same manager');
  assert.equal(await world.signsIn(kim.email), false);
});

test('another manager who invites the reserved address does not get to see what was shown to the first', async (t) => {
  const world = await changing(t);
  const { kim } = await approved(world);
  const newest = await world.invite('kim@home.example', { managerId: 'bo-2', managerName: 'Bo Lind' });
  await world.comeIn(newest);
  const [profile] = (await profiles(world.app, newest.session).list()).profiles;
  assert.equal(profile?.visibleToManager, false);
  const consents = await world.app.db.selectFrom('consent').select(['visible', 'manager_name']).execute();
  assert.deepEqual(consents, [{ visible: false, manager_name: 'Ana Ruiz' }]);
  assert.equal(await world.signsIn(kim.email), false);
});

test('the invitation sent on to the address that was asked for grants the request', async (t) => {
  const world = await changing(t);
  await world.taken();
  const kim = await world.invite();
  await world.column().requestChange({ email: 'kim@home.example', token: kim.token });
  const { id } = (await world.app.invitations()).find(({ account_id }) => account_id === kim.accountId) ?? { id: '' };
  await world.app.admin().supersede({ id, email: 'Kim@Home.example' });
  assert.deepEqual(await world.waiting(manager()), []);
  assert.equal((await world.notice(kim, 'token'))?.change?.state, 'invited');
});

test('an unused account that is sent on once more, or revoked, leaves no request behind', async (t) => {
  for (const end of ['supersede', 'revoke'] as const) {
    const world = await changing(t);
    await world.taken();
    const kim = await world.invite();
    const { id } = await world.column().requestChange({ email: 'kim@home.example', token: kim.token });
    await world.answer(manager(), id, 'approve');
    const newest = (await world.app.invitations()).at(-1)?.id ?? '';
    if (end === 'revoke') await world.app.admin().revoke({ id: newest });
    else await world.app.admin().supersede({ id: newest, email: 'kim@two.example' });
    assert.equal((await world.change(id)).state, 'withdrawn');
    if (end === 'revoke') continue;
    const two = await world.comeIn(await world.mailed('kim@two.example'));
    assert.equal((await world.change(id)).state, 'withdrawn', 'and does not come back');
    assert.equal((await world.ask(two, 'kim@three.example')).state, 'with-manager');
  }
});

test('an account made for a request asks for no address of its own before somebody is in', async (t) => {
  const world = await changing(t);
  const { successor } = await approved(world);
  const ask = world.column().requestChange({ email: 'other@home.example', token: successor.token });
  await assert.rejects(ask, isCode('email-change-open'));
});
