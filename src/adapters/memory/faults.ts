import { OnboardingError } from '../../contract/errors.js';
import type { MemoryFault } from './model.js';

type Faults<Call extends string> = { readonly [Key in Call | '*']?: MemoryFault };

/** Which fault a call meets, as often as that is said to happen: its own, else the one for all; earlier plans first. */
export class FaultPlan<Call extends string> {
  readonly #plans: readonly Faults<Call>[];
  readonly #hits = new Map<Call, number>();

  constructor(...plans: readonly Faults<Call>[]) {
    this.#plans = plans;
  }

  next(call: Call): MemoryFault | undefined {
    const count = (this.#hits.get(call) ?? 0) + 1;
    this.#hits.set(call, count);
    for (const plan of this.#plans) {
      const fault = plan[call] ?? plan['*'];
      if (fault) return count <= (fault.times ?? Infinity) ? fault : undefined;
    }
    return undefined;
  }
}

export function errorOf({ code = 'unavailable', details }: MemoryFault): OnboardingError {
  return new OnboardingError(code, undefined, details);
}

/** Milliseconds; ends early, with the signal's reason, when the call is aborted. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const aborted = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = milliseconds === Infinity ? undefined : setTimeout(done, milliseconds);
    function done() {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }
    signal?.addEventListener('abort', aborted, { once: true });
  });
}
