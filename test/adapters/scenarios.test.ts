import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedAnswer } from '../../src/adapters/checked.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { invitationScenarios, passwordResetScenarios, type Scenario, scenarios } from '../../src/adapters/scenarios.js';
import { isOnboardingError, OnboardingError } from '../../src/contract/errors.js';
import { invitationStates } from '../../src/contract/invitation.js';
import { deadLinkReasons } from '../../src/contract/password-reset.js';
import { safeUrl } from '../../src/contract/url.js';

/** What a widget of the column asks first, shortened to what tells the scenarios apart. */
async function firstAnswer({ scenario, latency }: { scenario: Scenario; latency?: number }): Promise<unknown> {
  const adapter = memoryAdapter({ scenario, ...(latency !== undefined && { latency }) });
  const controller = new AbortController();
  // Silence never ends by itself.
  const silence = setTimeout(() => controller.abort('silence'), 50);
  try {
    const { token } = scenario;
    if (scenario.column === 'invitation') {
      const shown = await adapter.invitation.get(token === undefined ? {} : { token }, controller);
      return shown?.bounce ?? shown?.state;
    }
    if (token === undefined)
      return Object.keys(await adapter.passwordReset.request({ email: scenario.type?.email ?? '' }));
    const { ticket, dead } = await adapter.passwordReset.inspect({ token }, controller);
    return ticket?.purpose ?? dead?.reason;
  } catch (error) {
    return isOnboardingError(error) ? error.code : error;
  } finally {
    clearTimeout(silence);
  }
}

const invitationAnswers: Record<keyof typeof invitationScenarios, unknown> = {
  unknown: undefined,
  loading: 'silence',
  slow: 'sent',
  pending: 'pending',
  sent: 'sent',
  sentJustNow: 'sent',
  delayed: 'delayed',
  bouncedUnknownMailbox: 'unknown-mailbox',
  bouncedFullMailbox: 'full-mailbox',
  bouncedRefused: 'refused',
  expired: 'expired',
  used: 'used',
  revoked: 'revoked',
  superseded: 'superseded',
  linkUnknown: 'link-unknown',
  resendCooldown: 'sent',
  resent: 'sent',
  rateLimited: 'sent',
  tooManyRequests: 'rate-limited',
  signedIn: 'used',
  signedInWaiting: 'sent',
  noInvitation: undefined,
  offline: 'offline',
  timeout: 'timeout',
  unavailable: 'unavailable',
  error: 'internal',
  recovers: 'unavailable',
  resendFails: 'sent',
  hostile: 'superseded',
  longTexts: 'sent',
  huge: 'unexpected-answer',
};
const receipt = ['expiresIn', 'resendIn', 'codeLength'];
const resetAnswers: Record<keyof typeof passwordResetScenarios, unknown> = {
  request: receipt,
  requestUnknown: receipt,
  requesting: 'silence',
  sent: receipt,
  sentCooldown: 'rate-limited',
  rateLimited: 'rate-limited',
  linkChecking: 'silence',
  linkExpired: 'expired',
  linkUsed: 'used',
  linkSuperseded: 'superseded',
  linkRevoked: 'revoked',
  linkUnknown: 'unknown',
  linkCheckFails: 'unavailable',
  codeWrong: receipt,
  codeExhausted: receipt,
  codeChecking: receipt,
  otherSession: 'activate',
  newPasswordActivate: 'activate',
  newPasswordReset: 'reset',
  newPasswordInvitation: 'activate',
  tooShort: 'activate',
  tooLong: 'activate',
  common: 'activate',
  breached: 'activate',
  context: 'activate',
  unchanged: 'reset',
  saving: 'activate',
  savingUnclear: 'activate',
  expiresMeanwhile: 'activate',
  doneSession: 'activate',
  doneSignIn: 'activate',
  shorterPolicy: 'activate',
  slow: 'activate',
  offline: 'offline',
  unavailable: 'unavailable',
  error: 'internal',
  hostile: 'activate',
  longTexts: 'activate',
  huge: 'unexpected-answer',
};

const keepAlive = setInterval(() => undefined, 1000);
test.after(() => clearInterval(keepAlive));

