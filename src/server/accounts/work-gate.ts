import { OnboardingError } from '../../contract/errors.js';

/** Lets a few pieces of heavy work run at once and a bounded number wait; who comes later is asked to come again. */
export class WorkGate {
  readonly #waiting: (() => void)[] = [];
  readonly #most: number;
  #free: number;

  constructor(running: number, waiting: number) {
    this.#free = running;
    this.#most = waiting;
  }

  /** @throws `unavailable` with `retryAfter` when the line is full. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#enter();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    if (this.#waiting.length >= this.#most) {
      throw new OnboardingError('unavailable', 'too many passwords are being checked', { retryAfter: 2 });
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
