import * as z from 'zod/mini';
import { type ErrorCode, errorCodes } from './error-codes.js';
import { OnboardingError } from './errors.js';
import { count, plainText } from './schema.js';

/** Media type of an error on the wire (RFC 9457). */
export const problemMediaType = 'application/problem+json';

/** The error on the wire: RFC 9457 members plus ours. `detail` is for developers and is never shown to people. */
export const problemSchema = z.object({
  type: z.optional(plainText(200)),
  title: z.optional(plainText(200)),
  status: z.optional(count()),
  detail: z.optional(plainText(500)),
  code: z.enum(errorCodes),
  field: z.optional(plainText(100)),
  retryAfter: z.optional(count()),
  attemptsLeft: z.optional(count()),
  supportCode: z.optional(plainText(40)),
});
export type Problem = z.infer<typeof problemSchema>;

/** The HTTP status each code travels with. `offline` and `timeout` arise at the caller; they never travel. */
export const problemStatus: Record<ErrorCode, number> = {
  offline: 503,
  timeout: 504,
  unavailable: 503,
  'unexpected-answer': 502,
  internal: 500,
  'invalid-input': 422,
  'malformed-body': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'method-not-allowed': 405,
  'not-found': 404,
  'not-supported': 501,
  'idempotency-conflict': 409,
  unauthenticated: 401,
  forbidden: 403,
  'origin-not-allowed': 403,
  'sign-in-failed': 401,
  'rate-limited': 429,
  'invitation-not-found': 404,
  'invitation-closed': 409,
  'variation-unavailable': 409,
  'link-unknown': 410,
  'link-expired': 410,
  'link-used': 410,
  'link-superseded': 410,
  'link-revoked': 410,
  'code-wrong': 422,
  'code-exhausted': 429,
  'password-too-short': 422,
  'password-too-long': 422,
  'password-common': 422,
  'password-breached': 422,
  'password-context': 422,
  'password-unchanged': 422,
  'platform-unavailable': 503,
  'profile-not-found': 404,
  'attempt-not-found': 404,
  'attempt-over': 409,
  'choice-unknown': 422,
  'transfer-closed': 409,
  'email-unchanged': 422,
  'email-disposable': 422,
  'email-base-in-use': 422,
  'email-taken': 409,
  'email-change-open': 409,
  'email-change-closed': 409,
  'account-leaving': 409,
  'deletion-closed': 409,
};

/** Rebuilds the error a server sent. */
export function errorFromProblem(problem: Problem): OnboardingError {
  return new OnboardingError(problem.code, problem.detail ?? problem.title ?? problem.code, problem);
}
