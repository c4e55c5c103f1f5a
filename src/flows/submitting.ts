import type { OnboardingError } from '../contract/errors.js';
import { retryMoment } from './ports.js';

/** What a step has that can submit one of several things. Times are milliseconds since 1970 by the flow's clock. */
export interface Submitting<Work extends string> {
  readonly pending: Work | false;
  readonly error?: OnboardingError | undefined;
  /** Which submission `error` belongs to. */
  readonly failed?: Work | undefined;
  /** When the refused submission may be tried again. */
  readonly retryAt?: number | undefined;
}

/** The part of a step that is new once its submission was refused. */
export function refusal<Work extends string>(
  pending: Work | false,
  error: OnboardingError,
  now: number,
): Submitting<Work> {
  return { pending: false, error, failed: pending || undefined, retryAt: retryMoment(error, now) };
}

/** The part of a step that submits nothing and was refused nothing. */
export const calm = { pending: false, error: undefined, failed: undefined, retryAt: undefined } as const;
