import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { creator, DeskWorld, ids, profile, record } from './desk-world.js';
import { settled } from './scripted-api.js';

let world: DeskWorld;
beforeEach(() => (world = new DeskWorld()));
const list = () => world.state.invitations;
const page = (next: string | undefined, ...names: string[]) => ({ invitations: names.map((id) => record(id)), next });

describe('a list at the desk', () => {
  it('turns its pages forth and back by cursors', async () => {
    const { invitations } = world.flow;
    assert.equal(await invitations.next(), false);
    void invitations.load();
    await world.answer('invitations', page('b', 'a', 'b'));
    assert.deepEqual([list().page, list().hasNext, list().hasPrevious], [1, true, false]);
    void invitations.next();
    assert.equal(list().pending, 'next');
    assert.deepEqual(ids(list().items), ['a', 'b'], 'the page stays until the next one is there');
    assert.equal(await invitations.next(), false, 'one turn at a time');
    assert.equal(world.input('invitations')['after'], 'b');
    await world.answer('invitations', page('d', 'c', 'd'));
    void invitations.next();
    await world.answer('invitations', page(undefined, 'e'));
    assert.deepEqual([list().page, list().hasNext, list().hasPrevious], [3, false, true]);
    assert.equal(await invitations.next(), false);
    void invitations.previous();
    assert.equal(world.input('invitations')['after'], 'b');
    await world.answer('invitations', page('d', 'c', 'd'));
    void invitations.previous();
    assert.equal(world.input('invitations')['after'], undefined);
    await world.answer('invitations', page('b', 'a', 'b'));
    assert.deepEqual([list().page, list().hasPrevious, await invitations.previous()], [1, false, false]);
  });

  it('begins anew with another filter, and only the newest search counts', async () => {
    const { invitations } = world.flow;
    void invitations.load();
    await world.answer('invitations', page('b', 'a', 'b'));
    void invitations.next();
    void invitations.load({ search: 'k' });
    void invitations.load({ search: 'kim', status: 'bounced' });
    assert.equal(world.open('invitations').length, 1, 'older calls are ended');
    assert.deepEqual(world.input('invitations'), { search: 'kim', status: 'bounced', after: undefined, limit: '2' });
    assert.deepEqual(list().filter, { search: 'kim', status: 'bounced' });
    await world.answer('invitations', page(undefined, 'k'));
    assert.deepEqual([ids(list().items), list().page], [['k'], 1]);
    assert.equal(world.server.calls.filter(({ signal }) => signal?.aborted).length, 2);
  });

  it('does not leave the rows of one filter under another that failed', async () => {
    const { invitations } = world.flow;
    await world.invitations(record('a'));
    void invitations.load({ search: 'kim' });
    await world.refuse('invitations', 'rate-limited', undefined, { retryAfter: 20 });
    assert.deepEqual([list().items, list().loaded, list().error?.code], [[], false, 'rate-limited']);
    assert.deepEqual([list().filter, invitations.retryIn], [{ search: 'kim' }, 20]);
    void invitations.retry();
    assert.deepEqual([list().pending, list().error], ['load', undefined]);
    assert.equal(world.input('invitations')['search'], 'kim');
    world.flow.close();
    assert.deepEqual([list().pending, list().loaded], [false, false]);
  });

  it('keeps the page that is shown when the next one, or the same again, cannot be read', async () => {
    const { invitations } = world.flow;
    void invitations.load();
    await world.answer('invitations', page('b', 'a', 'b'));
    void invitations.next();
    await world.refuse('invitations', 'offline');
    assert.deepEqual([list().page, ids(list().items), list().error?.code], [1, ['a', 'b'], 'offline']);
    void invitations.retry();
    assert.equal(list().pending, 'refresh');
    await world.answer('invitations', 'no page at all');
    assert.deepEqual([ids(list().items), list().error?.code], [['a', 'b'], 'internal']);
  });

  it('reads what is under way once more where something has changed meanwhile', async () => {
    const { invitations } = world.flow;
    assert.equal(await invitations.refresh(), false, 'nothing to read again');
    void invitations.load({ search: 'kim' });
    void invitations.refresh();
    assert.equal(world.open('invitations').length, 1);
    assert.deepEqual([world.input('invitations')['search'], list().pending], ['kim', 'load']);
  });

  it('puts no older fact in the place of a newer one', async () => {
    await world.invitations(record('a'), record('b'));
    void world.flow.invitations.refresh();
    void world.flow.work.revoke('a');
    await world.answer('revoke', record('a', { status: 'revoked' }));
    await world.answer('invitations', { invitations: [record('a'), record('b')] });
    assert.deepEqual(
      list().items.map(({ status }) => status),
      ['revoked', 'sent'],
    );
    void world.flow.invitations.refresh();
    await world.answer('invitations', { invitations: [record('a', { status: 'superseded' })] });
    assert.equal(list().items[0]?.status, 'superseded', 'what was asked for later counts');
  });

  it('goes back to the first page from one that has emptied', async () => {
    const { invitations } = world.flow;
    void invitations.load();
    await world.answer('invitations', page('b', 'a', 'b'));
    void invitations.next();
    await world.answer('invitations', page(undefined, 'c'));
    void invitations.refresh();
    await world.answer('invitations', page(undefined));
    assert.deepEqual([list().pending, world.input('invitations')['after']], ['load', undefined]);
    await world.answer('invitations', page(undefined, 'a'));
    assert.deepEqual([list().page, ids(list().items)], [1, ['a']]);
  });

  it('shows every row once', async () => {
    await world.invitations(record('a', { status: 'queued' }), record('b'), record('a'));
    assert.deepEqual(ids(list().items), ['a', 'b']);
    assert.equal(list().items[0]?.status, 'queued', 'the first of them');
  });

  it('says from when on a creator may be reminded', async () => {
    void world.flow.show('creators');
    const profiles = [profile('p'), profile('q', { nudgeIn: 90 }), { ...profile('r'), nudgeIn: undefined }];
    await world.answer('creators', { creators: [creator('k', ...profiles)] });
    const shown = world.state.creators.items[0]?.profiles ?? [];
    world.clock.pass(30);
    assert.deepEqual(
      shown.map(({ nudgeAt }) => nudgeAt && world.flow.secondsUntil(nudgeAt)),
      [0, 60, undefined],
    );
    assert.ok(shown.every((one) => !('nudgeIn' in one)));
    void world.flow.creators.load({ health: 'needs-attention', search: 'kim' });
    await settled();
    assert.deepEqual(world.input('creators'), {
      health: 'needs-attention',
      search: 'kim',
      after: undefined,
      limit: '2',
    });
  });
});
