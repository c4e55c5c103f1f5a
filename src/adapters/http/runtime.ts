/** What the http adapter needs from where it runs, so that tests can stand in for it. */
export interface HttpRuntime {
  /** Milliseconds; only differences count. */
  now(): number;
  /** From 0 to below 1. */
  random(): number;
  /** Calls back once after so many milliseconds; the function returned takes it back. */
  after(milliseconds: number, callback: () => void): () => void;
  /** False only where the device is known to be without a connection. */
  online(): boolean;
}

export const browserRuntime: HttpRuntime = {
  now: () => performance.now(),
  random: Math.random,
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  online: () => (globalThis.navigator as Navigator | undefined)?.onLine !== false,
};
