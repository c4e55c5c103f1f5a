import type { WireRoute } from '../wire/wire-route.js';
import type { Outcome, Success } from './outcome.js';
import type { HttpRuntime } from './runtime.js';

const mostTries = 5;
const firstPause = 200;
const longestPause = 5000;
/** Longer waits that a server asks for are shown to the person instead of being sat out. Seconds. */
const longestPatience = 2;

/**
 * Goes on after a first try that failed, until it works, cannot work, or was tried often enough. Pauses grow from
 * 0.2 s, doubled each time up to 5 s, with full jitter, and are never shorter than the server's Retry-After. Where that
 * is longer than 2 s the error surfaces at once with its `retryAfter`: a person who sees the wait is better off than
 * one before a dead button.
 */
export async function tryAgain<T>(
  first: Outcome<T>,
  attempt: () => Promise<Outcome<T>>,
  { method, runtime, signal }: { method: WireRoute['method']; runtime: HttpRuntime; signal: AbortSignal | undefined },
): Promise<Success<T>> {
  // A DELETE is not tried again: its second answer would deny what the first one did.
  const tries = method === 'DELETE' ? 1 : mostTries;
  let outcome = first;
  for (let tried = 1; ; tried++) {
    signal?.throwIfAborted();
    if ('value' in outcome) return outcome;
    const { error, again } = outcome;
    const asked = error.retryAfter ?? 0;
    if (!again || tried >= tries || asked > longestPatience) throw error;
    const jittered = runtime.random() * Math.min(longestPause, firstPause * 2 ** (tried - 1));
    await wait(Math.max(jittered, asked * 1000), runtime, signal);
    outcome = await attempt();
  }
}

function wait(milliseconds: number, runtime: HttpRuntime, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const disarm = runtime.after(milliseconds, resolve);
    // The deadline has rejected the call already; this only takes the timer back.
    signal?.addEventListener('abort', disarm, { once: true });
  });
}