for (const [key, wanted] of Object.entries(invitationAnswers)) {
  const scenario = invitationScenarios[key as keyof typeof invitationScenarios];
  test(`invitation · ${scenario.title}`, async () => {
    assert.deepEqual(await firstAnswer({ scenario, latency: 0 }), wanted);
  });
}
for (const [key, wanted] of Object.entries(resetAnswers)) {
  const scenario = passwordResetScenarios[key as keyof typeof passwordResetScenarios];
  if (scenario.token === undefined && wanted === 'silence') continue;
  test(`password reset · ${scenario.title}`, async () => {
    assert.deepEqual(await firstAnswer({ scenario, latency: 0 }), wanted);
  });
}

test('names, titles and tokens tell scenarios apart', () => {
  const ids = scenarios.map(({ column, name }) => `${column}/${name}`);
  const titles = scenarios.map(({ column, title }) => `${column}/${title}`);
  const tokens = scenarios.map(({ column, token }) => token && `${column}/${token}`).filter(Boolean);
  for (const list of [ids, titles, tokens]) assert.equal(new Set(list).size, list.length);
  assert.ok(scenarios.every(({ description }) => description.endsWith('.')));
});

test('no state a person can see is left out', () => {
  const seen = new Set(Object.values(invitationAnswers));
  for (const state of invitationStates) assert.ok(state === 'bounced' || seen.has(state), state);
  const reasons = new Set(Object.values(resetAnswers));
  for (const reason of deadLinkReasons) assert.ok(reasons.has(reason), reason);
});

for (const [name, code] of [
  ['tooShort', 'password-too-short'],
  ['tooLong', 'password-too-long'],
  ['common', 'password-common'],
  ['breached', 'password-breached'],
  ['context', 'password-context'],
  ['unchanged', 'password-unchanged'],
] as const) {
  test(`the password to type is refused: ${code}`, async () => {
    const scenario = passwordResetScenarios[name];
    const { token = '', type } = scenario;
    const { passwordReset } = memoryAdapter({ scenario });
    await assert.rejects(passwordReset.complete({ token, password: type?.password ?? '' }), {
      code,
      field: 'password',
    });
    assert.ok((await passwordReset.inspect({ token })).ticket, 'the link stays alive');
  });
}

test('what is to be typed leads on: code, password, signed in or not', async () => {
  const sent = passwordResetScenarios.sent;
  const { passwordReset } = memoryAdapter({ scenario: sent });
  await passwordReset.request({ email: sent.type?.email ?? '' });
  const { token } = await passwordReset.verifyCode({ email: sent.type?.email ?? '', code: sent.type?.code ?? '' });
  assert.ok((await passwordReset.inspect({ token })).ticket);

  for (const [name, signedIn] of [
    ['doneSession', true],
    ['doneSignIn', false],
    ['shorterPolicy', true],
  ] as const) {
    const scenario = passwordResetScenarios[name];
    const adapter = memoryAdapter({ scenario });
    const input = { token: scenario.token ?? '', password: scenario.type?.password ?? '' };
    const outcome = await adapter.passwordReset.complete(input);
    assert.deepEqual([outcome.signedIn, outcome.invitationAccepted], [signedIn, true], name);
    assert.equal((await adapter.session.current()) !== undefined, signedIn, name);
  }
});

test('an outcome that was lost on the way shows as a used link the next time', async () => {
  const { token = '', type, ...scenario } = passwordResetScenarios.savingUnclear;
  const { passwordReset } = memoryAdapter({ scenario });
  const input = { token, password: type?.password ?? '' };
  await assert.rejects(passwordReset.complete(input), { code: 'timeout' });
  assert.deepEqual((await passwordReset.inspect({ token })).dead?.reason, 'used');
});

test('hostile texts reach the widget as an unchecked adapter would pass them on; links are not safe ones', async () => {
  const { getConfig, invitation } = memoryAdapter({ scenario: invitationScenarios.hostile });
  const { links } = await getConfig();
  for (const href of Object.values(links)) assert.equal(safeUrl('link', href), undefined);
  const shown = await invitation.get({ token: invitationScenarios.hostile.token ?? '' });
  assert.match(shown?.email ?? '', /<script>/);
  assert.throws(() => checkedAnswer('inspectInvitation', shown), OnboardingError);
});

test('adapters of one scenario do not share what happens', async () => {
  const scenario = passwordResetScenarios.doneSession;
  const input = { token: scenario.token ?? '', password: scenario.type?.password ?? '' };
  await memoryAdapter({ scenario }).passwordReset.complete(input);
  await memoryAdapter({ scenario }).passwordReset.complete(input);
});
