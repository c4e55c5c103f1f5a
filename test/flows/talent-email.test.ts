import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerChange, memoryAdapter, type MemoryAdapter } from '../../src/adapters/memory.js';
import { samplePassword, type Scenario, talentEmailScenarios as scenarios } from '../../src/adapters/scenarios.js';
import { OnboardingError } from '../../src/contract/errors.js';
import type { TalentEmailApi, TalentEmailNotice } from '../../src/contract/talent-email.js';
import { TalentEmailFlow, type TalentEmailState } from '../../src/flows/index.js';
import { ScriptedApi, SetClock, settled } from './scripted-api.js';

const assigned = 'kim.lee+talent@mail.example';
const base = 'kim.lee@mail.example';
const proposed = 'kim@studio-lee.example';
const basePassword = 'an older password 41';
const dayMilliseconds = 24 * 60 * 60 * 1000;

function at<Step extends TalentEmailState['step']>(flow: TalentEmailFlow, step: Step) {
  assert.equal(flow.state.step, step);
  return flow.state as Extract<TalentEmailState, { step: Step }>;
}

async function opened(scenario: Scenario): Promise<{ adapter: MemoryAdapter; flow: TalentEmailFlow }> {
  const adapter = memoryAdapter({ scenario });
  const flow = new TalentEmailFlow(adapter);
  await flow.load(scenario.token);
  return { adapter, flow };
}

test('another address: asked for, approved, invited, and signed in with', async () => {
  const { adapter, flow } = await opened(scenarios.variation);
  flow.choose('another');
  assert.equal(await flow.requestChange(` ${proposed} `), true);
  assert.equal(at(flow, 'notice').notice.change?.proposedEmail, proposed);
  answerChange(adapter.backend, assigned, 'approve');
  await flow.refresh();
  assert.equal(at(flow, 'notice').notice.change?.state, 'invited');
  const { token = '' } = adapter.backend.lastMail(proposed) ?? {};
  const newcomer = memoryAdapter({ backend: adapter.backend });
  await newcomer.passwordReset.complete({ token, password: samplePassword });
  const { profiles } = await newcomer.socialProfiles.list();
  assert.deepEqual(
    profiles.map(({ platform }) => platform),
    ['instagram'],
    'the profiles have come along',
  );
  await flow.refresh();
  at(flow, 'hidden');
  await assert.rejects(newcomer.session.signIn({ email: assigned, password: samplePassword }), {
    code: 'sign-in-failed',
  });
});

test('the usual address: password, mail, grace, free, asked for', async () => {
  const { adapter, flow } = await opened(scenarios.variation);
  flow.choose();
  flow.choose('base');
  assert.equal(at(flow, 'delete-info').about.from, 'notice');
  flow.startDeletion();
  assert.equal(await flow.requestDeletion(samplePassword), false);
  assert.equal(at(flow, 'delete-reauth').error?.code, 'sign-in-failed');
  const file = await flow.exportData(basePassword);
  assert.ok(file?.json.includes(base));
  assert.equal(at(flow, 'delete-reauth').error, undefined);
  await flow.requestDeletion(basePassword);
  assert.deepEqual(at(flow, 'delete-mail-sent').deletion.profiles?.length, 2);
  await flow.refresh();
  const { deletion } = at(flow, 'delete-mail-sent');
  assert.deepEqual([deletion.email, deletion.profiles?.length], [base, 2], 'what was told stays');

  const { token = '' } = adapter.backend.lastMail(base) ?? {};
  const atMail = new TalentEmailFlow(memoryAdapter({ backend: adapter.backend }));
  await atMail.openDeletion(token);
  at(atMail, 'delete-confirm');
  await flow.refresh();
  at(flow, 'delete-mail-sent');
  await atMail.confirm();
  assert.ok(at(atMail, 'delete-scheduled').deletion.deleteAt);
  await flow.refresh();
  at(flow, 'delete-scheduled');
  adapter.backend.advance(8 * dayMilliseconds);
  await flow.refresh();
  assert.ok(at(flow, 'address-free').notice.deletion?.receipt);
  await atMail.refresh();
  assert.equal(at(atMail, 'deleted').deletion.email, '');
  await flow.askForBase();
  assert.equal(at(flow, 'notice').notice.change?.proposedEmail, base);
});

test('a deletion is cancelled from where it was asked for, and can be asked for again', async () => {
  const { flow } = await opened(scenarios.deleteScheduled);
  await flow.cancelDeletion();
  at(flow, 'delete-cancelled');
  flow.startDeletion();
  at(flow, 'delete-info');
  flow.back();
  at(flow, 'choose');
  flow.back();
  at(flow, 'notice');
});

test('the own account: asked for, and kept after all; what is typed there is not kept', async () => {
  const adapter = memoryAdapter({ scenario: scenarios.ownAccount });
  const flow = new TalentEmailFlow(adapter);
  await flow.loadOwn();
  flow.startDeletion();
  await flow.requestDeletion(samplePassword);
  assert.equal(at(flow, 'delete-mail-sent').about.from, 'account');
  await flow.cancelDeletion();
  at(flow, 'delete-cancelled');
  flow.back();
  at(flow, 'delete-info');
  await flow.loadOwn();
  at(flow, 'delete-info');
  assert.ok(!JSON.stringify(flow.state).includes(samplePassword));
});

