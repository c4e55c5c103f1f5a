import { type ErrorCode, isOnboardingError, OnboardingError } from '../../contract/errors.js';
import { type Problem, problemStatus } from '../../contract/problem.js';
import { scrubText } from '../logger.js';

/** SQLSTATE classes and socket errors that say the database is away for now, not that the request is wrong. */
const storeAway = /^(08|57P0|53)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/;
const retryWhenAway = 2;

/** What the caller may know of anything thrown: our own errors as they are, everything else as its kind only. */
export function failureOf(thrown: unknown): OnboardingError {
  if (isOnboardingError(thrown)) return thrown;
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return storeAway.test(code)
    ? new OnboardingError('unavailable', 'unavailable', { retryAfter: retryWhenAway, cause: thrown })
    : new OnboardingError('internal', 'internal', { cause: thrown });
}

/** The problem on the wire. Nothing of an error of ours that nobody foresaw goes out but its support code. */
export function problemOf(failure: OnboardingError, supportCode: string): Problem {
  const { code, field, retryAfter, attemptsLeft } = failure;
  const status = problemStatus[code];
  return {
    title: titles[status] ?? 'Error',
    status,
    code,
    ...(status < 500 && failure.message !== code ? { detail: scrubText(failure.message).slice(0, 500) } : {}),
    ...(field === undefined ? {} : { field: field.slice(0, 100) }),
    ...(retryAfter === undefined ? {} : { retryAfter: Math.ceil(retryAfter) }),
    ...(attemptsLeft === undefined ? {} : { attemptsLeft }),
    // People are given a reference for our faults only; every answer's X-Request-Id serves developers.
    ...(isUnforeseen(code) ? { supportCode } : {}),
  };
}

/** Whether an operator should hear of it. */
export function isUnforeseen(code: ErrorCode): boolean {
  return problemStatus[code] >= 500 && code !== 'not-supported';
}

/** Short names of the statuses (RFC 9110 §15). */
const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};
