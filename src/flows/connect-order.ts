import { OnboardingError } from '../contract/errors.js';
import type { Attempt, AttemptStatus } from '../contract/social-profiles.js';
import type { ConnectEnd, ConnectState } from './connect-state.js';

type AttemptStep = 'waiting' | 'returned' | 'choosing' | 'confirming' | 'wrong-account' | ConnectEnd;

/** The step each status leads to, in the order in which an attempt goes through them. */
const steps: Readonly<Record<AttemptStatus, { readonly step: AttemptStep; readonly order: number }>> = {
  created: { step: 'waiting', order: 0 },
  started: { step: 'waiting', order: 0 },
  'match-code': { step: 'waiting', order: 0 },
  returned: { step: 'returned', order: 1 },
  choosing: { step: 'choosing', order: 2 },
  confirming: { step: 'confirming', order: 3 },
  'wrong-account': { step: 'wrong-account', order: 4 },
  connected: { step: 'connected', order: 5 },
  denied: { step: 'denied', order: 5 },
  'account-type': { step: 'account-type', order: 5 },
  conflict: { step: 'conflict', order: 5 },
  'platform-unavailable': { step: 'platform-unavailable', order: 5 },
  failed: { step: 'failed', order: 5 },
  expired: { step: 'expired', order: 5 },
  cancelled: { step: 'cancelled', order: 5 },
};

/** `undefined` for a status that this version does not know: then the attempt is taken to go on. */
export function stepOf(status: AttemptStatus): AttemptStep | undefined {
  return placeOf(status)?.step;
}

/** Whether an attempt with this status still waits for somebody. */
export function isOpen(status: AttemptStatus): boolean {
  return (placeOf(status)?.order ?? 0) < 5;
}

/** Whether a person, not the platform, is asked now. */
export function asksPerson({ step }: ConnectState): boolean {
  return step === 'choosing' || step === 'confirming';
}

/** A copy of an answer that can be worked with, whatever the adapter let through. @throws `unexpected-answer` */
export function attemptIn({ ...answer }: Attempt): Attempt {
  if (typeof answer.id !== 'string') throw new OnboardingError('unexpected-answer');
  return answer;
}

/** The attempt that may still go on at the backend. */
export function mayRun(state: ConnectState): Attempt | undefined {
  return 'attempt' in state && !('sure' in state && state.sure) ? state.attempt : undefined;
}

/**
 * Whether an answer says more than what is shown. Answers may come late, twice and out of order: an attempt never goes
 * back, and an end that the backend has confirmed stays.
 */
export function accepts(state: ConnectState, { id, status }: Attempt): boolean {
  const next = placeOf(status);
  if (!next || !('attempt' in state) || state.attempt?.id !== id) return false;
  if (!('sure' in state)) return next.order >= (placeOf(state.attempt.status)?.order ?? 0);
  if (state.sure) return false;
  if (state.step === 'signed-out') return true;
  // Who has cancelled wants to hear of nothing but a success that was faster.
  if (state.step === 'cancelled') return status === 'connected' || status === 'cancelled';
  return next.order >= 4;
}

function placeOf(status: AttemptStatus) {
  return Object.hasOwn(steps, status) ? steps[status] : undefined;
}