test("a mail's link: not mine, and then it is over for everybody", async () => {
  const adapter = memoryAdapter({ scenario: scenarios.linkConfirm });
  const [one, other] = [new TalentEmailFlow(adapter), new TalentEmailFlow(adapter)];
  await one.openDeletion(scenarios.linkConfirm.deletionToken ?? '');
  await other.openDeletion(scenarios.linkConfirm.deletionToken ?? '');
  await one.cancelDeletion();
  at(one, 'delete-cancelled');
  assert.equal(await other.confirm(), false);
  at(other, 'delete-cancelled');
});

test('on a page that may only show, no way opens', async () => {
  const { flow } = await opened(scenarios.partnerPage);
  for (const way of [undefined, 'another', 'base'] as const) flow.choose(way);
  at(flow, 'notice');
});

test('without the deletion column the way to the usual address is shut, until it is free', async () => {
  for (const [scenario, step] of [
    [scenarios.variation, 'notice'],
    [scenarios.addressFree, 'address-free'],
  ] as const) {
    const { talentEmail } = memoryAdapter({ scenario });
    const flow = new TalentEmailFlow({ talentEmail });
    await flow.load();
    flow.back();
    flow.choose('base');
    assert.deepEqual([flow.state.step, flow.canDelete], [step, false]);
  }
});

test('without any column a reason is given', async () => {
  const flow = new TalentEmailFlow({});
  await flow.load();
  assert.equal(at(flow, 'failed').error.code, 'not-supported');
});

const notice: TalentEmailNotice = {
  email: assigned,
  baseEmail: base,
  baseState: 'in-use',
  mail: 'reaches',
  active: true,
  decide: 'here',
};
const moment = '2026-11-20T10:00:00.000Z';
const open = { id: 'c-1', state: 'with-manager', proposedEmail: proposed, requestedAt: moment, since: moment } as const;

async function scripted() {
  const server = new ScriptedApi();
  const clock = new SetClock();
  const flow = new TalentEmailFlow(
    { talentEmail: server.serve<TalentEmailApi>('get', 'requestChange', 'withdrawChange') },
    { clock },
  );
  void flow.load('inv_x');
  server.last.resolve(notice);
  await settled();
  const answer = async (result: unknown) => {
    if (result instanceof OnboardingError) server.last.reject(result);
    else server.last.resolve(result);
    await settled();
  };
  return { server, clock, flow, answer };
}

test('looking again takes nothing away that is being typed, nor shows a failure', async () => {
  const { flow, answer } = await scripted();
  flow.choose('another');
  flow.keepDraft('kim@stud');
  void flow.refresh();
  await answer({ ...notice, mail: 'bounced' });
  assert.deepEqual([at(flow, 'request').draft, at(flow, 'request').notice.mail], ['kim@stud', 'bounced']);
  void flow.refresh();
  await answer(new OnboardingError('offline'));
  at(flow, 'request');
  flow.back();
  flow.choose('another');
  assert.equal(at(flow, 'request').draft, 'kim@stud');
  void flow.refresh();
  await answer(new OnboardingError('unauthenticated'));
  at(flow, 'signed-out');
});

test('whoever was faster is shown in place of the refusal', async () => {
  const { server, flow, answer } = await scripted();
  flow.choose('another');
  void flow.requestChange('kim@elsewhere.example');
  await answer(new OnboardingError('email-change-open'));
  assert.equal(server.last.method, 'get');
  await answer({ ...notice, change: open });
  assert.equal(at(flow, 'notice').notice.change?.proposedEmail, proposed);
  void flow.withdrawChange();
  await answer(new OnboardingError('email-change-closed'));
  await answer({ ...notice, change: { ...open, state: 'invited' } });
  assert.equal(at(flow, 'notice').notice.change?.state, 'invited');
});

test('one thing at a time; a refusal says when the next may be tried', async () => {
  const { server, clock, flow, answer } = await scripted();
  flow.choose('another');
  void flow.requestChange(proposed);
  assert.equal(await flow.requestChange(proposed), false);
  assert.equal(await flow.refresh(), false);
  flow.choose();
  at(flow, 'request');
  assert.deepEqual(server.last.input, { email: proposed, token: 'inv_x' });
  await answer(new OnboardingError('rate-limited', undefined, { retryAfter: 90 }));
  assert.deepEqual([flow.retryIn, at(flow, 'request').failed], [90, 'request']);
  clock.pass(60);
  assert.equal(flow.retryIn, 30);
});

test('going back while something is sent looks whether it arrived', async () => {
  const { flow, answer } = await scripted();
  flow.choose('another');
  void flow.requestChange(proposed);
  flow.back();
  at(flow, 'choose');
  await answer({ ...notice, change: open });
  assert.equal(at(flow, 'notice').notice.change?.state, 'with-manager');
});

test('older news of a request does not hide that the address is free; newer news does', async () => {
  const free = { ...notice, baseState: 'free', deletion: { state: 'deleted', email: '', requestedAt: moment } };
  for (const [since, step] of [
    ['2026-11-21T10:00:00.000Z', 'address-free'],
    ['2026-11-23T10:00:00.000Z', 'notice'],
  ] as const) {
    const { flow, answer } = await scripted();
    void flow.load();
    const deletion = { ...free.deletion, deletedAt: '2026-11-22T10:00:00.000Z' };
    await answer({ ...free, deletion, change: { ...open, state: 'rejected', since } });
    at(flow, step);
  }
});
