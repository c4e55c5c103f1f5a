import type { CallOptions } from '../../contract/call-options.js';
import { OnboardingError } from '../../contract/errors.js';
import { checkedInput, type OutputOf, type RouteName } from '../checked.js';
import { type WireRoute, wireRoutes } from '../wire/routes.js';
import { readAnswer } from './answer.js';
import type { EmbedTokenSource } from './embed-token-source.js';
import { newIdempotencyKey, requestParts } from './request.js';
import { type Outcome, withDeadline, withRetries } from './retry.js';
import type { HttpRuntime } from './runtime.js';

const mostTries = 5;

export interface HttpClientOptions {
  /** From `apiBase`. */
  readonly base: string;
  readonly fetch: typeof fetch;
  readonly tokens: EmbedTokenSource | undefined;
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

  async call<Name extends RouteName>(name: Name, input?: unknown, options?: CallOptions): Promise<OutputOf<Name>> {
    const { base, runtime, timeout, credentials } = this.#options;
    const route: WireRoute = wireRoutes[name];
    const { url, body } = requestParts(base, route, checkedInput(name, input));
    const headers = new Headers({ accept: 'application/json' });
    if (body !== undefined) headers.set('content-type', 'application/json');
    // One key for all tries, so that the server does the work once.
    if (route.method !== 'GET') headers.set('idempotency-key', newIdempotencyKey());
    const init: RequestInit & { headers: Headers } = { method: route.method, headers, credentials, redirect: 'error' };
    if (body !== undefined) init.body = body;
    // A DELETE is not tried again: its second answer would deny what the first one did.
    const tries = route.method === 'DELETE' ? 1 : mostTries;

    return withDeadline(
      (signal) => {
        const attempt = this.#attempts(name, url, { ...init, signal });
        return withRetries(attempt, { tries, runtime, signal });
      },
      { milliseconds: timeout, runtime, signal: options?.signal },
    );
  }

  /** A function that tries once, and once more in the same go where the server refuses the embed token. */
  #attempts<Name extends RouteName>(
    name: Name,
    url: string,
    init: RequestInit & { headers: Headers },
  ): () => Promise<Outcome<OutputOf<Name>>> {
    const { embed }: WireRoute = wireRoutes[name];
    const tokens = embed ? this.#options.tokens : undefined;
    let mayRenew = true;
    const attempt = async (): Promise<Outcome<OutputOf<Name>>> => {
      const token = await tokens?.get();
      if (token !== undefined) init.headers.set('authorization', `Bearer ${token}`);
      const outcome = await this.#try(name, url, init);
      const refused = 'error' in outcome && outcome.error.code === 'unauthenticated';
      if (!refused || !mayRenew || token === undefined) return outcome;
      mayRenew = false;
      tokens?.drop(token);
      return attempt();
    };
    return attempt;
  }

  async #try<Name extends RouteName>(name: Name, url: string, init: RequestInit): Promise<Outcome<OutputOf<Name>>> {
    try {
      return await readAnswer(name, await this.#options.fetch(url, init));
    } catch (cause) {
      const code = this.#options.runtime.online() ? 'unavailable' : 'offline';
      return { error: new OnboardingError(code, 'The request did not get through', { cause }), again: true };
    }
  }
}
