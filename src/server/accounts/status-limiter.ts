/** Reads a second each caller may make on end, and how many at once. */
const perSecond = 3;
const burst = 10;
const mostCallers = 10_000;

/**
 * Bounds how often one caller reads a state. Kept in this process: a write to the database for every read would cost
 * more than the read. Nothing that could be guessed or mailed hangs on it.
 */
export class StatusLimiter {
  readonly #buckets = new Map<string, { reads: number; at: number }>();

  /** @returns seconds to wait; 0 where the read may go on. */
  take(caller: string, now: Date): number {
    const time = now.getTime();
    const { reads, at } = this.#buckets.get(caller) ?? { reads: burst, at: time };
    const there = Math.min(burst, reads + (Math.max(0, time - at) / 1000) * perSecond);
    // Taken out and put in again, the oldest caller stays first in line to be forgotten.
    this.#buckets.delete(caller);
    if (this.#buckets.size >= mostCallers) this.#forgetOldest();
    this.#buckets.set(caller, { reads: there < 1 ? there : there - 1, at: time });
    return there < 1 ? Math.ceil((1 - there) / perSecond) : 0;
  }

  #forgetOldest(): void {
    for (const oldest of this.#buckets.keys()) {
      this.#buckets.delete(oldest);
      return;
    }
  }
}
