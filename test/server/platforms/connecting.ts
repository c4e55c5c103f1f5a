import assert from 'node:assert/strict';
import {
  type Grant,
  type Platform,
  PlatformError,
  type PlatformFailure,
} from '../../../src/server/platforms/platform.js';
import type { Decision } from '../../platforms/fake-options.js';
import type { FakePlatform } from '../../platforms/fake-platform.js';

/** RFC 7636, appendix B. */
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const state = 'c3RhdGUtb2YtYS10ZXN0LW9mLTMyLWJ5dGVz';

export const redirectUri = (platform: Pick<Platform, 'id'>) =>
  `https://onboarding.example/connect/callback/${platform.id}`;

/** How a person answers, and what we asked for. */
interface Consent extends Decision {
  readonly askAgain?: boolean;
  readonly switchAccount?: boolean;
}

/** Where a browser is sent to, the platform's page answered, and what comes back from there. */
export async function returned(
  platform: Platform,
  fake: FakePlatform,
  decision: Consent = {},
): Promise<URLSearchParams> {
  const { askAgain = false, switchAccount = false } = decision;
  const request = { redirectUri: redirectUri(platform), state, verifier, switchAccount, askAgain };
  const back = await fake.authorize(platform.authorizationUrl(request), decision);
  assert.equal(back.searchParams.get('state'), state);
  return back.searchParams;
}

/** The code of one consent. */
export async function codeFrom(platform: Platform, fake: FakePlatform, decision: Consent = {}): Promise<string> {
  const answer = platform.readCallback(await returned(platform, fake, decision));
  assert.ok(answer.kind === 'code', answer.kind);
  return answer.code;
}

/** A whole consent, traded for a grant. */
export async function grantFrom(platform: Platform, fake: FakePlatform, decision: Consent = {}): Promise<Grant> {
  return platform.exchange({
    code: await codeFrom(platform, fake, decision),
    redirectUri: redirectUri(platform),
    verifier,
  });
}

export const exchange = (platform: Platform, code: string) =>
  platform.exchange({ code, redirectUri: redirectUri(platform), verifier });

/** What a call failed of. Its whole text, causes included, must hold none of the secrets. */
export async function failureOf(work: Promise<unknown>, secrets: readonly string[]): Promise<PlatformFailure> {
  const thrown = await work.then(
    () => assert.fail('it should have failed'),
    (error: unknown) => error,
  );
  assert.ok(thrown instanceof PlatformError, String(thrown));
  for (let error: unknown = thrown; error instanceof Error; error = error.cause) {
    const text = `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)}`;
    for (const secret of secrets) assert.ok(!text.includes(secret), 'a secret is in an error');
  }
  return thrown.failure;
}
