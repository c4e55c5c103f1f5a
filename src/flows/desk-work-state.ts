import type { InvitationRecord } from '../contract/admin.js';
import type { DeskEmailChange } from '../contract/desk.js';
import type { OnboardingError } from '../contract/errors.js';
import { retryMoment } from './ports.js';

/** What something is done to. A reminder is about a profile, by its id. */
export type DeskSubject = 'invitation' | 'request' | 'profile';
export type DeskActionName = 'resend' | 'revoke' | 'reinvite' | 'approve' | 'reject' | 'forward' | 'nudge';

/** One thing being done. One thing at a time for each subject. */
export interface DeskWork {
  readonly subject: DeskSubject;
  readonly id: string;
  readonly action: DeskActionName;
}

export interface DeskFailure extends DeskWork {
  readonly error: OnboardingError;
  /** When it may be tried again. Milliseconds since 1970 by the flow's clock. */
  readonly retryAt?: number | undefined;
}

/** What was done, until it is put away or something else is done to the same subject. */
export interface DeskReceipt extends DeskWork {
  /** The invitation as it is now; of `reinvite` the new one. */
  readonly invitation?: InvitationRecord | undefined;
  readonly request?: DeskEmailChange | undefined;
  /** Of `nudge`: when the next reminder may be sent. */
  readonly nudgeAt?: number | undefined;
}

export interface DeskWorkState {
  readonly busy: readonly DeskWork[];
  readonly failures: readonly DeskFailure[];
  readonly receipts: readonly DeskReceipt[];
}

export type DeskWorkAction =
  | { readonly type: 'submitted'; readonly work: DeskWork }
  | { readonly type: 'done'; readonly receipt: DeskReceipt }
  | { readonly type: 'failed'; readonly work: DeskWork; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'dismissed'; readonly subject: DeskSubject; readonly id: string }
  | { readonly type: 'stopped' };

export const idle: DeskWorkState = { busy: [], failures: [], receipts: [] };

export function reduceWork(state: DeskWorkState, action: DeskWorkAction): DeskWorkState {
  switch (action.type) {
    case 'submitted': {
      const { work } = action;
      return { ...cleared(state, work), busy: [...without(state.busy, work), work] };
    }
    case 'done': {
      const { receipts, ...rest } = cleared(state, action.receipt);
      return { ...rest, busy: without(state.busy, action.receipt), receipts: [...receipts, action.receipt] };
    }
    case 'failed': {
      const { work, error, now } = action;
      const { failures, ...rest } = cleared(state, work);
      const failure = { ...work, error, retryAt: retryMoment(error, now) };
      return { ...rest, busy: without(state.busy, work), failures: [...failures, failure] };
    }
    case 'dismissed':
      return cleared(state, action);
    case 'stopped':
      return state.busy.length > 0 ? { ...state, busy: [] } : state;
  }
}

type Subject = Pick<DeskWork, 'subject' | 'id'>;

function cleared(state: DeskWorkState, about: Subject): DeskWorkState {
  return { ...state, failures: without(state.failures, about), receipts: without(state.receipts, about) };
}

function without<T extends Subject>(list: readonly T[], { subject, id }: Subject): readonly T[] {
  return list.filter((one) => one.subject !== subject || one.id !== id);
}
