import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '../../contract/errors.js';
import { problemMediaType } from '../../contract/problem.js';
import { failureOf, problemOf } from './failure.js';

/** Crockford's base 32: no letter that is read as a digit. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short reference for one request, easy to read out: eight of 32 characters. */
function newRequestId(): string {
  // Node keeps random bytes for UUIDs in stock; asking for fresh ones costs a system call each.
  const bits = Number.parseInt(randomUUID().replace('-', '').slice(0, 10), 16);
  return Array.from({ length: 8 }, (_, place) => letters[Math.floor(bits / 32 ** place) % 32]).join('');
}

const everyAnswer = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** One request on its way through the server, and what its answer will carry. */
export class Exchange {
  readonly id = newRequestId();
  /** Label for logs and metrics: a name from a closed list, never the path that was asked for. */
  route = 'unknown';
  /** Who called, once that is known. */
  caller = 'unknown';
  code: ErrorCode | undefined;
  /** Set where something nobody foresaw was thrown. */
  failure: unknown;
  readonly request: Request;
  readonly remoteAddress: string | undefined;
  readonly #headers: Headers;

  constructor(request: Request, remoteAddress: string | undefined, extra: Record<string, string>) {
    this.request = request;
    this.remoteAddress = remoteAddress;
    this.#headers = new Headers({ ...everyAnswer, ...extra, 'X-Request-Id': this.id });
  }

  set(headers: Record<string, string>): void {
    for (const [name, value] of Object.entries(headers)) this.#headers.set(name, value);
  }

  setCookie(cookie: string): void {
    this.#headers.append('Set-Cookie', cookie);
  }

  /** `body` is JSON already; without one the answer is empty. */
  answer(status: number, body?: string, mediaType = 'application/json'): Response {
    if (body === undefined) return new Response(null, { status, headers: this.#headers });
    this.#headers.set('Content-Type', mediaType);
    return new Response(body, { status, headers: this.#headers });
  }

  /** The answer to anything thrown. */
  refuse(thrown: unknown): Response {
    const failure = failureOf(thrown);
    const problem = problemOf(failure, this.id);
    this.code = failure.code;
    if (failure !== thrown) this.failure = thrown;
    this.#headers.delete('Set-Cookie');
    if (problem.retryAfter !== undefined) this.#headers.set('Retry-After', String(problem.retryAfter));
    if (failure.code === 'unauthenticated') this.#headers.set('WWW-Authenticate', 'Bearer');
    return this.answer(problem.status ?? 500, JSON.stringify(problem), problemMediaType);
  }
}
