import type { JobName } from './queue.js';

/** Milliseconds for which a transaction that asked for a job may still commit and be noticed at once. */
const expectFor = 5000;

/** Tells workers of this process that a job may be ready, so that they need not wait for their next look. */
export class Doorbell {
  readonly #listeners = new Map<JobName, Set<() => void>>();
  readonly #expected = new Map<JobName, number>();

  listen(name: JobName, listener: () => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  ring(name: JobName): void {
    for (const listener of this.#listeners.get(name) ?? []) listener();
  }

  /** A transaction has asked for a job, which is there once it commits. */
  expect(name: JobName): void {
    this.#expected.set(name, performance.now() + expectFor);
  }

  /** Some transaction has committed; nobody knows whether it was one of those. */
  committed(): void {
    for (const [name, until] of this.#expected) {
      if (performance.now() > until) this.#expected.delete(name);
      else this.ring(name);
    }
  }
}
