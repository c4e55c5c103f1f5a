import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something is so. @throws Error after `limit` milliseconds, far beyond what a slow machine needs. */
export async function until(isSo: () => boolean | Promise<boolean>, limit = 30_000): Promise<void> {
  const deadline = performance.now() + limit;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('It did not come to pass in time');
    await pause(10);
  }
}
