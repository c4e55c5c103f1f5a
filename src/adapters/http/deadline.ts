import { OnboardingError } from '../../contract/errors.js';
import type { HttpRuntime } from './runtime.js';

/**
 * Runs work under a signal that ends with the caller's, or with `timeout` after so many milliseconds. The promise
 * settles at once then, whether or not the work heeds its signal.
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  {
    milliseconds,
    runtime,
    signal: caller,
  }: { milliseconds: number; runtime: HttpRuntime; signal?: AbortSignal | undefined },
): Promise<T> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  const forward = () => controller.abort(caller?.reason);
  caller?.addEventListener('abort', forward, { once: true });
  const disarm = runtime.after(milliseconds, () => controller.abort(new OnboardingError('timeout')));
  try {
    return await Promise.race([work(signal), stopped]);
  } finally {
    disarm();
    caller?.removeEventListener('abort', forward);
  }
}
