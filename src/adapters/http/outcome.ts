import type { OnboardingError } from '../../contract/errors.js';

/** Why one try failed; `again` where the same request may work a moment later. */
export interface Refusal {
  readonly error: OnboardingError;
  readonly again: boolean;
}

export interface Success<T> {
  readonly value: T;
}

/** What one try came to. */
export type Outcome<T> = Success<T> | Refusal;
