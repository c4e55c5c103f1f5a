import { isOnboardingError, OnboardingError } from '../../contract/errors.js';
import type { Outcome } from './outcome.js';
import type { HttpRuntime } from './runtime.js';

/** What the host's own server hands its page. */
export interface TokenAnswer {
  readonly token: string;
  /** Seconds from now. */
  readonly expiresIn: number;
}

/** A token this close to its end is replaced before it is used. Milliseconds. */
const renewBefore = 60_000;

/** Holds a page's bearer token, in memory only, and sees to it that one request at a time asks for another. */
export class TokenSource {
  readonly #fetchToken: () => Promise<TokenAnswer>;
  #first: Promise<TokenAnswer> | undefined;
  readonly #runtime: HttpRuntime;
  readonly #timeout: number;
  readonly #option: string;
  #token: string | undefined;
  #renewAt = 0;
  #flight: Promise<string> | undefined;

  /**
   * @param option the name under which the host gave `fetchToken`, for errors.
   * @param first an answer that is awaited already
   */
  constructor(
    fetchToken: () => Promise<TokenAnswer>,
    runtime: HttpRuntime,
    timeout: number,
    option: string,
    first?: Promise<TokenAnswer>,
  ) {
    this.#fetchToken = fetchToken;
    this.#first = first;
    this.#runtime = runtime;
    this.#timeout = timeout;
    this.#option = option;
    // Asked for at once, so that the first call finds it there; a failure shows, after another try, in that call.
    this.#get().catch(() => undefined);
  }

  /**
   * Makes tries that carry the token, and another in the same go, once a call, where the server refuses it.
   * They throw `unauthenticated`, or `offline` without a connection, where no token is to be had.
   */
  bearing<T>(headers: Headers, attempt: () => Promise<Outcome<T>>): () => Promise<Outcome<T>> {
    let mayRenew = true;
    const bearing = async (): Promise<Outcome<T>> => {
      const token = await this.#get();
      headers.set('authorization', `Bearer ${token}`);
      const outcome = await attempt();
      const refused = 'error' in outcome && outcome.error.code === 'unauthenticated';
      if (!refused || !mayRenew) return outcome;
      mayRenew = false;
      // Unless another has taken its place meanwhile.
      if (this.#token === token) this.#token = undefined;
      return bearing();
    };
    return bearing;
  }

  #get(): Promise<string> {
    if (this.#token !== undefined && this.#runtime.now() < this.#renewAt) return Promise.resolve(this.#token);
    this.#flight ??= this.#renew().finally(() => (this.#flight = undefined));
    return this.#flight;
  }

  async #renew(): Promise<string> {
    const asked = this.#runtime.now();
    try {
      const { token, expiresIn } = checked(await this.#answer(), this.#option);
      const lifetime = expiresIn * 1000;
      this.#renewAt = asked + lifetime - Math.min(renewBefore, lifetime / 2);
      this.#token = token;
      return token;
    } catch (cause) {
      if (isOnboardingError(cause)) throw cause;
      const code = this.#runtime.online() ? 'unauthenticated' : 'offline';
      throw new OnboardingError(code, `${this.#option} failed`, { cause });
    }
  }

  /** A host's function that never answers must not hold up every later call. */
  async #answer(): Promise<unknown> {
    let disarm: (() => void) | undefined;
    const late = new Promise<never>((_, reject) => {
      disarm = this.#runtime.after(this.#timeout, () => reject(new Error(`${this.#option} did not answer`)));
    });
    try {
      const answer = this.#first ?? this.#fetchToken();
      this.#first = undefined;
      return await Promise.race([answer, late]);
    } finally {
      disarm?.();
    }
  }
}

function checked(answer: unknown, option: string): TokenAnswer {
  const { token, expiresIn } = (answer ?? {}) as Partial<Record<keyof TokenAnswer, unknown>>;
  if (
    typeof token === 'string' &&
    /^[\w.~+/=-]{1,4096}$/.test(token) &&
    typeof expiresIn === 'number' &&
    expiresIn > 0
  ) {
    return { token, expiresIn };
  }
  throw new OnboardingError('unauthenticated', `${option} must answer { token, expiresIn }`);
}
