import type { CallOptions } from '../../contract/call-options.js';
import { OnboardingError } from '../../contract/errors.js';
import { type NameIn, type OutputIn, readInput, type Rows, type RouteTable } from '../route-table.js';
import type { WireRoute } from '../wire/wire-route.js';
import { readAnswer } from './answer.js';
import { withDeadline } from './deadline.js';
import type { Outcome } from './outcome.js';
import { newIdempotencyKey, requestParts } from './request.js';
import type { HttpRuntime } from './runtime.js';
import type { TokenSource } from './token-source.js';

const mostTries = 5;

export interface HttpClientOptions {
  /** From `apiBase`. */
  readonly base: string;
  readonly fetch: typeof fetch;
  /** Gives the source of the page's bearer token, where the page has one. */
  readonly tokens: (() => TokenSource | Promise<TokenSource>) | undefined;
  readonly timeout: number;
  readonly credentials: RequestCredentials;
  readonly runtime: HttpRuntime;
}

/** One call of one endpoint, whatever it takes: checking, tries, token, deadline. */
export class HttpClient {
  readonly #options: HttpClientOptions;

  constructor(options: HttpClientOptions) {
    this.#options = options;
  }

  get base(): string {
    return this.#options.base;
  }

  /** Gives work the time of one call. */
  within<T>(options: CallOptions | undefined, work: (options: CallOptions) => Promise<T>): Promise<T> {
    const { runtime, timeout } = this.#options;
    const limits = { milliseconds: timeout, runtime, signal: options?.signal };
    return withDeadline((signal) => work({ ...options, signal }), limits);
  }

  /** Calls an endpoint within the time of one call. */
  call<R extends Rows, Name extends NameIn<R>>(
    table: RouteTable<R>,
    name: Name,
    input?: unknown,
    options?: CallOptions,
  ): Promise<OutputIn<R, Name>> {
    return this.within(options, (within) => this.send(table, name, input, within));
  }

  /** Calls an endpoint, with no end but the one given. */
  async send<R extends Rows, Name extends NameIn<R>>(
    table: RouteTable<R>,
    name: Name,
    input: unknown,
    { signal = new AbortController().signal, idempotencyKey }: CallOptions = {},
  ): Promise<OutputIn<R, Name>> {
    const { base, runtime, credentials } = this.#options;
    const route: WireRoute = table[name];
    const { url, body } = requestParts(base, route, readInput(route, input));
    const headers = new Headers({ accept: 'application/json' });
    if (body !== undefined) headers.set('content-type', 'application/json');
    // One key for all tries, so that the server does the work once.
    if (route.method !== 'GET') headers.set('idempotency-key', idempotencyKey ?? newIdempotencyKey());
    const init: RequestInit & { headers: Headers } = {
      method: route.method,
      headers,
      credentials,
      redirect: 'error',
      signal,
    };
    if (body !== undefined) init.body = body;
    // A DELETE is not tried again: its second answer would deny what the first one did.
    const tries = route.method === 'DELETE' ? 1 : mostTries;

    const attempt = this.#attempts(name, route, url, init);
    const first = await attempt();
    signal.throwIfAborted();
    const answer =
      'value' in first
        ? first.value
        : await (await this.#trouble(first.error)).tryAgain(first, attempt, { tries, runtime, signal });
    return answer as OutputIn<R, Name>;
  }

  /** @throws the error at hand where the code to go on after it cannot be had */
  #trouble(error: OnboardingError): Promise<typeof import('./trouble.js')> {
    return import('./trouble.js').catch(() => {
      throw error;
    });
  }

  /** A function that tries once, and once more in the same go where the server refuses the token. */
  #attempts(
    name: string,
    route: WireRoute,
    url: string,
    init: RequestInit & { headers: Headers },
  ): () => Promise<Outcome<unknown>> {
    let mayRenew = true;
    const attempt = async (): Promise<Outcome<unknown>> => {
      const tokens = route.token ? await this.#options.tokens?.() : undefined;
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
      return { error: this.unreached('The request did not get through', cause), again: true };
    }
  }

  /** The error of something that could not be fetched. */
  unreached(message: string, cause: unknown): OnboardingError {
    return new OnboardingError(this.#options.runtime.online() ? 'unavailable' : 'offline', message, { cause });
  }
}
