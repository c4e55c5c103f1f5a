import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryDesk } from '../../src/adapters/memory/desk.js';
import { type DeskPress, type DeskScenario, deskScenarios } from '../../src/adapters/scenarios/desk.js';
import { DeskFlow } from '../../src/flows/desk.js';
import type { DeskState } from '../../src/flows/desk-state.js';

async function press({ work, inviting, importing }: DeskFlow, what: DeskPress): Promise<void> {
  switch (what.action) {
    case 'invite':
      await inviting.submit(what);
      return;
    case 'import':
      await importing.readText(what.csv);
      if (what.confirm) await importing.confirm();
      return;
    case 'reinvite':
      await work.reinvite(what.id, what.email);
      return;
    case 'reject':
      await work.reject(what.id, what.reason);
      return;
    default:
      await work[what.action](what.id);
  }
}

/** The state a person comes to who does what the scenario says. */
async function reached(scenario: DeskScenario): Promise<DeskState> {
  const flow = new DeskFlow(memoryDesk({ scenario, latency: 0 }).desk);
  await flow.load();
  await flow.show(scenario.list);
  if (scenario.press) await press(flow, scenario.press);
  return flow.state;
}

const failed = (state: DeskState) => state.work.failures[0]?.error.code;
const done = (state: DeskState) => state.work.receipts[0]?.action;
const expected: { readonly [Name in keyof typeof deskScenarios]?: (state: DeskState) => unknown } = {
  manager: ({ invitations, requests }) => invitations.hasNext && requests.items.length === 3,
  support: (state) => state.requests.items.length === 5 && 'user' in state && state.user.role === 'support',
  managerForwards: ({ requests }) => requests.items.every(({ answers }) => !answers.includes('approve')),
  empty: ({ invitations, requests }) => invitations.loaded && invitations.items.length + requests.items.length === 0,
  busy: ({ invitations }) => invitations.items.length === 25 && invitations.hasNext,
  offline: (state) => state.step === 'failed' && state.error.code === 'offline',
  listsUnavailable: (state) => state.step === 'ready' && state.invitations.error?.code === 'unavailable',
  tokenRefused: ({ step }) => step === 'signed-out',
  tokenOver: ({ step }) => step === 'signed-out',
  requestsWaiting: ({ requests }) => requests.items.length === 3,
  approved: (state) => done(state) === 'approve' && state.requests.items[0]?.state === 'invited',
  rejected: ({ requests }) => requests.items[0]?.reason === 'not-confirmed',
  forwarded: ({ requests }) => requests.items[0]?.state === 'with-support',
  approveTaken: (state) => failed(state) === 'email-taken',
  approveWithdrawn: (state) => failed(state) === 'email-change-closed',
  resent: (state) => done(state) === 'resend',
  resendTooSoon: (state) => failed(state) === 'rate-limited' && state.work.failures[0]?.retryAt !== undefined,
  resendClosed: (state) => failed(state) === 'invitation-closed',
  revoked: ({ invitations }) => invitations.items[0]?.status === 'revoked',
  reinvited: ({ work }) => work.receipts[0]?.invitation?.email === 'kim@studio.example',
  invited: ({ inviting }) => inviting.made !== undefined && inviting.made.variation === undefined,
  invitedVariation: ({ inviting }) => inviting.made?.variation,
  inviteUnavailable: ({ inviting }) => inviting.problems.email === 'unavailable',
  inviteWrongFields: ({ inviting }) => inviting.problems.email === 'malformed' && inviting.problems.name === 'missing',
  nudged: (state) => done(state) === 'nudge',
  nudgeTooSoon: (state) => failed(state) === 'rate-limited',
  importPreview: ({ importing }) => importing.step === 'preview' && importing.counts.faulty === 7,
  importDone: ({ importing }) => importing.step === 'done' && importing.progress.rejected.length === 7,
  importUnreadable: ({ importing }) => importing.step === 'none' && importing.error?.code === 'malformed-body',
  importRunning: ({ importing }) => importing.step === 'done' && importing.progress.created === 700,
  importInterrupted: ({ importing }) => importing.step === 'paused' && importing.error?.code === 'timeout',
  slow: ({ step }) => step === 'ready',
  hostile: ({ invitations }) => invitations.items.length === 3,
};

describe('scenarios of the desk', () => {
  for (const scenario of Object.values(deskScenarios)) {
    // The one whose answers never come is shown by waiting for them.
    if (scenario.name === 'loading') continue;
    it(`${scenario.title}: come to what they tell of`, async () => {
      const holds = expected[scenario.name as keyof typeof deskScenarios];
      assert.ok(holds, 'nothing is expected of it');
      assert.ok(holds(await reached(scenario)));
    });
  }
});
