import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { OnboardingError } from '../../src/contract/errors.js';
import type { PasswordResetApi, PasswordResetTicket } from '../../src/contract/password-reset.js';
import { PasswordResetFlow, plainCode } from '../../src/flows/password-reset.js';
import type { PasswordResetState } from '../../src/flows/password-reset-state.js';
import { MemoryStore, ScriptedApi, SetClock, settled } from './scripted-api.js';

const ticket: PasswordResetTicket = { purpose: 'reset', email: 'kim+talent@mail.example', expiresIn: 3000 };
const receipt = { expiresIn: 3600, resendIn: 60, codeLength: 8 };
const outcome = { email: ticket.email, signedIn: true, invitationAccepted: true, sessionsEnded: 1 };

let server: ScriptedApi;
let store: MemoryStore;
let clock: SetClock;
let flow: PasswordResetFlow;

function newFlow(): PasswordResetFlow {
  const api = server.serve<PasswordResetApi>('request', 'inspect', 'verifyCode', 'complete');
  return new PasswordResetFlow(api, { clock, resume: store });
}

function at<Step extends PasswordResetState['step']>(step: Step) {
  assert.equal(flow.state.step, step);
  return flow.state as Extract<PasswordResetState, { step: Step }>;
}

async function answer(result: unknown): Promise<void> {
  server.last.resolve(result);
  await settled();
}

async function refuse(...error: ConstructorParameters<typeof OnboardingError>): Promise<void> {
  server.last.reject(new OnboardingError(...error));
  await settled();
}

async function openLink(answered: object = { ticket }): Promise<void> {
  void flow.start('rst_link');
  await answer(answered);
}

async function askForMail(): Promise<void> {
  void flow.request('kim+talent@mail.example');
  await answer(receipt);
}

beforeEach(() => {
  server = new ScriptedApi();
  store = new MemoryStore();
  clock = new SetClock();
  flow = newFlow();
});

describe('PasswordResetFlow: from mail to signed in', () => {
  it('goes from the address over the code to a new password', async () => {
    await askForMail();
    assert.equal(at('sent').email, 'kim+talent@mail.example');
    void flow.verifyCode('1234 56–78');
    assert.deepEqual(server.last.input, { email: 'kim+talent@mail.example', code: '12345678' });
    await answer({ token: 'rst_from_code' });
    assert.deepEqual(server.last.input, { token: 'rst_from_code' });
    await answer({ ticket });
    at('choose');
    void flow.complete('a password of some length');
    assert.deepEqual(server.last.input, { token: 'rst_from_code', password: 'a password of some length' });
    await answer(outcome);
    assert.deepEqual(at('done').outcome, outcome);
  });

  it('goes from a link to a new password without using the link up by looking', async () => {
    void flow.start('rst_link');
    at('checking');
    await answer({ ticket });
    assert.equal(server.calls.filter((call) => call.method !== 'inspect').length, 0);
    at('choose');
  });

  it('asks before it leaves the account this browser is signed in to', async () => {
    await openLink({ ticket: { ...ticket, otherSession: { email: 'lee@mail.example' } } });
    at('other-session');
    flow.keepAccount();
    at('kept');
    flow.switchAccount();
    at('choose');
  });

  for (const reason of ['unknown', 'expired', 'used', 'superseded', 'revoked'] as const) {
    it(`tells that a link is ${reason}, also when it dies while the password is typed`, async () => {
      await openLink({ dead: { reason } });
      assert.equal(at('dead-link').reason, reason);
      await openLink();
      void flow.complete('a password of some length');
      await refuse(`link-${reason}`);
      const dead = at('dead-link');
      assert.equal(dead.reason, reason);
      const renewable = reason !== 'unknown' && reason !== 'revoked';
      assert.equal(dead.email, renewable ? ticket.email : undefined);
    });
  }

  it('asks for a new mail from a dead link without the address', async () => {
    await openLink({ dead: { reason: 'expired', email: 'k•••@mail.example' } });
    void flow.requestForLink();
    assert.deepEqual(server.last.input, { token: 'rst_link' });
    await answer(receipt);
    assert.equal(at('sent').email, undefined);
    clock.pass(60);
    void flow.resend();
    assert.deepEqual(server.last.input, { token: 'rst_link' });
  });
});

describe('plainCode', () => {
  it('reads the digits that Arabic and Persian keyboards write', () => {
    assert.equal(plainCode('\u0662\u0664\u0666-\u06f8 \u06f1'), '24681');
    assert.equal(plainCode('\u200f1234\u00a05678'), '12345678');
  });
});

