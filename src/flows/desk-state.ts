import type { InvitationRecord, InvitationStatus } from '../contract/admin.js';
import type {
  CreatorQuery,
  DeskCreator,
  DeskEmailChange,
  DeskProfile,
  DeskUser,
  EmailChangeQuery,
} from '../contract/desk.js';
import type { OnboardingError } from '../contract/errors.js';
import type { DeskImportState } from './desk-import-state.js';
import type { DeskInviteState } from './desk-invite-state.js';
import type { DeskListState } from './desk-list-state.js';
import type { DeskWorkState } from './desk-work-state.js';
import { retryMoment } from './ports.js';

export interface InvitationFilter {
  /** Part of the name or the address. */
  readonly search?: string | undefined;
  readonly status?: InvitationStatus | undefined;
}
export type RequestFilter = Readonly<Pick<EmailChangeQuery, 'show'>>;
export type CreatorFilter = Readonly<Pick<CreatorQuery, 'search' | 'health'>>;

/** A profile with the moment from which a reminder may be sent; absent where there is nothing to remind of. */
export type ShownProfile = Omit<DeskProfile, 'nudgeIn'> & { readonly nudgeAt?: number | undefined };
export type ShownCreator = Omit<DeskCreator, 'profiles'> & { readonly profiles: readonly ShownProfile[] };

export interface DeskLists {
  readonly invitations: DeskListState<InvitationRecord, InvitationFilter>;
  readonly requests: DeskListState<DeskEmailChange, RequestFilter>;
  readonly creators: DeskListState<ShownCreator, CreatorFilter>;
}
export type DeskListName = keyof DeskLists;

/** What goes on at the desk, whoever sits there; it stays when the token ends and another is asked for. */
export interface DeskParts extends DeskLists {
  readonly work: DeskWorkState;
  readonly inviting: DeskInviteState;
  readonly importing: DeskImportState;
}

export type DeskSeat =
  | { readonly step: 'loading' }
  /** The backend does not know who asks: no token, or one that is over and was not renewed. */
  | { readonly step: 'signed-out' }
  | { readonly step: 'failed'; readonly error: OnboardingError; readonly retryAt?: number | undefined }
  | { readonly step: 'ready'; readonly user: DeskUser };

export type DeskState = DeskSeat & DeskParts;

export type DeskAction =
  | { readonly type: 'loading' }
  | { readonly type: 'seated'; readonly user: DeskUser }
  | { readonly type: 'failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'part'; readonly part: Partial<DeskParts> }
  | { readonly type: 'stopped' };

export function reduceDesk(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'loading':
      return state.step === 'ready' ? state : { ...partsOf(state), step: 'loading' };
    case 'seated':
      return { ...partsOf(state), step: 'ready', user: action.user };
    case 'failed':
      // Who sat here a moment ago still does when the question alone got lost.
      return state.step === 'ready' && action.error.code !== 'unauthenticated'
        ? state
        : { ...partsOf(state), ...failed(action.error, action.now) };
    case 'part':
      return { ...state, ...action.part };
    case 'stopped':
      return state;
  }
}

function failed(error: OnboardingError, now: number): DeskSeat {
  if (error.code === 'unauthenticated') return { step: 'signed-out' };
  return { step: 'failed', error, retryAt: retryMoment(error, now) };
}

function partsOf({ invitations, requests, creators, work, inviting, importing }: DeskParts): DeskParts {
  return { invitations, requests, creators, work, inviting, importing };
}
