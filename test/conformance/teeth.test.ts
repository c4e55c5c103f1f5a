import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter, type MemoryAdapter } from '../../src/adapters/memory.js';
import { runConformance } from '../../src/conformance/index.js';
import type { OnboardingAdapter } from '../../src/contract/adapter.js';
import { OnboardingError } from '../../src/contract/errors.js';
import type { InvitationApi } from '../../src/contract/invitation.js';
import type { PasswordResetApi } from '../../src/contract/password-reset.js';
import type { SessionApi } from '../../src/contract/session.js';
import { memoryFixtures } from './memory-fixtures.js';

type Sabotage = (good: MemoryAdapter) => OnboardingAdapter;

const invitation = (change: (good: MemoryAdapter) => Partial<InvitationApi>): Sabotage => {
  return (good) => ({ ...good, invitation: Object.assign({ ...good.invitation }, change(good)) });
};
const reset = (change: (good: MemoryAdapter) => Partial<PasswordResetApi>): Sabotage => {
  return (good) => ({ ...good, passwordReset: Object.assign({ ...good.passwordReset }, change(good)) });
};
const session = (change: (good: MemoryAdapter) => Partial<SessionApi>): Sabotage => {
  return (good) => ({ ...good, session: Object.assign({ ...good.session }, change(good)) });
};

/** Backends with one fault each, and the check that must notice. */
const faults: readonly [fault: string, noticedBy: RegExp, Sabotage][] = [
  [
    'looking at a link uses it up',
    /Looking at a link/,
    reset(({ backend, passwordReset }) => ({
      async inspect(input, options) {
        const link = await passwordReset.inspect(input, options);
        const used = backend.links.get(input.token);
        if (used) used.end = 'used';
        return link;
      },
    })),
  ],
  [
    'the reset tells who has an account',
    /reset is answered alike/,
    reset(({ backend, passwordReset }) => ({
      async request(input, options) {
        const receipt = await passwordReset.request(input, options);
        return backend.find(input.email ?? '') ? receipt : { ...receipt, expiresIn: 0 };
      },
    })),
  ],
  [
    'asking for the mail tells who was invited',
    /Asking for the mail is answered alike/,
    invitation(({ backend, invitation: good }) => ({
      resend(input, options) {
        if (input.email !== undefined && !backend.find(input.email)) throw new OnboardingError('invitation-not-found');
        return good.resend(input, options);
      },
    })),
  ],
  [
    'the address is not masked',
    /address masked/,
    invitation(({ backend, invitation: good }) => ({
      async get(input, options) {
        const shown = await good.get(input, options);
        return shown && { ...shown, email: backend.links.get(input.token ?? '')?.account.email ?? shown.email };
      },
    })),
  ],
  [
    'an older link goes on working',
    /older link/,
    reset(({ backend, passwordReset }) => ({
      async complete(input, options) {
        const link = backend.links.get(input.token);
        if (link?.end === 'superseded') link.end = undefined;
        return passwordReset.complete(input, options);
      },
    })),
  ],
  [
    'a link works twice',
    /once a link/,
    reset(({ backend, passwordReset }) => ({
      async complete(input, options) {
        const outcome = await passwordReset.complete(input, options);
        const link = backend.links.get(input.token);
        if (link) link.end = undefined;
        return outcome;
      },
    })),
  ],
  [
    'codes can be guessed without end',
    /Wrong codes count down/,
    reset(({ backend, passwordReset }) => ({
      verifyCode(input, options) {
        backend.wrongCodes.clear();
        return passwordReset.verifyCode(input, options);
      },
    })),
  ],
  [
    'a revoked invitation still activates',
    /was ended/,
    reset(({ backend, passwordReset }) => ({
      async complete(input, options) {
        const link = backend.links.get(input.token);
        if (link?.end === 'revoked') link.end = undefined;
        return passwordReset.complete(input, options);
      },
    })),
  ],
  [
    'any password will do',
    /breaks a rule/,
    reset(({ backend, passwordReset }) => ({
      complete(input, options) {
        Object.assign(backend.config.password, { minLength: 0 });
        return passwordReset.complete(input, options);
      },
    })),
  ],
  [
    'mails may be asked for without end',
    /too soon is refused/,
    reset(({ backend, passwordReset }) => ({
      request(input, options) {
        backend.asked.clear();
        return passwordReset.request(input, options);
      },
    })),
  ],
  [
    'a refusal does not say when to come back',
    /too soon is refused/,
    invitation(({ invitation: good }) => ({
      resend: (input, options) =>
        good.resend(input, options).catch((error: unknown) => {
          throw error instanceof OnboardingError ? new OnboardingError(error.code) : error;
        }),
    })),
  ],
  [
    'signing in tells who has an account',
    /Signing in fails alike/,
    session(({ backend, session: good }) => ({
      signIn(input, options) {
        if (!backend.find(input.email)) throw new OnboardingError('not-found');
        return good.signIn(input, options);
      },
    })),
  ],
  ['signing out does nothing', /signing out ends it/, session(() => ({ signOut: () => Promise.resolve() }))],
  ['errors are not ours', /nobody issued/, invitation(() => ({ get: () => Promise.reject(new TypeError('oops')) }))],
  ['the signal is not heeded', /aborted before/, (good) => ({ ...good, getConfig: () => good.getConfig() })],
  [
    'the configuration is not as agreed',
    /configuration is as agreed/,
    (good) => ({ ...good, getConfig: async (options) => ({ ...(await good.getConfig(options)), codeLength: -1 }) }),
  ],
];

for (const [fault, noticedBy, sabotage] of faults) {
  test(`the suite notices that ${fault}`, async () => {
    const good = memoryAdapter();
    const fixtures = memoryFixtures(good.backend);
    const { results } = await runConformance({ adapter: sabotage(good), fixtures, patience: 0 });
    const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
    assert.ok(
      failed.some((name) => noticedBy.test(name)),
      `failed: ${failed.join(' | ') || 'nothing'}`,
    );
  });
}

test('a server that gets everything wrong on the wire passes no check of it', async () => {
  const headers = { 'content-type': 'text/html', 'access-control-allow-origin': '*', 'cache-control': 'public' };
  const fetch = () =>
    Promise.resolve(new Response('<h1>It works!</h1>', { headers: { ...headers, 'x-random': String(Math.random()) } }));
  const { backend, ...adapter } = memoryAdapter();
  const { results } = await runConformance({
    adapter,
    url: 'https://server.example',
    fetch,
    fixtures: memoryFixtures(backend),
  });
  const wire = results.filter(({ column }) => column === 'wire');
  assert.ok(wire.length >= 11);
  for (const { name, outcome } of wire) assert.equal(outcome, 'failed', name);
});
