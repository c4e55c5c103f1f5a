import { type ErrorCode, isOnboardingError, OnboardingError } from './errors.js';

/** Turns anything thrown into an {@link OnboardingError}; what is not ours becomes `fallback`. */
export function toOnboardingError(thrown: unknown, fallback: ErrorCode = 'internal'): OnboardingError {
  if (isOnboardingError(thrown)) return thrown;
  // Not `String(thrown)`, which may throw in its turn.
  const message = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : fallback;
  return new OnboardingError(fallback, message, { cause: thrown });
}
