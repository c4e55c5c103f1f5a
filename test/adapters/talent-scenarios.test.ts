import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { type NoticeStep, type Scenario, scenarios, talentEmailScenarios } from '../../src/adapters/scenarios.js';
import { noticeStory, TalentEmailFlow, type TalentEmailState } from '../../src/flows/index.js';
import { settled } from '../flows/scripted-api.js';

/** What is done on the notice, as the flow's verbs; not waited for, since some answers never come. */
function take(step: NoticeStep, flow: TalentEmailFlow, { email = '', password = '' }: NonNullable<Scenario['type']>) {
  const { state } = flow;
  const verbs: Record<NoticeStep, () => unknown> = {
    ways: () => flow.choose(),
    another: () => flow.choose('another'),
    base: () => flow.choose('base'),
    ask: () => (state.step === 'address-free' ? flow.askForBase() : flow.requestChange(email)),
    withdraw: () => flow.withdrawChange(),
    delete: () => flow.startDeletion(),
    send: () => flow.requestDeletion(password),
    export: () => flow.exportData(password),
    confirm: () => flow.confirm(),
    cancel: () => flow.cancelDeletion(),
  };
  void verbs[step]();
}

/** Where a scenario leads, in words. */
async function reached(scenario: Scenario): Promise<string> {
  const flow = new TalentEmailFlow(memoryAdapter({ scenario, latency: 0 }));
  const { token, deletionToken, variant, steps = [], type = {} } = scenario;
  if (deletionToken !== undefined) void flow.openDeletion(deletionToken);
  else void (variant === 'delete-account' ? flow.loadOwn() : flow.load(token));
  await settled();
  for (const step of steps) {
    take(step, flow, type);
    await settled();
  }
  return told(flow.state);
}

function told(state: TalentEmailState): string {
  const pending = 'pending' in state && state.pending ? `${state.pending} pending` : undefined;
  const error = 'error' in state ? state.error?.code : undefined;
  const story = state.step === 'notice' ? noticeStory(state.notice) : undefined;
  const reason = state.step === 'notice' ? state.notice.change?.reason : undefined;
  return [state.step, story, reason, pending, error].filter(Boolean).join(' · ');
}

const wanted: Record<keyof typeof talentEmailScenarios, string> = {
  variation: 'notice · variation',
  variationLink: 'notice · variation',
  bounced: 'notice · bounced',
  noTags: 'notice · no-tags',
  noManager: 'notice · variation',
  choose: 'choose',
  requestDraft: 'request',
  requestUnchanged: 'request · email-unchanged',
  requestBaseInUse: 'request · email-base-in-use',
  requestDisposable: 'request · email-disposable',
  requestInvalid: 'request · invalid-input',
  requestRateLimited: 'request · rate-limited',
  requestLeaving: 'request · account-leaving',
  requestPending: 'request · request pending',
  requestFails: 'request · unavailable',
  requested: 'notice · with-manager',
  withManager: 'notice · with-manager',
  withSupport: 'notice · with-support',
  invited: 'notice · invited',
  invitedUnused: 'notice · invited',
  completed: 'notice · completed',
  rejectedNotUsable: 'notice · rejected · not-usable',
  rejectedNotConfirmed: 'notice · rejected · not-confirmed',
  rejectedPolicy: 'notice · rejected · policy',
  rejectedOther: 'notice · rejected · other',
  withdrawn: 'notice · withdrawn',
  withdraw: 'notice · withdrawn',
  withdrawPending: 'notice · with-manager · withdraw pending',
  withdrawFails: 'notice · with-manager · unavailable',
  deleteInfo: 'delete-info',
  deleteReauth: 'delete-reauth',
  deleteWrongPassword: 'delete-reauth · sign-in-failed',
  deleteRateLimited: 'delete-reauth · rate-limited',
  deletePending: 'delete-reauth · delete pending',
  deleteFails: 'delete-reauth · unavailable',
  exported: 'delete-reauth',
  exportFails: 'delete-reauth · unavailable',
  deleteAsked: 'delete-mail-sent',
  deleteMailSent: 'delete-mail-sent',
  deleteScheduled: 'delete-scheduled',
  deleteCancel: 'delete-cancelled',
  deleteCancelFails: 'delete-scheduled · unavailable',
  deleteRunning: 'delete-running',
  deleteLapsed: 'notice · variation',
  addressFree: 'address-free',
  addressFreeAsked: 'notice · with-manager',
  linkConfirm: 'delete-confirm',
  linkConfirmed: 'delete-scheduled',
  linkConfirming: 'delete-confirm · confirm pending',
  linkNotMine: 'delete-cancelled',
  linkScheduled: 'delete-scheduled',
  linkCancelled: 'delete-cancelled',
  linkLapsed: 'delete-lapsed',
  linkRunning: 'delete-running',
  linkDeleted: 'deleted',
  linkUnknownDeletion: 'unknown',
  ownAccount: 'delete-info',
  ownNoProfiles: 'delete-info',
  ownReauth: 'delete-reauth',
  ownAsked: 'delete-mail-sent',
  ownScheduled: 'delete-scheduled',
  ownCancelled: 'delete-cancelled',
  ownSignedOut: 'signed-out',
  stranger: 'hidden',
  noVariation: 'hidden',
  linkUnknown: 'unknown',
  linkUsed: 'signed-out',
  olderLink: 'notice · with-manager',
  partnerPage: 'notice · variation',
  loading: 'loading',
  slow: 'notice · variation',
  offline: 'failed · offline',
  timeout: 'failed · timeout',
  unavailable: 'failed · unavailable',
  error: 'failed · internal',
  tooManyRequests: 'failed · rate-limited',
  recovers: 'failed · unavailable',
  rightToLeft: 'notice · with-manager',
  longTexts: 'notice · variation',
  hostile: 'notice · with-manager',
  huge: 'failed · unexpected-answer',
};

for (const [key, where] of Object.entries(wanted)) {
  const scenario = talentEmailScenarios[key as keyof typeof talentEmailScenarios];
  test(`talent-email · ${scenario.title}`, async () => {
    assert.equal(await reached(scenario), where);
  });
}

test('no two scenarios of the column have one name or one title', () => {
  const own = scenarios.filter(({ column }) => column === 'talent-email');
  assert.equal(own.length, Object.keys(wanted).length);
  for (const member of ['name', 'title'] as const) {
    assert.equal(new Set(own.map((scenario) => scenario[member])).size, own.length);
  }
});

test('what may be shown of addresses depends on who looks', async () => {
  const notice = async (scenario: Scenario) =>
    memoryAdapter({ scenario }).talentEmail.get(scenario.token === undefined ? {} : { token: scenario.token });
  const base = 'kim.lee@mail.example';
  const own = await notice(talentEmailScenarios.variation);
  assert.deepEqual([own?.email, own?.baseEmail, own?.decide], ['kim.lee+talent@mail.example', base, 'here']);
  const partner = await notice(talentEmailScenarios.partnerPage);
  assert.deepEqual([partner?.baseEmail, partner?.decide], ['k•••@mail.example', 'own-page']);
  const older = await notice(talentEmailScenarios.olderLink);
  assert.deepEqual([older?.email, older?.baseEmail], ['k•••@mail.example', 'k•••@mail.example']);
  assert.deepEqual([older?.change?.proposedEmail, older?.decide], ['k•••@studio-lee.example', 'own-page']);
  assert.equal(await notice(talentEmailScenarios.stranger), undefined);
});
