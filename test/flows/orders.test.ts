import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { InvitationApi } from '../../src/contract/invitation.js';
import { deadLinkReasons, type PasswordResetApi } from '../../src/contract/password-reset.js';
import { InvitationFlow } from '../../src/flows/invitation.js';
import { PasswordResetFlow } from '../../src/flows/password-reset.js';
import { answerWell, type GoodAnswers, orders, type OrderWorld, play } from './event-orders.js';
import { MemoryStore, ScriptedApi, SetClock } from './scripted-api.js';

const email = 'kim+talent@mail.example';
const secrets = ['rst_planted-link', 'rst_planted-by-code', '98765432', 'a planted password'];
const [link = '', codeToken = '', code = '', password = ''] = secrets;
const ticket = { purpose: 'activate', email, expiresIn: 3000 };
const good: GoodAnswers = {
  request: [{ expiresIn: 3600, resendIn: 60, codeLength: 8 }],
  verifyCode: [{ token: codeToken }],
  inspect: [{ ticket }, { ticket: { ...ticket, otherSession: { email: 'lee@mail.example' } } }],
  complete: [{ email, signedIn: true, invitationAccepted: true, sessionsEnded: 0 }],
  get: [undefined, { state: 'expired', email: 'k•••@mail.example', resendIn: 5, resendsLeft: 3 }],
  resend: [{ resendIn: 60 }],
};
const hostile = fc.oneof(
  fc.anything(),
  fc.record({ dead: fc.record({ reason: fc.constantFrom(...deadLinkReasons) }) }),
  fc.record({ expiresIn: fc.double(), resendIn: fc.double(), codeLength: fc.double() }),
);

const events = orders(hostile);

describe('PasswordResetFlow under 10,000 orders of events', () => {
  it('is never stuck, never holds a secret, and shows work only while a call runs', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (order) => {
        const world = { server: new ScriptedApi(), clock: new SetClock(), good };
        const store = new MemoryStore();
        const api = world.server.serve<PasswordResetApi>('request', 'inspect', 'verifyCode', 'complete');
        const flow = new PasswordResetFlow(api, { clock: world.clock, resume: store });
        const unsettled = new Set<Promise<unknown>>();
        const running = (call: Promise<unknown>) => {
          unsettled.add(call);
          void call.finally(() => unsettled.delete(call));
        };
        const verbs = [
          () => running(flow.start(link)),
          () => running(flow.start()),
          () => running(flow.request(email)),
          () => running(flow.requestForLink()),
          () => running(flow.resend()),
          () => running(flow.verifyCode(code)),
          () => running(flow.retry()),
          () => running(flow.complete(password)),
          () => flow.changeAddress(),
          () => flow.switchAccount(),
          () => flow.keepAccount(),
        ];
        await play(order, world, flow, verbs, (idle) => {
          const { state } = flow;
          const held = JSON.stringify([state, store.value], (_, value: unknown) =>
            typeof value === 'bigint' ? String(value) : value,
          );
          for (const secret of secrets) assert.ok(!held.includes(secret), `state or storage holds ${secret}`);
          const busy = state.step === 'checking' || ('pending' in state && state.pending !== false);
          if (busy && !idle) assert.ok(unsettled.size > 0, `${state.step} waits for nothing`);
          assert.ok(Object.isFrozen(state));
          for (const wait of [flow.resendIn, flow.retryIn]) assert.ok(Number.isInteger(wait) && wait >= 0);
        });
        await finish(flow, world);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** What a person who does what each step offers would do; must end in a set password. */
async function finish(flow: PasswordResetFlow, world: OrderWorld): Promise<void> {
  const path: string[] = [];
  for (let tries = 0; tries < 12; tries++) {
    const { state } = flow;
    path.push(state.step);
    if (state.step === 'done') return;
    if ('pending' in state && state.pending) flow.close();
    else if (state.step === 'request') void flow.request(email);
    else if (state.step === 'sent' && state.email !== undefined) void flow.verifyCode(code);
    else if (state.step === 'checking' || state.step === 'check-failed') void flow.retry();
    else if (state.step === 'other-session' || state.step === 'kept') flow.switchAccount();
    else if (state.step === 'choose') void flow.complete(password);
    else flow.changeAddress();
    await answerWell(world);
  }
  assert.fail(`never done: ${path.join(' → ')}`);
}

describe('InvitationFlow under 10,000 orders of events', () => {
  it('is never stuck and shows work only while a call runs', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (order) => {
        const world = { server: new ScriptedApi(), clock: new SetClock(), good };
        const flow = new InvitationFlow(world.server.serve<InvitationApi>('get', 'resend'), { clock: world.clock });
        const verbs = [
          () => flow.load('inv_planted'),
          () => flow.load(),
          () => flow.request(email),
          () => flow.resend(),
          () => flow.retry(),
          () => flow.refresh(),
          () => flow.changeAddress(),
        ];
        await play(order, world, flow, verbs, (idle) => {
          const { state } = flow;
          assert.ok(!JSON.stringify(state).includes('planted'));
          const busy = state.step === 'loading' || ('pending' in state && state.pending);
          if (busy && !idle) assert.ok(world.server.wanted.length > 0, `${state.step} waits for nothing`);
          assert.ok(Number.isInteger(flow.resendIn) && flow.resendIn >= 0);
        });
        for (let tries = 0; tries < 6; tries++) {
          const { state } = flow;
          if (state.step === 'asked' || (state.step === 'known' && state.resent)) return;
          if ('pending' in state && state.pending) flow.close();
          else if (state.step === 'ask') void flow.request(email);
          else if (state.step === 'known') void flow.resend();
          else void flow.retry();
          await answerWell(world);
        }
        assert.fail(`never sent: ${flow.state.step}`);
      }),
      { numRuns: 10_000 },
    );
  });
});
