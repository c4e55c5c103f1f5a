import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AccountDeletionApi } from '../../src/contract/account-deletion.js';
import type { TalentEmailApi, TalentEmailNotice } from '../../src/contract/talent-email.js';
import { isWaiting, TalentEmailFlow, type TalentEmailState } from '../../src/flows/index.js';
import { answerWell, type GoodAnswers, orders, type OrderWorld, play } from './event-orders.js';
import { ScriptedApi, SetClock } from './scripted-api.js';

const at = '2026-11-20T10:00:00.000Z';
const secrets = ['inv_planted-link', 'del_planted-link', 'a planted password', '{"planted":"file"}'];
const [link = '', deletionLink = '', password = '', json = ''] = secrets;
const notice: TalentEmailNotice = {
  email: 'kim+talent@mail.example',
  baseEmail: 'kim@mail.example',
  baseState: 'in-use',
  mail: 'reaches',
  active: true,
  decide: 'here',
};
const change = { id: 'c-1', state: 'with-manager', proposedEmail: 'lee@mail.example', requestedAt: at, since: at };
const deletion = { state: 'requested', email: 'kim@mail.example', requestedAt: at };
const deletions = ['scheduled', 'deleting', 'deleted', 'cancelled', 'lapsed', 'requested'].map((state) => ({
  ...deletion,
  state,
}));
const notices = [
  undefined,
  { ...notice, mail: 'bounced' },
  { ...notice, decide: 'own-page' },
  ...['with-support', 'invited', 'completed', 'rejected', 'withdrawn'].map((state) => ({
    ...notice,
    change: { ...change, state },
  })),
  ...deletions.map((one) => ({ ...notice, deletion: one, baseState: one.state === 'deleted' ? 'free' : 'in-use' })),
  { ...notice, baseState: 'free' },
  notice,
];
const account = { email: 'kim@mail.example', profiles: [] };
const good: GoodAnswers = {
  // One column's `get` is asked with an object, the other's with options only; both may answer the other's answer.
  get: notices,
  current: [undefined, ...deletions.map((one) => ({ ...account, deletion: one })), account],
  requestChange: [change],
  withdrawChange: [{ ...change, state: 'withdrawn' }],
  request: deletions,
  exportData: [{ fileName: 'data.json', json }],
  inspect: deletions,
  confirm: [{ ...deletion, state: 'scheduled' }],
  cancel: [{ ...deletion, state: 'cancelled' }],
};
const hostile = fc.oneof(
  fc.anything(),
  fc.record({ ...mapped(notice), change: fc.anything(), deletion: fc.anything() }),
  fc.record({ state: fc.string(), email: fc.anything(), profiles: fc.anything() }),
);

function mapped(value: object): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fc.constant(member)]));
}

/** The flow before a scripted backend; the deletion column's `get` goes by the name of `current`. */
function begun(): { flow: TalentEmailFlow; world: OrderWorld } {
  const server = new ScriptedApi();
  const clock = new SetClock();
  const talentEmail = server.serve<TalentEmailApi>('get', 'requestChange', 'withdrawChange');
  const { current, ...rest } = server.serve<Omit<AccountDeletionApi, 'get'> & { current: AccountDeletionApi['get'] }>(
    'current',
    'request',
    'exportData',
    'inspect',
    'confirm',
    'cancel',
  );
  const flow = new TalentEmailFlow({ talentEmail, accountDeletion: { get: current, ...rest } }, { clock });
  return { flow, world: { server, clock, good } };
}

function verbsOf(flow: TalentEmailFlow, running: (call: Promise<unknown>) => void): (() => unknown)[] {
  return [
    () => running(flow.load(link)),
    () => running(flow.load()),
    () => running(flow.loadOwn()),
    () => running(flow.openDeletion(deletionLink)),
    () => running(flow.retry()),
    () => running(flow.refresh()),
    () => flow.choose(),
    () => flow.choose('keep'),
    () => flow.choose('another'),
    () => flow.choose('base'),
    () => flow.back(),
    () => flow.keepDraft('lee@mail'),
    () => running(flow.requestChange('lee@mail.example')),
    () => running(flow.askForBase()),
    () => running(flow.withdrawChange()),
    () => flow.startDeletion(),
    () => running(flow.requestDeletion(password)),
    () => running(flow.exportData(password)),
    () => running(flow.confirm()),
    () => running(flow.cancelDeletion()),
  ];
}

describe('TalentEmailFlow under 10,000 orders of events', () => {
  it('is never stuck, never holds a secret, and shows work only while a call runs', async () => {
    await fc.assert(
      fc.asyncProperty(orders(hostile), async (order) => {
        const { flow, world } = begun();
        const unsettled = new Set<Promise<unknown>>();
        const verbs = verbsOf(flow, (call) => {
          unsettled.add(call);
          void call.finally(() => unsettled.delete(call));
        });
        await play(order, world, flow, verbs, (idle) => {
          const { state } = flow;
          const held = JSON.stringify(state, (_, value: unknown) => (typeof value === 'bigint' ? '' : value));
          for (const secret of secrets) assert.ok(!held.includes(JSON.stringify(secret)), `the state holds ${secret}`);
          const busy = state.step === 'loading' || ('pending' in state && state.pending !== false);
          if (busy && !idle) assert.ok(unsettled.size > 0, `${state.step} waits for nothing`);
          assert.ok(Object.isFrozen(state));
          assert.ok(Number.isInteger(flow.retryIn) && flow.retryIn >= 0);
          assert.equal(typeof isWaiting(state), 'boolean');
        });
        await finish(flow, world);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** What a person who wants another address would do; must end with the request under way. */
async function finish(flow: TalentEmailFlow, world: OrderWorld): Promise<void> {
  const path: string[] = [];
  for (let tries = 0; tries < 14; tries++) {
    const { state } = flow;
    path.push(state.step);
    if (state.step === 'notice' && state.notice.change?.state === 'with-manager') return;
    goOn(flow, state);
    await answerWell(world);
  }
  assert.fail(`never asked: ${path.join(' → ')}`);
}

function goOn(flow: TalentEmailFlow, state: TalentEmailState): void {
  if ('pending' in state && state.pending) flow.close();
  else if (state.step === 'notice' || state.step === 'choose') {
    flow.choose('another');
    // An open request of another state is what the page shows; its holder reads it again until it is over.
    if (flow.state.step === 'notice') void flow.load();
  } else if (state.step === 'request') void flow.requestChange('lee@mail.example');
  else if (state.step === 'address-free') void flow.askForBase();
  else if ('about' in state && state.about.from === 'notice') flow.back();
  else void flow.load(link);
}
