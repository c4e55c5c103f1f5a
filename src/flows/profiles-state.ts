import type { OnboardingError } from '../contract/errors.js';
import type { Attempt, DisconnectReceipt, Platform, Profile, Profiles, Transfer } from '../contract/social-profiles.js';
import { retryMoment } from './ports.js';

export type ProfilesActionName = 'visibility' | 'disconnect' | 'request-transfer' | 'answer-transfer' | 'hand-over';

/** What is being done to which profile, transfer or (to ask for a transfer) attempt. One thing at a time for each. */
export interface ProfilesWork {
  readonly id: string;
  readonly action: ProfilesActionName;
}

export interface ProfilesFailure extends ProfilesWork {
  readonly error: OnboardingError;
  /** When it may be tried again. Milliseconds since 1970 by the flow's clock. */
  readonly retryAt?: number | undefined;
}

/** What a disconnect came to, with the profile as it was, so that it can be told and undone by connecting again. */
export interface ProfilesReceipt {
  readonly profile: Profile;
  readonly outcome: DisconnectReceipt['outcome'];
  readonly url?: string | undefined;
}

export type ProfilesState =
  | { readonly step: 'loading' }
  /** Nobody is signed in; `platforms` where they are known. */
  | { readonly step: 'signed-out'; readonly platforms: readonly Platform[] }
  | { readonly step: 'failed'; readonly error: OnboardingError; readonly retryAt?: number | undefined }
  | {
      readonly step: 'ready';
      readonly platforms: readonly Platform[];
      readonly profiles: readonly Profile[];
      readonly transfers: readonly Transfer[];
      /** Attempts that ran when the list was read; `ConnectFlow.resume` goes on with them. */
      readonly attempts: readonly Attempt[];
      /** Who sees the visible profiles. */
      readonly managerName: string | undefined;
      /** Why the list could not be read again; what is shown may be out of date. */
      readonly stale: OnboardingError | undefined;
      readonly busy: readonly ProfilesWork[];
      readonly failures: readonly ProfilesFailure[];
      readonly receipts: readonly ProfilesReceipt[];
      /** The profile that can be handed over with `flow.handOverCode`, until `expiresAt`. */
      readonly handOver: { readonly profileId: string; readonly expiresAt: number } | undefined;
    };
type Ready = Extract<ProfilesState, { step: 'ready' }>;

export type ProfilesAction =
  | { readonly type: 'load' }
  | { readonly type: 'overtaken' }
  | { readonly type: 'stopped' }
  | { readonly type: 'loaded'; readonly platforms: readonly Platform[]; readonly list: Profiles }
  | { readonly type: 'load-failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'submitted'; readonly work: ProfilesWork }
  | { readonly type: 'failed'; readonly work: ProfilesWork; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'changed'; readonly work: ProfilesWork; readonly profile: Profile }
  | {
      readonly type: 'disconnected';
      readonly work: ProfilesWork;
      readonly profile: Profile;
      readonly receipt: DisconnectReceipt;
    }
  | { readonly type: 'transfer'; readonly work: ProfilesWork; readonly transfer: Transfer }
  | { readonly type: 'handed-over'; readonly work: ProfilesWork; readonly expiresAt: number }
  | { readonly type: 'dismissed'; readonly id: string };

export function reduceProfiles(state: ProfilesState, action: ProfilesAction): ProfilesState {
  if (action.type === 'load') return state.step === 'ready' ? state : { step: 'loading' };
  if (action.type === 'loaded') return loaded(state, action.platforms, action.list);
  if (action.type === 'load-failed') return loadFailed(state, action.error, action.now);
  if (state.step !== 'ready' || action.type === 'overtaken') return state;
  switch (action.type) {
    case 'stopped':
      return state.busy.length > 0 ? { ...state, busy: [] } : state;
    case 'submitted': {
      const { work } = action;
      return { ...state, busy: [...state.busy, work], failures: without(state.failures, work.id) };
    }
    case 'failed':
      return failed(state, action.work, action.error, action.now);
    case 'changed':
      return { ...done(state, action.work), profiles: replaced(state.profiles, action.profile) };
    case 'disconnected':
      return disconnected(done(state, action.work), action.profile, action.receipt);
    case 'transfer':
      return { ...done(state, action.work), transfers: replaced(state.transfers, action.transfer) };
    case 'handed-over': {
      const handOver = { profileId: action.work.id, expiresAt: action.expiresAt };
      return { ...done(state, action.work), handOver };
    }
    case 'dismissed': {
      const receipts = state.receipts.filter(({ profile }) => profile.id !== action.id);
      const handOver = state.handOver?.profileId === action.id ? undefined : state.handOver;
      return { ...state, receipts, handOver, failures: without(state.failures, action.id) };
    }
  }
}

function loaded(state: ProfilesState, platforms: readonly Platform[], list: Profiles): ProfilesState {
  if (!list.signedIn) return { step: 'signed-out', platforms };
  const { profiles, transfers, attempts, managerName } = list;
  const fresh = { step: 'ready', platforms, profiles, transfers, attempts, managerName, stale: undefined } as const;
  if (state.step !== 'ready') {
    return { ...fresh, busy: [], failures: [], receipts: [], handOver: undefined };
  }
  // A profile that was only asked about, and is gone now, was disconnected on the page that asked.
  const receipts = state.receipts.flatMap((receipt): readonly ProfilesReceipt[] => {
    const { profile, outcome } = receipt;
    const isHere = profiles.some(({ id }) => id === profile.id);
    if (isHere === (outcome === 'confirm')) return [receipt];
    return isHere ? [] : [{ profile, outcome: 'revoking' }];
  });
  return { ...state, ...fresh, receipts };
}

function loadFailed(state: ProfilesState, error: OnboardingError, now: number): ProfilesState {
  if (error.code === 'unauthenticated') {
    return { step: 'signed-out', platforms: 'platforms' in state ? state.platforms : [] };
  }
  return state.step === 'ready'
    ? { ...state, stale: error }
    : { step: 'failed', error, retryAt: retryMoment(error, now) };
}

function failed(state: Ready, work: ProfilesWork, error: OnboardingError, now: number): ProfilesState {
  if (error.code === 'unauthenticated') return { step: 'signed-out', platforms: state.platforms };
  const failure = { ...work, error, retryAt: retryMoment(error, now) };
  return { ...done(state, work), failures: [...without(state.failures, work.id), failure] };
}

function disconnected(state: Ready, profile: Profile, { outcome, url }: DisconnectReceipt): Ready {
  const { id } = profile;
  const receipts = [...state.receipts.filter((receipt) => receipt.profile.id !== id), { profile, outcome, url }];
  const profiles = outcome === 'confirm' ? state.profiles : without(state.profiles, id);
  return { ...state, profiles, receipts };
}

function done(state: Ready, work: ProfilesWork): Ready {
  return { ...state, busy: without(state.busy, work.id), failures: without(state.failures, work.id) };
}

function without<T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] {
  return list.filter((one) => one.id !== id);
}

/** In its place, or at the end where it is new. */
function replaced<T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] {
  const known = list.some(({ id }) => id === item.id);
  return known ? list.map((one) => (one.id === item.id ? item : one)) : [...list, item];
}
