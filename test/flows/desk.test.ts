import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { memoryDesk } from '../../src/adapters/memory/desk.js';
import { deskScenarios } from '../../src/adapters/scenarios/desk.js';
import { DeskFlow } from '../../src/flows/desk.js';
import { DeskWorld, ids, record, request, robin } from './desk-world.js';
import { settled } from './scripted-api.js';

let world: DeskWorld;
beforeEach(() => (world = new DeskWorld()));

describe('DeskFlow', () => {
  it('says who sits there, and reads the requests that wait', async () => {
    void world.flow.load();
    await world.answer('user', robin);
    assert.deepEqual(world.input('requests'), { show: 'waiting', after: undefined, limit: '2' });
    await world.answer('requests', { requests: [request('a')] });
    assert.deepEqual([world.state.step, ids(world.state.requests.items)], ['ready', ['a']]);
    assert.deepEqual('user' in world.state && world.state.user, robin);
    assert.equal(world.state.invitations.loaded, false);
  });

  it('says why it could not, and when to try again', async () => {
    void world.flow.load();
    await world.refuse('user', 'rate-limited', undefined, { retryAfter: 30 });
    assert.deepEqual([world.state.step, world.flow.retryIn], ['failed', 30]);
    world.clock.pass(12);
    assert.equal(world.flow.retryIn, 18);
    void world.flow.load();
    assert.equal(world.state.step, 'loading');
    await world.refuse('user', 'unauthenticated');
    assert.equal(world.state.step, 'signed-out');
  });

  it('stays open when only the question who sits there gets lost', async () => {
    await world.seated();
    void world.flow.load();
    await world.refuse('user', 'offline');
    assert.equal(world.state.step, 'ready');
    void world.flow.load();
    await world.refuse('user', 'unauthenticated');
    assert.equal(world.state.step, 'signed-out');
  });

  it('is signed out by any refused call, and goes on where it was with a new token', async () => {
    await world.seated();
    await world.invitations(record('a'));
    void world.flow.work.resend('a');
    void world.flow.show('invitations');
    await world.refuse('invitations', 'unauthenticated');
    assert.equal(world.state.step, 'signed-out');
    assert.deepEqual(ids(world.state.invitations.items), ['a']);
    await world.answer('resend', record('a', { status: 'queued' }));
    assert.equal(world.state.invitations.items[0]?.status, 'queued');

    void world.flow.load();
    await world.answer('user', robin);
    assert.equal(world.open('invitations').length, 1, 'a list that was refused is read again');
    await world.answer('invitations', { invitations: [record('a')] });
    assert.deepEqual([world.state.step, world.state.invitations.error], ['ready', undefined]);
  });

  it('is not signed out by a refusal of a call that nobody waits for any more', async () => {
    await world.seated();
    void world.flow.invitations.load();
    const [old] = world.open('invitations');
    void world.flow.invitations.load({ search: 'kim' });
    old?.reject(new Error('gone'));
    await settled();
    assert.equal(world.state.step, 'ready');
  });

  it('tells its subscribers of every part in one frozen state', async () => {
    let told = 0;
    const end = world.flow.subscribe(() => told++);
    await world.seated();
    void world.flow.inviting.submit({});
    assert.ok(told > 2);
    assert.ok(Object.isFrozen(world.state));
    assert.deepEqual(world.state.inviting.problems, { email: 'missing', name: 'missing' });
    end();
    const before = told;
    world.flow.inviting.clear();
    assert.equal(told, before);
  });

  it('lets go of every call when it is closed', async () => {
    await world.seated();
    await world.invitations(record('a'));
    void world.flow.show('creators');
    void world.flow.work.resend('a');
    void world.flow.inviting.submit({ email: 'kim@mail.example', name: 'Kim' });
    void world.flow.importing.readText('email,name\nkim@mail.example,Kim');
    await settled();
    world.flow.close();
    assert.deepEqual(
      world.server.calls.slice(-4).map(({ signal }) => signal?.aborted),
      [true, true, true, true],
    );
    const { creators, work, inviting, importing } = world.state;
    assert.deepEqual([creators.pending, work.busy, inviting.pending, importing.step], [false, [], false, 'none']);
  });

  it('works through a day before the backend in memory', async () => {
    const desk = memoryDesk({ scenario: deskScenarios.manager });
    const flow = new DeskFlow(desk.desk);
    assert.equal(await flow.load(), true);
    assert.equal(await flow.show('invitations'), true);
    assert.equal(await flow.show('creators'), true);
    const [waiting] = flow.state.requests.items;
    assert.equal(await flow.work.approve(waiting?.id ?? ''), true);
    assert.equal(flow.state.requests.items[0]?.state, 'invited');
    assert.deepEqual(flow.state.requests.items[0].answers, []);
    await settled();
    assert.equal(flow.state.invitations.items[0]?.email, waiting?.proposedEmail);
  });
});
