import { type OnboardingError, toOnboardingError } from '../contract/errors.js';

/**
 * A feature's state without DOM: a frozen snapshot, changed by one pure `reduce`, watched by subscribers.
 * Of several calls running at once only the newest may still change the state; older ones are aborted.
 */
export abstract class Flow<State extends object, Action> {
  #state: State;
  readonly #reduce: (state: State, action: Action) => State;
  readonly #listeners = new Set<() => void>();
  #running: AbortController | undefined;

  constructor(initial: State, reduce: (state: State, action: Action) => State) {
    this.#state = Object.freeze(initial);
    this.#reduce = reduce;
  }

  get state(): Readonly<State> {
    return this.#state;
  }

  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends what is running; the flow can be used again afterwards. */
  close(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  protected dispatch(action: Action): void {
    const next = this.#reduce(this.#state, action);
    if (next === this.#state) return;
    this.#state = Object.freeze(next);
    for (const listener of [...this.#listeners]) listener();
  }

  /**
   * Runs one call to the backend. Its result is dropped when a newer call or {@link close} has overtaken it.
   * @returns true when the call succeeded and was still wanted.
   */
  protected async attempt<Result>(
    call: (signal: AbortSignal) => Promise<Result>,
    done: (result: Result) => void,
    failed: (error: OnboardingError) => void,
  ): Promise<boolean> {
    this.#running?.abort();
    const mine = new AbortController();
    this.#running = mine;
    let result: Result;
    try {
      result = await call(mine.signal);
    } catch (thrown) {
      if (mine.signal.aborted) return false;
      this.#running = undefined;
      failed(toOnboardingError(thrown));
      return false;
    }
    if (mine.signal.aborted) return false;
    this.#running = undefined;
    done(result);
    return true;
  }
}
