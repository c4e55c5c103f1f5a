import type { HttpRuntime } from '../../../src/adapters/http/runtime.js';

/** A call's time; every pause between tries is shorter. Milliseconds. */
export const deadline = 10_000;

/** Pauses end at once and are written down; deadlines end when a test says so. */
export class TestRuntime implements HttpRuntime {
  readonly pauses: number[] = [];
  readonly #deadlines = new Set<() => void>();
  milliseconds = 0;
  jitter = 1;
  connected = true;
  /** Where true, pauses last until the test ends them. */
  holdPauses = false;

  now = (): number => this.milliseconds;
  random = (): number => this.jitter;
  online = (): boolean => this.connected;

  after(milliseconds: number, callback: () => void): () => void {
    if (milliseconds >= deadline) {
      this.#deadlines.add(callback);
      return () => this.#deadlines.delete(callback);
    }
    this.pauses.push(milliseconds);
    if (this.holdPauses) return () => undefined;
    const soon = setImmediate(callback);
    return () => clearImmediate(soon);
  }

  passDeadlines(): void {
    for (const callback of this.#deadlines) callback();
  }

  get openDeadlines(): number {
    return this.#deadlines.size;
  }
}

/** Waits for a condition instead of for a time. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const last = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > last) throw new Error(`Never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
