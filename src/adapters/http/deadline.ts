import { OnboardingError } from '../../contract/errors.js';
import type { HttpRuntime } from './runtime.js';

/**
 * Runs work under a signal that ends with the caller's, or with `timeout` after so many milliseconds. The promise
 * settles at once then, whether or not the work heeds its signal.
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
  runtime: HttpRuntime,
  caller?: AbortSignal,
): Promise<T> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const disarm = runtime.after(milliseconds, () => controller.abort(new OnboardingError('timeout')));
  caller?.addEventListener('abort', () => controller.abort(caller.reason), { signal });
  try {
    return await new Promise((resolve, reject) => {
      signal.onabort = () => reject(signal.reason as Error);
      work(signal).then(resolve, reject);
    });
  } finally {
    disarm();
    // Lets go of the caller's signal.
    controller.abort();
  }
}
