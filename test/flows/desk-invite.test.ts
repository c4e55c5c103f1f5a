import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { DeskWorld, record } from './desk-world.js';

let world: DeskWorld;
beforeEach(() => (world = new DeskWorld()));
const state = () => world.state.inviting;
const kim = { email: 'kim@mail.example', name: 'Kim' };

describe('inviting one creator', () => {
  it('sends what was typed, without what was left empty, and reads the list again', async () => {
    await world.invitations();
    void world.flow.inviting.submit({ email: ' kim@mail.example ', name: ' Kim ', locale: ' ', managerId: undefined });
    assert.deepEqual([state().pending, world.input('invite')], [true, kim]);
    assert.equal(await world.flow.inviting.submit(kim), false, 'one at a time');
    await world.answer('invite', record('a', { variation: true, email: 'kim+talent@mail.example' }));
    assert.deepEqual([state().pending, state().made?.variation], [false, true]);
    assert.equal(state().made?.email, 'kim+talent@mail.example');
    await world.answer('invitations', { invitations: [record('a')] });
    assert.equal(world.state.invitations.items.length, 1);
    world.flow.inviting.clear();
    assert.equal(state().made, undefined);
  });

  it('says of every field at once what is wrong with it, before anything is sent', async () => {
    await world.flow.inviting.submit({ email: 'no address', name: ' ', managerName: 'm'.repeat(121) });
    assert.deepEqual(state().problems, { email: 'malformed', name: 'missing', managerName: 'too-long' });
    await world.flow.inviting.submit({ ...kim, name: '🎉'.repeat(120), managerId: 'x'.repeat(81) });
    assert.deepEqual(state().problems, { managerId: 'too-long' });
    assert.equal(world.server.calls.length, 0);
  });

  it('puts what the backend found to the field it belongs to', async () => {
    void world.flow.inviting.submit({ ...kim, locale: 'not a language' });
    await world.refuse('invite', 'invalid-input', undefined, { field: 'locale' });
    assert.deepEqual([state().problems, state().error], [{ locale: 'malformed' }, undefined]);
    void world.flow.inviting.submit(kim);
    await world.refuse('invite', 'variation-unavailable');
    assert.deepEqual(state().problems, { email: 'unavailable' });
    void world.flow.inviting.submit(kim);
    await world.refuse('invite', 'invalid-input', undefined, { field: 'elsewhere' });
    assert.deepEqual([state().problems, state().error?.code], [{}, 'invalid-input']);
    void world.flow.inviting.submit(kim);
    await world.refuse('invite', 'rate-limited', undefined, { retryAfter: 8 });
    assert.deepEqual([state().error?.code, world.flow.inviting.retryIn], ['rate-limited', 8]);
  });

  it('invites nobody twice when the answer is lost and the form is sent again', async () => {
    const keys = () => world.server.calls.map(({ key }) => key);
    void world.flow.inviting.submit(kim);
    await world.refuse('invite', 'timeout');
    void world.flow.inviting.submit(kim);
    await world.refuse('invite', 'offline');
    void world.flow.inviting.submit({ ...kim, name: 'Kim Lee' });
    await world.answer('invite', record('a'));
    void world.flow.inviting.submit(kim);
    await world.answer('invite', record('b'));
    void world.flow.inviting.submit(kim);
    assert.deepEqual(keys(), ['key-1', 'key-1', 'key-2', 'key-1', 'key-3']);
  });

  it('stops waiting when the desk is closed', () => {
    void world.flow.inviting.submit(kim);
    world.flow.inviting.clear();
    assert.equal(state().pending, true, 'what is under way is not forgotten');
    world.flow.close();
    assert.equal(state().pending, false);
  });
});
