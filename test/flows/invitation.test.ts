import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { OnboardingError } from '../../src/contract/errors.js';
import type { Invitation, InvitationApi } from '../../src/contract/invitation.js';
import { InvitationFlow, type InvitationFlowState } from '../../src/flows/invitation.js';
import { MemoryStore, ScriptedApi, SetClock, settled } from './scripted-api.js';

const invitation: Invitation = { state: 'expired', email: 'k•••@mail.example', resendIn: 0, resendsLeft: 5 };

let server: ScriptedApi;
let store: MemoryStore;
let clock: SetClock;
let flow: InvitationFlow;

function newFlow(): InvitationFlow {
  return new InvitationFlow(server.serve<InvitationApi>('get', 'resend'), { clock, resume: store });
}

function at<Step extends InvitationFlowState['step']>(step: Step) {
  assert.equal(flow.state.step, step);
  return flow.state as Extract<InvitationFlowState, { step: Step }>;
}

async function answer(result: unknown): Promise<void> {
  server.last.resolve(result);
  await settled();
}

async function refuse(...error: ConstructorParameters<typeof OnboardingError>): Promise<void> {
  server.last.reject(new OnboardingError(...error));
  await settled();
}

async function load(answered: Invitation | undefined, token?: string): Promise<void> {
  void flow.load(token);
  await answer(answered);
}

beforeEach(() => {
  server = new ScriptedApi();
  store = new MemoryStore();
  clock = new SetClock();
  flow = newFlow();
});

describe('InvitationFlow', () => {
  it('shows the invitation of a link and sends it again by that link', async () => {
    await load({ ...invitation, resendIn: 30 }, 'inv_link');
    assert.deepEqual(server.last.input, { token: 'inv_link' });
    assert.equal(flow.resendIn, 30);
    void flow.resend();
    assert.deepEqual(server.last.input, { token: 'inv_link' });
    await answer({ resendIn: 60 });
    assert.equal(at('known').resent, true);
    assert.equal(flow.resendIn, 60);
  });

  it('asks strangers for the address and tells them the same whatever they type', async () => {
    await load(undefined);
    void flow.request(' kim@mail.example ');
    assert.deepEqual(server.last.input, { email: 'kim@mail.example' });
    await answer({ resendIn: 60 });
    assert.equal(at('asked').email, 'kim@mail.example');
    flow.changeAddress();
    at('ask');
  });

  it('has nothing to send again before anybody is known', async () => {
    assert.equal(await flow.resend(), false);
    await load(undefined);
    assert.equal(await flow.resend(), false);
    assert.equal(server.calls.length, 1);
  });

  it('keeps the step when a mail is refused, and takes over the wait', async () => {
    await load(invitation);
    void flow.resend();
    await refuse('rate-limited', undefined, { retryAfter: 600 });
    assert.equal(at('known').error?.code, 'rate-limited');
    assert.equal(flow.resendIn, 600);
    await load(undefined);
    void flow.request('kim@mail.example');
    await refuse('rate-limited', undefined, { retryAfter: 90 });
    assert.equal(at('ask').pending, false);
    assert.equal(flow.resendIn, 90);
  });

  it('tries again what could not be read', async () => {
    void flow.load('inv_link');
    await refuse('offline');
    at('failed');
    void flow.retry();
    assert.deepEqual(server.last.input, { token: 'inv_link' });
    await answer(invitation);
    at('known');
  });

  it('looks again without showing that it does, and a mail asked for meanwhile wins', async () => {
    await load({ ...invitation, state: 'sent' }, 'inv_link');
    void flow.refresh();
    assert.deepEqual(server.last.input, { token: 'inv_link' });
    assert.equal(at('known').invitation.state, 'sent');
    await answer({ ...invitation, state: 'used' });
    assert.equal(at('known').invitation.state, 'used');
    void flow.refresh();
    await refuse('offline');
    assert.equal(at('known').error, undefined);
    void flow.refresh();
    const overtaken = server.last;
    void flow.resend();
    assert.equal(overtaken.signal?.aborted, true);
    await answer({ resendIn: 60 });
    assert.equal(at('known').resent, true);
  });

  it('lets a person whose invitation is known give another address', async () => {
    await load(invitation, 'inv_link');
    flow.changeAddress();
    at('ask');
    void flow.request('kim@mail.example');
    assert.deepEqual(server.last.input, { email: 'kim@mail.example' });
    await answer({ resendIn: 60 });
    at('asked');
  });

  it('makes one call of fifty clicks, and lets the newest load win', async () => {
    await load(invitation);
    for (let i = 0; i < 50; i++) void flow.resend();
    assert.equal(server.calls.length, 2);
    const resend = server.last;
    void flow.load('inv_other');
    await answer({ ...invitation, state: 'sent' });
    resend.resolve({ resendIn: 60 });
    await settled();
    assert.equal(resend.signal?.aborted, true);
    assert.equal(at('known').resent, false);
  });

  it('can be submitted again after it was closed half-way', async () => {
    await load(invitation);
    void flow.resend();
    flow.close();
    assert.equal(at('known').pending, false);
    void flow.resend();
    await answer({ resendIn: 60 });
    assert.equal(at('known').resent, true);
  });

  it('comes back to the time that is left after a reload, also when the clock was set back', async () => {
    await load(undefined);
    void flow.request('kim@mail.example');
    await answer({ resendIn: 60 });
    clock.pass(20);
    flow = newFlow();
    await load(undefined);
    assert.equal(at('asked').email, 'kim@mail.example');
    assert.equal(flow.resendIn, 40);
    clock.pass(-86_400);
    flow = newFlow();
    await load(undefined);
    assert.equal(flow.resendIn, 60);
    clock.pass(200_000);
    flow = newFlow();
    await load(undefined);
    at('ask');
  });

  it('does not trust what it finds in storage', async () => {
    for (const value of [null, 'text', {}, { email: 1 }, { email: 'k', resendAt: 9e15, savedAt: 0 }, { email: 'k' }]) {
      store.value = value;
      flow = newFlow();
      await load(undefined);
      at('ask');
    }
  });
});
