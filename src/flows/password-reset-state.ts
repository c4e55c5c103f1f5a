import type { ErrorCode, OnboardingError } from '../contract/errors.js';
import type {
  DeadLinkReason,
  PasswordResetOutcome,
  PasswordResetReceipt,
  PasswordResetTicket,
} from '../contract/password-reset.js';
import { after, retryMoment } from './ports.js';

/** Which submission a step is waiting for. */
export type Pending = 'request' | 'code' | 'password' | false;

/** What a step has that can submit. Times are milliseconds since 1970 by the flow's clock. */
interface Submitting {
  readonly pending: Pending;
  readonly error?: OnboardingError | undefined;
  /** When the refused submission may be tried again. */
  readonly retryAt?: number | undefined;
}

export type PasswordResetState =
  | ({ readonly step: 'request' } & Submitting)
  /** The mail was asked for; the same for every address. `email` is absent when a link's token named the account. */
  | ({
      readonly step: 'sent';
      readonly email: string | undefined;
      readonly resendAt: number;
      readonly expiresAt: number;
      readonly codeLength: number;
      /** Which submission `error` belongs to. */
      readonly failed?: Exclude<Pending, false> | undefined;
    } & Submitting)
  | { readonly step: 'checking' }
  /** The link could not be checked; trying again may help. */
  | { readonly step: 'check-failed'; readonly error: OnboardingError; readonly retryAt?: number | undefined }
  | ({
      readonly step: 'dead-link';
      readonly reason: DeadLinkReason;
      /** Set where a new mail can be asked for without typing the address; masked unless it was shown before. */
      readonly email: string | undefined;
    } & Submitting)
  /** This browser is signed in as somebody else. */
  | { readonly step: 'other-session'; readonly ticket: PasswordResetTicket }
  /** The person chose to stay signed in as the other one. */
  | { readonly step: 'kept'; readonly ticket: PasswordResetTicket }
  | ({ readonly step: 'choose'; readonly ticket: PasswordResetTicket } & Submitting)
  | { readonly step: 'done'; readonly outcome: PasswordResetOutcome };

/** What a reload brings back of the `sent` step. */
export interface SavedRequest {
  readonly email: string;
  readonly resendAt: number;
  readonly expiresAt: number;
  readonly codeLength: number;
}

export type PasswordResetAction =
  | { readonly type: 'restarted' }
  | { readonly type: 'stopped' }
  | { readonly type: 'resumed'; readonly saved: SavedRequest }
  | { readonly type: 'submitted'; readonly what: Exclude<Pending, false> }
  | {
      readonly type: 'mailed';
      readonly email: string | undefined;
      readonly receipt: PasswordResetReceipt;
      readonly now: number;
    }
  | { readonly type: 'failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'checking' }
  | { readonly type: 'check-failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'opened'; readonly ticket: PasswordResetTicket }
  | { readonly type: 'link-dead'; readonly reason: DeadLinkReason; readonly email: string | undefined }
  | { readonly type: 'switched' }
  | { readonly type: 'kept' }
  | { readonly type: 'completed'; readonly outcome: PasswordResetOutcome };

export function reducePasswordReset(state: PasswordResetState, action: PasswordResetAction): PasswordResetState {
  switch (action.type) {
    case 'restarted':
      return { step: 'request', pending: false };
    case 'stopped':
      return 'pending' in state && state.pending ? { ...state, pending: false } : state;
    case 'resumed':
      return { step: 'sent', ...action.saved, pending: false };
    case 'submitted':
      return 'pending' in state ? { ...state, pending: action.what, error: undefined, retryAt: undefined } : state;
    case 'mailed':
      return mailed(action.email, action.receipt, action.now);
    case 'failed':
      return reduceFailed(state, action.error, action.now);
    case 'checking':
      return { step: 'checking' };
    case 'check-failed':
      return { step: 'check-failed', error: action.error, retryAt: retryMoment(action.error, action.now) };
    case 'opened':
      return action.ticket.otherSession
        ? { step: 'other-session', ticket: action.ticket }
        : { step: 'choose', ticket: action.ticket, pending: false };
    case 'link-dead':
      return { step: 'dead-link', reason: action.reason, email: action.email, pending: false };
    case 'switched':
      return state.step === 'other-session' || state.step === 'kept'
        ? { step: 'choose', ticket: state.ticket, pending: false }
        : state;
    case 'kept':
      return state.step === 'other-session' ? { step: 'kept', ticket: state.ticket } : state;
    case 'completed':
      return state.step === 'choose' ? { step: 'done', outcome: action.outcome } : state;
  }
}

function mailed(email: string | undefined, receipt: PasswordResetReceipt, now: number): PasswordResetState {
  return {
    step: 'sent',
    email,
    resendAt: after(receipt.resendIn, now),
    expiresAt: after(receipt.expiresIn, now),
    codeLength: receipt.codeLength,
    pending: false,
  };
}

function reduceFailed(state: PasswordResetState, error: OnboardingError, now: number): PasswordResetState {
  if (!('pending' in state)) return state;
  const reason = linkReasons[error.code];
  // A link that died between its check and the new password is told like one that was dead before.
  if (state.step === 'choose' && reason) return deadLink(reason, state.ticket.email);
  const failure = { pending: false, error, retryAt: retryMoment(error, now) } as const;
  if (state.step !== 'sent') return { ...state, ...failure };
  const failed = state.pending || undefined;
  const resendAt = (failed === 'request' && failure.retryAt) || state.resendAt;
  return { ...state, ...failure, failed, resendAt };
}

function deadLink(reason: DeadLinkReason, email: string): PasswordResetState {
  const renewable = reason === 'expired' || reason === 'superseded' || reason === 'used';
  return { step: 'dead-link', reason, email: renewable ? email : undefined, pending: false };
}

const linkReasons: Partial<Record<ErrorCode, DeadLinkReason>> = {
  'link-unknown': 'unknown',
  'link-expired': 'expired',
  'link-used': 'used',
  'link-superseded': 'superseded',
  'link-revoked': 'revoked',
};
