import { isOnboardingError, OnboardingError } from '../../contract/errors.js';
import type { HttpRuntime } from './runtime.js';

/** What a partner's server hands its page for one creator. */
export interface EmbedTokenAnswer {
  readonly token: string;
  /** Seconds from now. */
  readonly expiresIn: number;
}
export type FetchEmbedToken = () => Promise<EmbedTokenAnswer>;

/** A token this close to its end is replaced before it is used. Milliseconds. */
const renewBefore = 60_000;

/** Holds the embed token, in memory only, and sees to it that one request at a time asks for another. */
export class EmbedTokenSource {
  readonly #fetchToken: FetchEmbedToken;
  readonly #runtime: HttpRuntime;
  readonly #timeout: number;
  #token: string | undefined;
  #renewAt = 0;
  #flight: Promise<string> | undefined;

  constructor(fetchToken: FetchEmbedToken, runtime: HttpRuntime, timeout: number) {
    this.#fetchToken = fetchToken;
    this.#runtime = runtime;
    this.#timeout = timeout;
    // Asked for at once, so that the first call finds it there; a failure shows, after another try, in that call.
    this.get().catch(() => undefined);
  }

  /** @throws `unauthenticated`, or `offline` without a connection */
  get(): Promise<string> {
    if (this.#token !== undefined && this.#runtime.now() < this.#renewAt) return Promise.resolve(this.#token);
    this.#flight ??= this.#renew().finally(() => (this.#flight = undefined));
    return this.#flight;
  }

  /** Drops a token that the server refused, unless another has taken its place meanwhile. */
  drop(refused: string): void {
    if (this.#token === refused) this.#token = undefined;
  }

  async #renew(): Promise<string> {
    const asked = this.#runtime.now();
    try {
      const { token, expiresIn } = checked(await this.#answer());
      const lifetime = expiresIn * 1000;
      this.#renewAt = asked + lifetime - Math.min(renewBefore, lifetime / 2);
      this.#token = token;
      return token;
    } catch (cause) {
      if (isOnboardingError(cause)) throw cause;
      const code = this.#runtime.online() ? 'unauthenticated' : 'offline';
      throw new OnboardingError(code, 'fetchEmbedToken failed', { cause });
    }
  }

  /** A host's function that never answers must not hold up every later call. */
  async #answer(): Promise<unknown> {
    let disarm: (() => void) | undefined;
    const late = new Promise<never>((_, reject) => {
      disarm = this.#runtime.after(this.#timeout, () => reject(new Error('fetchEmbedToken did not answer')));
    });
    try {
      return await Promise.race([this.#fetchToken(), late]);
    } finally {
      disarm?.();
    }
  }
}

function checked(answer: unknown): EmbedTokenAnswer {
  const { token, expiresIn } = (answer ?? {}) as Partial<Record<keyof EmbedTokenAnswer, unknown>>;
  if (
    typeof token === 'string' &&
    /^[\w.~+/=-]{1,4096}$/.test(token) &&
    typeof expiresIn === 'number' &&
    expiresIn > 0
  ) {
    return { token, expiresIn };
  }
  throw new OnboardingError('unauthenticated', 'fetchEmbedToken must answer { token, expiresIn }');
}
