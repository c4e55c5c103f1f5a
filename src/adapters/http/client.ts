import type { CallOptions } from '../../contract/call-options.js';
import { OnboardingError } from '../../contract/errors.js';
import type { routes } from '../../contract/routes.js';
import { type NameIn, type OutputIn, readOutput, type Rows, type RouteTable } from '../route-table.js';
import { read } from '../wire/shapes.js';
import type { WireRoute } from '../wire/wire-route.js';
import { readBody } from './answer.js';
import type { Outcome } from './outcome.js';
import type { HttpRuntime } from './runtime.js';
import type { TokenSource } from './token-source.js';

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

/** What only a call needs that does not go through at once, or that does more than read what needs no input. */
export const loadTrouble = () => import('./trouble.js');

type CreatorRows = typeof routes;

/**
 * One call of one endpoint, whatever it takes: checking, tries, token, deadline. Columns are given all they need of
 * it, so that their code imports none of this.
 */
export type HttpClient = ReturnType<typeof httpClient>;

export function httpClient({ base, fetch, tokens, timeout, credentials, runtime }: HttpClientOptions) {
  const unreached = (cause: unknown) =>
    new OnboardingError(runtime.online() ? 'unavailable' : 'offline', 'Could not be reached', { cause });

  /**
   * Gives work the time of one call: it runs under a signal that ends with the caller's, or with `timeout`. The promise
   * settles at once then, whether or not the work heeds its signal.
   */
  const within = async <T>(options: CallOptions = {}, work: (options: CallOptions) => Promise<T>): Promise<T> => {
    const { signal: caller } = options;
    caller?.throwIfAborted();
    const controller = new AbortController();
    const { signal } = controller;
    const disarm = runtime.after(timeout, () => controller.abort(new OnboardingError('timeout')));
    caller?.addEventListener('abort', () => controller.abort(caller.reason), { signal });
    try {
      return await new Promise((resolve, reject) => {
        signal.onabort = () => reject(signal.reason as Error);
        work({ ...options, signal }).then(resolve, reject);
      });
    } finally {
      disarm();
      // Lets go of the caller's signal.
      controller.abort();
    }
  };

  /** Awaits code. @throws `unavailable` or `offline` where it cannot be had */
  const load = async <T>(code: () => T | Promise<T>): Promise<T> => {
    try {
      return await code();
    } catch (cause) {
      throw unreached(cause);
    }
  };

  const trouble = () => load(loadTrouble);

  /** Calls an endpoint, with no end but the one given. */
  const send = async <R extends Rows, Name extends NameIn<R>>(
    table: RouteTable<R>,
    name: Name,
    input: unknown,
    { signal, idempotencyKey }: CallOptions = {},
  ): Promise<OutputIn<R, Name>> => {
    const route: WireRoute = table[name];
    const { method } = route;
    const headers = new Headers({ accept: 'application/json' });
    let { path } = route;
    let body: string | null = null;
    if (route.input || method !== 'GET')
      ({ path, body } = (await trouble()).prepared(route, input, { headers, read, idempotencyKey }));

    const once = async (): Promise<Outcome<unknown>> => {
      try {
        const init: RequestInit = { method, headers, body, credentials, redirect: 'error', signal: signal ?? null };
        const response = await fetch(base + path, init);
        const answer = await readBody(route, response);
        return response.ok ? { value: answer } : (await loadTrouble()).refusalOf(response, answer, read);
      } catch (cause) {
        return { error: unreached(cause), again: true };
      }
    };
    const attempt = route.token && tokens ? (await load(tokens)).bearing(headers, once) : once;
    let outcome = await attempt();
    signal?.throwIfAborted();
    if ('error' in outcome) {
      const { error } = outcome;
      const { tryAgain } = await loadTrouble().catch(() => {
        throw error;
      });
      outcome = await tryAgain(outcome, attempt, { method, runtime, signal });
    }
    return readOutput(route, name, outcome.value) as OutputIn<R, Name>;
  };

  /** Calls the endpoints of one column. */
  const sender =
    <Names extends keyof CreatorRows>(table: { readonly [N in Names]: WireRoute }) =>
    <Name extends Names>(name: Name, input?: unknown, options?: CallOptions) =>
      send<Pick<CreatorRows, Names>, Name>(table, name, input, options);

  return { base, load, read, send, sender, trouble, within };
}
