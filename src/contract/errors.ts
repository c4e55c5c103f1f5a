import type { ErrorCode } from './error-codes.js';

export { type ErrorCode, errorCodes, isErrorCode } from './error-codes.js';

/** What an {@link OnboardingError} may carry beside its code. */
export interface OnboardingErrorDetails {
  /** Name of the input field the error belongs to, as the contract spells it. */
  readonly field?: string | undefined;
  /** Whole seconds after which the same call may succeed. */
  readonly retryAfter?: number | undefined;
  /** Tries left before a typed code is void. */
  readonly attemptsLeft?: number | undefined;
  /** Short reference a person can give to support; it names one request in the server's log. */
  readonly supportCode?: string | undefined;
  readonly cause?: unknown;
}

const brand = Symbol.for('creator-onboarding/error');

/**
 * The one error every floor throws. `message` is for developers and logs; people read the text that the
 * message catalogue holds for `code`.
 */
export class OnboardingError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly retryAfter: number | undefined;
  readonly attemptsLeft: number | undefined;
  readonly supportCode: string | undefined;

  constructor(code: ErrorCode, message: string = code, details: OnboardingErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'OnboardingError';
    this.code = code;
    this.field = details.field;
    this.retryAfter = details.retryAfter;
    this.attemptsLeft = details.attemptsLeft;
    this.supportCode = details.supportCode;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Recognises an {@link OnboardingError} made by any copy of this package on the page. */
export function isOnboardingError(value: unknown): value is OnboardingError {
  return typeof value === 'object' && value !== null && brand in value;
}

/** Turns anything thrown into an {@link OnboardingError}; what is not ours becomes `fallback`. */
export function toOnboardingError(thrown: unknown, fallback: ErrorCode = 'internal'): OnboardingError {
  if (isOnboardingError(thrown)) return thrown;
  // Not `String(thrown)`, which may throw in its turn.
  const message = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : fallback;
  return new OnboardingError(fallback, message, { cause: thrown });
}
