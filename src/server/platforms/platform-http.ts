import * as z from 'zod/mini';
import type { PlatformId } from '../../contract/platforms.js';
import { safeUrl } from '../../contract/url.js';
import { parseAnswer, type JsonValue } from './answer-json.js';
import { PlatformError, type CallLimits, type PlatformFailure } from './platform.js';

/** One call. Secrets belong into `headers` and `body`; into `url` only where the platform demands it. */
export interface PlatformCall {
  /** What is called, in our own words: the only thing of a call that is ever named in an error. */
  readonly endpoint: string;
  readonly url: URL;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** A form is sent as such, an object as JSON. */
  readonly body?: URLSearchParams | Readonly<Record<string, unknown>>;
  /**
   * For calls that may work only once, such as the exchange of a code: an answer that got lost is `unknown-outcome`.
   * For all others it is `temporary`, since asking again does no harm.
   */
  readonly once?: boolean;
}

/** What came back, whatever its status. */
export interface PlatformAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Whole numbers beyond 2^53 are strings here (see `parseAnswer`); `undefined` where the body was empty. */
  readonly body: JsonValue | undefined;
}

/** Rejects with {@link PlatformError} only, which holds nothing of the call but `endpoint`. */
export type PlatformFetch = (call: PlatformCall, limits?: CallLimits) => Promise<PlatformAnswer>;

export interface PlatformFetchOptions {
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds from the call to the last byte. */
  readonly timeout?: number;
  /** Bytes of an answer. */
  readonly maxBytes?: number;
}

/** Failures in which no byte of the request has left. */
const unsent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|DEPTH_.*|ERR_TLS.*)$/;

/**
 * The way to one platform. Goes to the origins of `endpoints` only (https, or http on loopback), follows no redirect,
 * gives up after 15 s, reads 2 MB at most, and answers with JSON whatever its status: what an error body means is the
 * platform's module's to say, see `metaError` for the Graph API.
 *
 * It throws by itself: `temporary` or, with `once`, `unknown-outcome` where the answer got lost, was cut, too long, a
 * redirect or no JSON; `temporary` where nothing was sent; `rate-limited` for a 429 without JSON.
 * @param endpoints addresses as configured, e.g. the token endpoint and the base of the API
 */
export function platformFetch(
  platform: PlatformId,
  endpoints: readonly string[],
  options: PlatformFetchOptions = {},
): PlatformFetch {
  const origins = new Set(endpoints.map((endpoint) => new URL(endpoint).origin));
  const { timeout = 15_000, maxBytes = 2 * 1024 * 1024 } = options;
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  return async (call, limits = {}) => {
    const fail = (failure: PlatformFailure, what: string) =>
      new PlatformError(platform, failure, `${call.endpoint}: ${what}`);
    const lost: PlatformFailure = { kind: call.once ? 'unknown-outcome' : 'temporary' };
    // Judged without the query, which may be long.
    if (!origins.has(call.url.origin) || safeUrl('link', `${call.url.origin}${call.url.pathname}`) === undefined) {
      throw fail({ kind: 'misconfigured' }, 'not an address of the platform');
    }
    const stop = deadline(timeout, limits.signal);
    let answer: { status: number; headers: Headers; text: string | undefined };
    try {
      if (stop.signal.aborted) throw fail({ kind: 'temporary' }, 'given up before it was sent');
      const response = await send(call.url, { ...requestOf(call), redirect: 'manual', signal: stop.signal });
      answer = {
        status: response.status,
        headers: response.headers,
        text: await readText(response, isRedirect(response) ? -1 : maxBytes),
      };
    } catch (thrown) {
      if (thrown instanceof PlatformError) throw thrown;
      const code = stop.signal.aborted ? 'no answer in time' : codeOf(thrown);
      throw fail(unsent.test(code) ? { kind: 'temporary' } : lost, code);
    } finally {
      stop.clear();
    }
    const { status, headers, text } = answer;
    if (text === undefined) throw fail(lost, `HTTP ${status}, a redirect or too long`);
    // A gateway does not know how far the server behind it came.
    if (status === 502 || status === 504) throw fail(lost, `HTTP ${status}`);
    try {
      return { status, headers, body: parseAnswer(text) };
    } catch {
      if (status === 429) throw fail({ kind: 'rate-limited', retryAfter: retryAfter(headers) }, 'HTTP 429');
      throw fail(status >= 500 ? { kind: 'temporary' } : lost, `HTTP ${status} without JSON`);
    }
  };
}

/**
 * Checks what an answer must hold.
 * @throws PlatformError `unknown-outcome` where `once`, else `temporary`, naming the fields that are wrong and no value
 */
export function readShape<Schema extends z.ZodMiniType>(
  platform: PlatformId,
  call: Pick<PlatformCall, 'endpoint' | 'once'>,
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const kind = call.once ? 'unknown-outcome' : 'temporary';
  const [issue] = result.error.issues;
  // Keys of a record come from the answer, so a path is named only as deep as our own schema goes.
  const field = String(issue?.path[0] ?? 'the whole').replace(/[^a-zA-Z_]/g, '');
  throw new PlatformError(platform, { kind }, `${call.endpoint}: unknown shape of an answer at ${field}`);
}

/** Seconds of a `Retry-After` header; a date in it is not used by any platform here. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

function requestOf(call: PlatformCall) {
  const { body } = call;
  const form = body instanceof URLSearchParams;
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
  return {
    method: call.method ?? (body ? 'POST' : 'GET'),
    headers: { accept: 'application/json', ...(body && { 'content-type': type }), ...call.headers },
    ...(body && { body: form ? body.toString() : JSON.stringify(body) }),
  };
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}

/** @returns `undefined` where it is longer, the rest unread */
async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  if (maxBytes < 0) {
    await response.body?.cancel();
    return undefined;
  }
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  if (!response.body) return text;
  // Leaving the loop cancels the rest of the body.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** An own timer and listener, both taken away again: `AbortSignal.any` keeps its sources alive on Node 20. */
function deadline(timeout: number, outer: AbortSignal | undefined) {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  const timer = setTimeout(abort, timeout);
  outer?.addEventListener('abort', abort);
  if (outer?.aborted) abort();
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}

/** The system's name of a failure; never its message, which may quote an address. */
function codeOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'connection lost';
}
