import type { InvitationRecord, Invite } from '../contract/admin.js';
import type { OnboardingError } from '../contract/errors.js';
import { retryMoment } from './ports.js';

export type InviteField = keyof Invite;
/** `unavailable`: the address is taken and no variation of it can be made. */
export type InviteFieldProblem = 'missing' | 'too-long' | 'malformed' | 'unavailable';
export type InviteProblems = { readonly [Field in InviteField]?: InviteFieldProblem };

/** Inviting one creator. What is typed stays with whoever shows the form. */
export interface DeskInviteState {
  readonly pending: boolean;
  readonly problems: InviteProblems;
  /** What is wrong and belongs to no field. */
  readonly error?: OnboardingError | undefined;
  readonly retryAt?: number | undefined;
  /** The invitation made last; where its `variation` is true, `email` is not the address that was typed. */
  readonly made?: InvitationRecord | undefined;
}

export type DeskInviteAction =
  | { readonly type: 'submitted' }
  | { readonly type: 'refused'; readonly problems: InviteProblems }
  | { readonly type: 'failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'made'; readonly invitation: InvitationRecord }
  | { readonly type: 'cleared' }
  | { readonly type: 'stopped' };

export const blankInvite: DeskInviteState = { pending: false, problems: {} };

export function reduceInvite(state: DeskInviteState, action: DeskInviteAction): DeskInviteState {
  switch (action.type) {
    case 'submitted':
      return { pending: true, problems: {} };
    case 'refused':
      return { pending: false, problems: action.problems };
    case 'failed':
      return failed(action.error, action.now);
    case 'made':
      return { pending: false, problems: {}, made: action.invitation };
    case 'cleared':
      return state.pending ? state : blankInvite;
    case 'stopped':
      return state.pending ? { ...state, pending: false } : state;
  }
}

function failed(error: OnboardingError, now: number): DeskInviteState {
  const problem = fieldCodes[error.code];
  const field = inviteFields.find((name) => name === error.field) ?? (problem === 'unavailable' ? 'email' : undefined);
  if (problem && field) return { pending: false, problems: { [field]: problem } };
  return { pending: false, problems: {}, error, retryAt: retryMoment(error, now) };
}

const inviteFields: readonly InviteField[] = ['email', 'name', 'locale', 'managerName', 'managerId'];
const fieldCodes: { readonly [code: string]: InviteFieldProblem } = {
  'invalid-input': 'malformed',
  'variation-unavailable': 'unavailable',
};
