import type { ErrorCode, OnboardingError } from '../contract/errors.js';
import type {
  DeadLinkReason,
  PasswordResetOutcome,
  PasswordResetReceipt,
  PasswordResetTicket,
} from '../contract/password-reset.js';

/** Which submission a step is waiting for. */
export type Pending = 'request' | 'code' | 'password' | false;

/** Times are milliseconds since 1970 by the flow's clock. */
export type PasswordResetState =
  | { readonly step: 'request'; readonly pending: Pending; readonly error?: OnboardingError | undefined }
  /** The mail was asked for; the same for every address. `email` is absent when a link's token named the account. */
  | {
      readonly step: 'sent';
      readonly email: string | undefined;
      readonly resendAt: number;
      readonly expiresAt: number;
      readonly codeLength: number;
      /** Which submission `error` belongs to. */
      readonly failed?: Exclude<Pending, false> | undefined;
      readonly pending: Pending;
      readonly error?: OnboardingError | undefined;
    }
  | { readonly step: 'checking' }
  /** The link could not be checked; trying again may help. */
  | { readonly step: 'check-failed'; readonly error: OnboardingError }
  | {
      readonly step: 'dead-link';
      readonly reason: DeadLinkReason;
      /** Masked; set where a new mail can be asked for without typing the address. */
      readonly email: string | undefined;
      readonly pending: Pending;
      readonly error?: OnboardingError | undefined;
    }
  | { readonly step: 'other-session'; readonly ticket: PasswordResetTicket }
  | {
      readonly step: 'choose';
      readonly ticket: PasswordResetTicket;
      readonly pending: Pending;
      readonly error?: OnboardingError | undefined;
    }
  | { readonly step: 'done'; readonly outcome: PasswordResetOutcome };

export type PasswordResetAction =
  | { readonly type: 'restarted' }
  | {
      readonly type: 'resumed';
      readonly email: string;
      readonly resendAt: number;
      readonly expiresAt: number;
      readonly codeLength: number;
    }
  | { readonly type: 'submitted'; readonly what: Exclude<Pending, false> }
  | {
      readonly type: 'mailed';
      readonly email: string | undefined;
      readonly receipt: PasswordResetReceipt;
      readonly now: number;
    }
  | { readonly type: 'failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'checking' }
  | { readonly type: 'check-failed'; readonly error: OnboardingError }
  | { readonly type: 'opened'; readonly ticket: PasswordResetTicket }
  | { readonly type: 'link-dead'; readonly reason: DeadLinkReason; readonly email: string | undefined }
  | { readonly type: 'switched' }
  | { readonly type: 'completed'; readonly outcome: PasswordResetOutcome };

export function reducePasswordReset(state: PasswordResetState, action: PasswordResetAction): PasswordResetState {
  switch (action.type) {
    case 'restarted':
      return { step: 'request', pending: false };
    case 'resumed':
      return {
        step: 'sent',
        email: action.email,
        resendAt: action.resendAt,
        expiresAt: action.expiresAt,
        codeLength: action.codeLength,
        pending: false,
      };
    case 'submitted':
      return 'pending' in state ? { ...state, pending: action.what, error: undefined } : state;
    case 'mailed': {
      const { email, receipt, now } = action;
      return {
        step: 'sent',
        email,
        resendAt: now + receipt.resendIn * 1000,
        expiresAt: now + receipt.expiresIn * 1000,
        codeLength: receipt.codeLength,
        pending: false,
      };
    }
    case 'failed':
      return reduceFailed(state, action.error, action.now);
    case 'checking':
      return { step: 'checking' };
    case 'check-failed':
      return { step: 'check-failed', error: action.error };
    case 'opened':
      return action.ticket.otherSession
        ? { step: 'other-session', ticket: action.ticket }
        : { step: 'choose', ticket: action.ticket, pending: false };
    case 'link-dead':
      return { step: 'dead-link', reason: action.reason, email: action.email, pending: false };
    case 'switched':
      return state.step === 'other-session' ? { step: 'choose', ticket: state.ticket, pending: false } : state;
    case 'completed':
      return state.step === 'choose' ? { step: 'done', outcome: action.outcome } : state;
  }
}

function reduceFailed(state: PasswordResetState, error: OnboardingError, now: number): PasswordResetState {
  if (!('pending' in state)) return state;
  const reason = deadLinkReason(error.code);
  if (state.step === 'choose' && reason) return { step: 'dead-link', reason, email: undefined, pending: false };
  if (state.step !== 'sent') return { ...state, pending: false, error };
  const failed = state.pending === false ? undefined : state.pending;
  const resendAt =
    failed === 'request' && error.retryAfter !== undefined ? now + error.retryAfter * 1000 : state.resendAt;
  return { ...state, pending: false, failed, error, resendAt };
}

const linkReasons: Partial<Record<ErrorCode, DeadLinkReason>> = {
  'link-unknown': 'unknown',
  'link-expired': 'expired',
  'link-used': 'used',
  'link-superseded': 'superseded',
  'link-revoked': 'revoked',
};

/** A link that died between its check and the new password is told like one that was dead before. */
function deadLinkReason(code: ErrorCode): DeadLinkReason | undefined {
  return linkReasons[code];
}
