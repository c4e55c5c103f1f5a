import type { OnboardingError } from '../contract/errors.js';
import { toOnboardingError } from '../contract/thrown.js';
import { plainAnswer } from './plain-answer.js';

/**
 * A feature's state without DOM: a frozen snapshot, changed by one pure `reduce`, watched by subscribers.
 * Of several calls running at once in one lane only the newest may still change the state; older ones are aborted.
 */
export abstract class Flow<State extends object, Action> {
  #state: State;
  readonly #reduce: (state: State, action: Action) => State;
  readonly #stop: () => void;
  readonly #listeners = new Set<() => void>();
  readonly #running = new Map<string, AbortController>();

  /** @param stopped the action that tells `reduce` that nothing is running any more. */
  constructor(initial: State, reduce: (state: State, action: Action) => State, stopped: Action) {
    this.#state = Object.freeze(initial);
    this.#reduce = reduce;
    this.#stop = () => this.dispatch(stopped);
  }

  get state(): Readonly<State> {
    return this.#state;
  }

  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends what is running, so that it can be asked for again. */
  close(): void {
    if (this.#running.size === 0) return;
    for (const lane of [...this.#running.keys()]) this.abandon(lane);
    this.#stop();
  }

  protected dispatch(action: Action): void {
    this.#commit(this.#reduce(this.#state, action));
  }

  /** Ends the call that runs in a lane, without a word to the state. */
  protected abandon(lane: string): void {
    this.#running.get(lane)?.abort();
    this.#running.delete(lane);
  }

  /**
   * Runs one call to the backend and reduces its result, or its error. Both are dropped when a newer call in the same
   * lane or {@link close} has overtaken it. An answer that breaks `done` counts as an error: nothing may stay pending
   * for ever.
   * @returns true when the call succeeded and was still wanted.
   */
  protected async attempt<Result>(
    call: (signal: AbortSignal) => Promise<Result>,
    done: (result: Result) => Action,
    failed: (error: OnboardingError) => Action,
    lane = '',
  ): Promise<boolean> {
    this.abandon(lane);
    const mine = new AbortController();
    this.#running.set(lane, mine);
    let next: State;
    let succeeded = true;
    try {
      const result = plainAnswer(await call(mine.signal));
      if (mine.signal.aborted) return false;
      next = this.#reduce(this.#state, done(result));
    } catch (thrown) {
      if (mine.signal.aborted) return false;
      next = this.#reduce(this.#state, failed(toOnboardingError(thrown)));
      succeeded = false;
    }
    this.#running.delete(lane);
    this.#commit(next);
    return succeeded;
  }

  #commit(next: State): void {
    if (next === this.#state) return;
    this.#state = Object.freeze(next);
    for (const listener of [...this.#listeners]) listener();
  }
}
