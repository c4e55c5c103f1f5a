import { type ErrorCode, isOnboardingError, OnboardingError } from '../../contract/errors.js';
import { exportMaxCharacters } from '../../contract/policy.js';
import { checkedProblem, readOutput } from '../route-table.js';
import type { WireRoute } from '../wire/wire-route.js';
import type { Outcome } from './retry.js';

/** Larger answers are not read to their end. Bytes. */
const largestAnswer = 1024 * 1024;
/** Text in JSON in JSON: a character takes three bytes, and quotes are escaped twice. */
const largestFile = 4 * exportMaxCharacters;
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
 * Makes a checked value or a known error of whatever came back: proxies' error pages, sign-in pages of a hotel's
 * network, cut or endless bodies included.
 * @throws only what reading the body throws, when the connection breaks or the call is aborted.
 */
export async function readAnswer(name: string, route: WireRoute, response: Response): Promise<Outcome<unknown>> {
  const { output, large } = route;
  if (response.ok && !output) {
    await response.body?.cancel();
    return { value: undefined };
  }
  const json = /^application\/([\w.-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
  const body = json ? parsed(await limitedText(response, large ? largestFile : largestAnswer)) : undefined;
  if (!json) await response.body?.cancel();
  if (!response.ok) {
    const error = errorOf(response, body);
    const { code, retryAfter } = error;
    // Who is told to come less often, and not when to come back, had better not come at once.
    const again =
      code === 'rate-limited' ? retryAfter !== undefined : response.status >= 500 && code !== 'not-supported';
    return { error, again };
  }
  try {
    return { value: readOutput(route, name, body) };
  } catch (error) {
    if (!isOnboardingError(error)) throw error;
    return { error, again: false };
  }
}

function errorOf(response: Response, body: unknown): OnboardingError {
  const retryAfter = retryAfterOf(response);
  const problem = checkedProblem(body);
  if (problem) return new OnboardingError(problem.code, problem.detail ?? problem.title, { retryAfter, ...problem });
  const { status } = response;
  const code = statusCodes[status] ?? (status >= 500 ? 'unavailable' : 'unexpected-answer');
  return new OnboardingError(code, `HTTP ${String(status)}`, { retryAfter });
}

/** Whole seconds from a number or an HTTP date (RFC 9110 §10.2.3), at most a day. */
function retryAfterOf(response: Response): number | undefined {
  const header = response.headers.get('retry-after')?.trim();
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(daySeconds, Math.max(0, Math.ceil(seconds)));
}

/** `undefined` where the body is longer than an honest one could be. */
async function limitedText(response: Response, most: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + decoder.decode();
    bytes += chunk.value.byteLength;
    if (bytes > most) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
