import { OnboardingError } from '../../contract/errors.js';
import type { HttpRuntime } from './runtime.js';

const firstPause = 200;
const longestPause = 5000;
/** Longer waits that a server asks for are shown to the person instead of being sat out. Seconds. */
const longestPatience = 2;

/** What one try came to; `again` where the same request may work a moment later. */
export type Outcome<T> = { readonly value: T } | { readonly error: OnboardingError; readonly again: boolean };

/**
 * Tries until it works, cannot work, or was tried often enough. Pauses grow from 0.2 s, doubled each time up to 5 s,
 * with full jitter, and are never shorter than the server's Retry-After. Where that is longer than 2 s the error
 * surfaces at once with its `retryAfter`: a person who sees the wait is better off than one before a dead button.
 */
export async function withRetries<T>(
  attempt: () => Promise<Outcome<T>>,
  { tries, runtime, signal }: { tries: number; runtime: HttpRuntime; signal: AbortSignal },
): Promise<T> {
  for (let tried = 1; ; tried++) {
    const outcome = await attempt();
    signal.throwIfAborted();
    if ('value' in outcome) return outcome.value;
    const { error, again } = outcome;
    const asked = error.retryAfter ?? 0;
    if (!again || tried >= tries || asked > longestPatience) throw error;
    const jittered = runtime.random() * Math.min(longestPause, firstPause * 2 ** (tried - 1));
    await wait(Math.max(jittered, asked * 1000), runtime, signal);
  }
}

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

function wait(milliseconds: number, runtime: HttpRuntime, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const disarm = runtime.after(milliseconds, resolve);
    // The deadline has rejected the call already; this only takes the timer back.
    signal.addEventListener('abort', disarm, { once: true });
  });
}