describe('PasswordResetFlow: what is refused', () => {
  it('keeps the step and says which submission was refused', async () => {
    await askForMail();
    void flow.verifyCode('11111111');
    await refuse('code-wrong', undefined, { attemptsLeft: 3 });
    assert.equal(at('sent').failed, 'code');
    assert.equal(at('sent').error?.attemptsLeft, 3);
    void flow.resend();
    assert.equal(at('sent').error, undefined, 'an old refusal is gone while the next try runs');
    await refuse('rate-limited', undefined, { retryAfter: 600 });
    assert.equal(at('sent').failed, 'request');
    assert.equal(flow.resendIn, 600);
    assert.equal(flow.retryIn, 600);
  });

  it('counts a wait down and never below nothing', async () => {
    void flow.request('kim@mail.example');
    await refuse('rate-limited', undefined, { retryAfter: 90 });
    assert.equal(flow.retryIn, 90);
    clock.pass(89.5);
    assert.equal(flow.retryIn, 1);
    clock.pass(5000);
    assert.equal(flow.retryIn, 0);
  });

  it('turns waits that no calendar can show into ones that it can', async () => {
    for (const resendIn of [Number.NaN, -5, Infinity, Number.MAX_SAFE_INTEGER, undefined]) {
      void flow.request('kim@mail.example');
      await answer({ ...receipt, resendIn });
      assert.ok(!Number.isNaN(new Date(at('sent').resendAt).getTime()), String(resendIn));
      flow.changeAddress();
    }
  });

  it('counts an answer that cannot be read as a failure', async () => {
    void flow.request('kim@mail.example');
    await answer(undefined);
    assert.equal(at('request').error?.code, 'internal');
    await askForMail();
    void flow.verifyCode('12345678');
    await answer({});
    assert.equal(at('sent').error?.code, 'unexpected-answer');
    void flow.start('rst_link');
    await answer(null);
    at('check-failed');
    void flow.retry();
    await answer({ ticket });
    void flow.complete('a password of some length');
    await answer(undefined);
    assert.equal(at('choose').error?.code, 'internal');
  });
});

describe('PasswordResetFlow: several calls', () => {
  it('makes one call of fifty submissions', async () => {
    const tries = Array.from({ length: 50 }, () => flow.request('kim@mail.example'));
    assert.equal(server.count('request'), 1);
    await answer(receipt);
    assert.deepEqual(new Set((await Promise.all(tries)).slice(1)), new Set([false]));
    for (let i = 0; i < 50; i++) void flow.verifyCode('11111111');
    assert.equal(server.count('verifyCode'), 1);
    await openLink();
    for (let i = 0; i < 50; i++) void flow.complete('a password of some length');
    assert.equal(server.count('complete'), 1);
  });

  it('drops the answer that a newer call has overtaken', async () => {
    void flow.start('rst_old');
    const old = server.last;
    void flow.start('rst_new');
    assert.equal(old.signal?.aborted, true);
    await answer({ ticket });
    old.resolve({ dead: { reason: 'used' } });
    await settled();
    at('choose');
  });

  it('can be submitted again after it was closed half-way', async () => {
    void flow.request('kim@mail.example');
    flow.close();
    assert.equal(server.last.signal?.aborted, true);
    assert.equal(at('request').pending, false);
    void flow.start('rst_link');
    flow.close();
    at('checking');
    void flow.retry();
    await answer({ ticket });
    void flow.complete('a password of some length');
    flow.close();
    assert.equal(at('choose').pending, false);
    void flow.complete('a password of some length');
    await answer(outcome);
    at('done');
  });

  it('forgets the link when it is started without one', async () => {
    await openLink();
    void flow.start();
    at('request');
    assert.equal(await flow.complete('a password of some length'), false);
    assert.equal(await flow.requestForLink(), false);
  });
});

describe('PasswordResetFlow: reload', () => {
  it('comes back to the sent mail with the time that is left, never with a secret', async () => {
    await askForMail();
    void flow.verifyCode('87654321');
    await answer({ token: 'rst_secret' });
    assert.doesNotMatch(JSON.stringify(store.value), /87654321|rst_/);
    clock.pass(20);
    flow = newFlow();
    void flow.start();
    assert.equal(at('sent').email, 'kim+talent@mail.example');
    assert.equal(flow.resendIn, 40);
  });

  it('remembers a longer wait that the server asked for', async () => {
    await askForMail();
    void flow.resend();
    await refuse('rate-limited', undefined, { retryAfter: 900 });
    flow = newFlow();
    void flow.start();
    assert.equal(flow.resendIn, 900);
  });

  it('starts anew when the mail has run out, the address was changed or all is done', async () => {
    await askForMail();
    clock.pass(3600);
    flow = newFlow();
    void flow.start();
    at('request');
    await askForMail();
    flow.changeAddress();
    assert.equal(store.value, undefined);
    await askForMail();
    await openLink();
    void flow.complete('a password of some length');
    await answer(outcome);
    assert.equal(store.value, undefined);
  });

  it('keeps the time left when the clock was set back by a day meanwhile', async () => {
    await askForMail();
    clock.pass(-86_400);
    flow = newFlow();
    void flow.start();
    assert.equal(flow.resendIn, 60);
  });

  it('does not trust what it finds in storage', () => {
    const good = { email: 'kim@mail.example', resendAt: 0, expiresAt: clock.now() + 1, codeLength: 8, savedAt: 0 };
    const planted = [
      null,
      'text',
      7,
      [],
      {},
      { ...good, email: 5 },
      { ...good, expiresAt: 9e15 },
      { ...good, resendAt: '1' },
      { ...good, type: 'completed', savedAt: Number.NaN },
    ];
    for (const value of planted) {
      store.value = value;
      flow = newFlow();
      void flow.start();
      at('request');
    }
    store.value = { ...good, step: 'done', outcome, __proto__: { pending: 'code' } };
    flow = newFlow();
    void flow.start();
    assert.deepEqual(Object.keys(at('sent')).sort(), [
      'codeLength',
      'email',
      'expiresAt',
      'pending',
      'resendAt',
      'step',
    ]);
  });
});
