import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { metaError, metaFault, metaRetryAfter } from '../../../src/server/platforms/meta-errors.js';
import type { JsonValue } from '../../../src/server/platforms/answer-json.js';

const answer = (body: JsonValue | undefined, status = 400, headers: Record<string, string> = {}) => ({
  status,
  headers: new Headers(headers),
  body,
});
const failure = (error: Record<string, JsonValue>, status = 400) =>
  metaError('instagram', 'profile', answer({ error }, status))?.failure;

describe('errors of the Graph API', () => {
  const table: [error: Record<string, JsonValue>, status: number, failure: object][] = [
    [{ code: 190, error_subcode: 458 }, 400, { kind: 'revoked', reason: 'revoked-at-platform' }],
    [{ code: 190, error_subcode: 459 }, 400, { kind: 'revoked', reason: 'checkpoint' }],
    [{ code: 102, error_subcode: 460 }, 400, { kind: 'revoked', reason: 'password-changed' }],
    [{ code: 190, error_subcode: 463 }, 400, { kind: 'revoked', reason: 'expired' }],
    [{ code: 190, error_subcode: 467 }, 400, { kind: 'revoked', reason: 'unknown' }],
    [{ code: 190 }, 401, { kind: 'revoked', reason: 'unknown' }],
    [{ code: '190', error_subcode: '463' }, 400, { kind: 'revoked', reason: 'expired' }],
    [{ code: 10 }, 403, { kind: 'missing-permission' }],
    [{ code: 200 }, 403, { kind: 'missing-permission' }],
    [{ code: 299 }, 403, { kind: 'missing-permission' }],
    [
      { code: 10, message: '(#10) The user is not an Instagram Business' },
      400,
      { kind: 'obstacle', obstacle: 'personal' },
    ],
    [{ code: 200, message: 'API access blocked.' }, 400, { kind: 'misconfigured' }],
    [
      { code: 190, message: 'Error validating application. Application has been deleted.' },
      400,
      { kind: 'misconfigured' },
    ],
    [{ code: 4 }, 400, { kind: 'rate-limited', retryAfter: undefined }],
    [{ code: 80_002 }, 400, { kind: 'rate-limited', retryAfter: undefined }],
    [{ code: 613 }, 400, { kind: 'rate-limited', retryAfter: undefined }],
    [{ code: 1 }, 400, { kind: 'temporary' }],
    [{ code: 2 }, 500, { kind: 'temporary' }],
    [{ code: 100, is_transient: true }, 400, { kind: 'temporary' }],
    [{ code: 100, error_subcode: 33 }, 400, { kind: 'misconfigured' }],
    [{ code: 101 }, 400, { kind: 'misconfigured' }],
    [{ code: 2635 }, 400, { kind: 'misconfigured' }],
    [{ code: 36_000, error_subcode: 2_207_050 }, 400, { kind: 'revoked', reason: 'account-unavailable' }],
    [{ code: 99_999 }, 400, { kind: 'temporary' }],
    [{}, 400, { kind: 'temporary' }],
  ];
  for (const [error, status, expected] of table) {
    it(`are told apart: ${JSON.stringify(error)}`, () => {
      assert.deepEqual(failure(error, status), expected);
    });
  }

  it('are found in both forms and by the status, and never where there is none', () => {
    assert.equal(metaFault(answer({ error_type: 'OAuthException', code: 400, error_message: 'x' }))?.message, 'x');
    assert.equal(metaFault(answer(undefined, 404))?.code, 0);
    assert.equal(metaFault(answer({ data: [] }, 200)), undefined);
  });

  it('name numbers and never a word of the answer', () => {
    const body = { error: { message: 'token EAAsecret', code: 190, error_subcode: 463, fbtrace_id: 'trace' } };
    assert.equal(metaError('threads', 'profile', answer(body))?.message, 'threads: profile: HTTP 400, error 190/463');
  });

  it('name the longest wait of all use cases, in seconds', () => {
    const usage = (value: unknown) => new Headers({ 'x-business-use-case-usage': JSON.stringify(value) });
    const cases = {
      1: [{ estimated_time_to_regain_access: 3 }],
      2: [{ call_count: 9 }, { estimated_time_to_regain_access: 19 }],
    };
    assert.equal(metaRetryAfter(usage(cases)), 19 * 60);
    assert.equal(metaRetryAfter(usage({ 1: [{ estimated_time_to_regain_access: 0 }] })), undefined);
    assert.equal(metaRetryAfter(new Headers({ 'x-business-use-case-usage': 'no json' })), undefined);
    assert.equal(metaRetryAfter(new Headers({ 'retry-after': '30' })), 30);
  });

  it('are read from anything without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 200, max: 599 }), fc.string(), (body, status, header) => {
        const said = answer(body as JsonValue, status);
        metaError('instagram', 'profile', said);
        metaError('instagram', 'profile', answer({ error: body as JsonValue }, status));
        metaRetryAfter(new Headers({ 'x-business-use-case-usage': encodeURIComponent(header) }));
      }),
    );
  });
});
