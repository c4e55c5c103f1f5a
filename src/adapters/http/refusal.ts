import { type ErrorCode, OnboardingError } from '../../contract/errors.js';
import type { Problem } from '../../contract/problem.js';
import { checkedProblem } from '../problem.js';
import type { Read } from '../wire/shapes.js';
import type { Refusal } from './outcome.js';

const daySeconds = 24 * 60 * 60;

/** Statuses that say enough when the body is not ours, as with a proxy's error page. */
const statusCodes: { readonly [status: number]: ErrorCode } = {
  401: 'unauthenticated',
  403: 'forbidden',
  408: 'timeout',
  413: 'body-too-large',
  429: 'rate-limited',
};

/**
 * The known error in an answer that is none.
 * @param body what its JSON holds, if it is JSON
 * @param read given, so that this code can be fetched apart from the checks
 */
export function refusalOf(response: Response, body: unknown, read: Read): Refusal {
  const error = errorOf(response, checkedProblem(body, read));
  const { code, retryAfter } = error;
  // Who is told to come less often, and not when to come back, had better not come at once.
  const again = code === 'rate-limited' ? retryAfter !== undefined : response.status >= 500 && code !== 'not-supported';
  return { error, again };
}

function errorOf(response: Response, problem: Problem | undefined): OnboardingError {
  if (problem) {
    const {
      code,
      title,
      detail = title,
      field,
      retryAfter = retryAfterOf(response),
      attemptsLeft,
      supportCode,
    } = problem;
    return new OnboardingError(code, detail, { field, retryAfter, attemptsLeft, supportCode });
  }
  const { status } = response;
  const code = statusCodes[status] ?? (status >= 500 ? 'unavailable' : 'unexpected-answer');
  return new OnboardingError(code, `HTTP ${String(status)}`, { retryAfter: retryAfterOf(response) });
}

/** Whole seconds from a number or an HTTP date (RFC 9110 §10.2.3), at most a day. */
function retryAfterOf(response: Response): number | undefined {
  const header = response.headers.get('retry-after')?.trim();
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(daySeconds, Math.max(0, Math.ceil(seconds)));
}
