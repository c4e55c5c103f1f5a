import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { creator, DeskWorld, profile, record, request } from './desk-world.js';

let world: DeskWorld;
beforeEach(() => (world = new DeskWorld()));
const work = () => world.state.work;

async function requests(...ids: string[]): Promise<void> {
  void world.flow.requests.load();
  await world.answer('requests', { requests: ids.map((id) => request(id)) });
}

describe('things done to rows', () => {
  it('run side by side, and one at a time for each row', async () => {
    await world.invitations(record('a'), record('b'));
    void world.flow.work.resend('a');
    void world.flow.work.revoke('b');
    for (let i = 0; i < 20; i++) assert.equal(await world.flow.work.revoke('a'), false);
    assert.deepEqual(work().busy, [
      { subject: 'invitation', id: 'a', action: 'resend' },
      { subject: 'invitation', id: 'b', action: 'revoke' },
    ]);
    await world.answer('revoke', record('b', { status: 'revoked' }));
    await world.answer('resend', record('a', { status: 'queued', sendCount: 2 }));
    assert.deepEqual(work().busy, []);
    assert.deepEqual(
      world.state.invitations.items.map(({ status, sendCount }) => [status, sendCount]),
      [
        ['queued', 2],
        ['revoked', 1],
      ],
    );
    assert.deepEqual(
      work().receipts.map(({ id, action, invitation }) => [id, action, invitation?.status]),
      [
        ['b', 'revoke', 'revoked'],
        ['a', 'resend', 'queued'],
      ],
    );
    world.flow.work.dismiss('invitation', 'a');
    assert.deepEqual(
      work().receipts.map(({ id }) => id),
      ['b'],
    );
  });

  it('say why they were refused and when they may be tried again', async () => {
    await world.invitations(record('a'));
    void world.flow.work.resend('a');
    await world.refuse('resend', 'rate-limited', undefined, { retryAfter: 40 });
    const [failure] = work().failures;
    assert.deepEqual([failure?.action, failure?.error.code], ['resend', 'rate-limited']);
    world.clock.pass(15);
    assert.equal(world.flow.secondsUntil(failure?.retryAt), 25);
    assert.equal(world.open('invitations').length, 0, 'the row is as it was');
    void world.flow.work.revoke('a');
    assert.deepEqual(work().failures, [], 'a new try puts the old failure away');
  });

  it('look at the list again where the row was not what it seemed', async () => {
    await world.invitations(record('a'));
    void world.flow.work.revoke('a');
    await world.refuse('revoke', 'invitation-closed');
    assert.equal(work().failures[0]?.error.code, 'invitation-closed');
    await world.answer('invitations', { invitations: [record('a', { status: 'accepted' })] });
    assert.equal(world.state.invitations.items[0]?.status, 'accepted');
    assert.equal(work().failures.length, 1, 'and it is still told');
  });

  it('take no answer about another row', async () => {
    await world.invitations(record('a'));
    void world.flow.work.resend('a');
    await world.answer('resend', record('b'));
    assert.equal(work().failures[0]?.error.code, 'unexpected-answer');
    assert.deepEqual(
      world.state.invitations.items.map(({ id }) => id),
      ['a'],
    );
  });

  it('invite elsewhere, and read the list with the new invitation', async () => {
    await world.invitations(record('a', { status: 'bounced' }));
    void world.flow.work.reinvite('a', ' kim@post.example ');
    assert.deepEqual(world.input('reinvite'), { id: 'a', email: 'kim@post.example' });
    await world.answer('reinvite', record('b', { email: 'kim@post.example' }));
    assert.equal(work().receipts[0]?.invitation?.id, 'b');
    await world.answer('invitations', { invitations: [record('b'), record('a', { status: 'superseded' })] });
    assert.equal(world.state.invitations.items.length, 2);
  });

  it('answer requests, which stay in sight with what was answered', async () => {
    await requests('a', 'b', 'c');
    void world.flow.work.approve('a');
    void world.flow.work.reject('b', 'policy');
    assert.deepEqual(world.input('answer'), { id: 'b', answer: 'reject', reason: 'policy' });
    await world.answer('answer', request('b', { state: 'rejected', reason: 'policy', answers: [] }));
    await world.answer('answer', request('a', { state: 'invited', answers: [] }));
    void world.flow.work.forward('c');
    assert.deepEqual(world.input('answer'), { id: 'c', answer: 'forward' });
    await world.answer('answer', request('c', { state: 'with-support', answers: [] }));
    assert.deepEqual(
      world.state.requests.items.map(({ state }) => state),
      ['invited', 'rejected', 'with-support'],
    );
  });

  it('leave a request open whose address is taken', async () => {
    await requests('a');
    void world.flow.work.approve('a');
    await world.refuse('answer', 'email-taken');
    assert.equal(work().failures[0]?.error.code, 'email-taken');
    assert.equal(world.state.requests.items[0]?.state, 'with-manager');
    assert.equal(world.open('requests').length, 0);
  });

  it('remind a creator, and say when the next reminder may go', async () => {
    void world.flow.show('creators');
    const creators = [creator('k', profile('p'), profile('q')), creator('l')];
    await world.answer('creators', { creators });
    const [before] = world.state.creators.items.slice(1);
    void world.flow.work.nudge('p');
    await world.answer('nudge', { nudgedAt: '2026-11-22T09:00:00Z', nudgeIn: 3600 });
    const [k, l] = world.state.creators.items;
    assert.equal(l, before, 'nobody else is touched');
    assert.deepEqual(
      k?.profiles.map(({ nudgedAt, nudgeAt }) => [nudgedAt, world.flow.secondsUntil(nudgeAt)]),
      [
        ['2026-11-22T09:00:00Z', 3600],
        [undefined, 0],
      ],
    );
    assert.equal(world.flow.secondsUntil(work().receipts[0]?.nudgeAt), 3600);
    void world.flow.work.nudge('q');
    await world.refuse('nudge', 'rate-limited', undefined, { retryAfter: 60 });
    assert.equal(world.flow.secondsUntil(world.state.creators.items[0]?.profiles[1]?.nudgeAt), 60);
  });

  it('are asked for under the same name until they are done, then under another', async () => {
    const keys = () => world.server.calls.filter(({ method }) => method === 'resend').map(({ key }) => key);
    void world.flow.work.resend('a');
    await world.refuse('resend', 'timeout');
    void world.flow.work.resend('a');
    await world.refuse('resend', 'rate-limited', undefined, { retryAfter: 1 });
    void world.flow.work.resend('a');
    await world.answer('resend', record('a'));
    void world.flow.work.resend('a');
    assert.deepEqual(keys(), ['key-1', 'key-1', 'key-1', 'key-2']);
  });
});
