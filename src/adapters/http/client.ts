import type { CallOptions } from '../../contract/call-options.js';
import { OnboardingError } from '../../contract/errors.js';
import { type NameIn, type OutputIn, readInput, type Rows, type RouteTable } from '../route-table.js';
import type { WireRoute } from '../wire/wire-route.js';
import { readAnswer } from './answer.js';
import { newIdempotencyKey, requestParts } from './request.js';
import { type Outcome, withDeadline, withRetries } from './retry.js';
import type { HttpRuntime } from './runtime.js';
import type { TokenSource } from './token-source.js';

const mostTries = 5;

export interface HttpClientOptions<R extends Rows> {
  /** The endpoints that can be called. */
  readonly table: RouteTable<R>;
  /** From `apiBase`. */
  readonly base: string;
  readonly fetch: typeof fetch;
  readonly tokens: TokenSource | undefined;
  readonly timeout: number;
  readonly credentials: RequestCredentials;
  readonly runtime: HttpRuntime;
}

/** One call of one endpoint, whatever it takes: checking, tries, token, deadline. */
export class HttpClient<R extends Rows> {
  readonly #options: HttpClientOptions<R>;

  constructor(options: HttpClientOptions<R>) {
    this.#options = options;
  }

  async call<Name extends NameIn<R>>(name: Name, input?: unknown, options?: CallOptions): Promise<OutputIn<R, Name>> {
    const { table, base, runtime, timeout, credentials } = this.#options;
    const route: WireRoute = table[name];
    const { url, body } = requestParts(base, route, readInput(route, input));
    const headers = new Headers({ accept: 'application/json' });
    if (body !== undefined) headers.set('content-type', 'application/json');
    // One key for all tries, so that the server does the work once.
    if (route.method !== 'GET') headers.set('idempotency-key', options?.idempotencyKey ?? newIdempotencyKey());
    const init: RequestInit & { headers: Headers } = { method: route.method, headers, credentials, redirect: 'error' };
    if (body !== undefined) init.body = body;
    // A DELETE is not tried again: its second answer would deny what the first one did.
    const tries = route.method === 'DELETE' ? 1 : mostTries;

    const answer = await withDeadline(
      (signal) => {
        const attempt = this.#attempts(name, route, url, { ...init, signal });
        return withRetries(attempt, { tries, runtime, signal });
      },
      { milliseconds: timeout, runtime, signal: options?.signal },
    );
    return answer as OutputIn<R, Name>;
  }

  /** A function that tries once, and once more in the same go where the server refuses the token. */
  #attempts(
    name: string,
    route: WireRoute,
    url: string,
    init: RequestInit & { headers: Headers },
  ): () => Promise<Outcome<unknown>> {
    const tokens = route.token ? this.#options.tokens : undefined;
    let mayRenew = true;
    const attempt = async (): Promise<Outcome<unknown>> => {
      const token = await tokens?.get();
      if (token !== undefined) init.headers.set('authorization', `Bearer ${token}`);
      const outcome = await this.#try(name, route, url, init);
      const refused = 'error' in outcome && outcome.error.code === 'unauthenticated';
      if (!refused || !mayRenew || token === undefined) return outcome;
      mayRenew = false;
      tokens?.drop(token);
      return attempt();
    };
    return attempt;
  }

  async #try(name: string, route: WireRoute, url: string, init: RequestInit): Promise<Outcome<unknown>> {
    try {
      return await readAnswer(name, route, await this.#options.fetch(url, init));
    } catch (cause) {
      const code = this.#options.runtime.online() ? 'unavailable' : 'offline';
      return { error: new OnboardingError(code, 'The request did not get through', { cause }), again: true };
    }
  }
}
