import type { AccountDeletion, OwnAccount } from '../contract/account-deletion.js';
import type { OnboardingError } from '../contract/errors.js';
import type { EmailChange, TalentEmailNotice } from '../contract/talent-email.js';
import { type DeletionAbout, deletionStep, isOpenDeletion, isWaitingForDeletion } from './account-deletion-state.js';
import { retryMoment } from './ports.js';
import { calm, refusal, type Submitting } from './submitting.js';
import {
  isOpenChange,
  type LinkKind,
  type TalentEmailAction,
  type TalentEmailState,
  type TalentEmailWay,
  type TalentEmailWork,
} from './talent-email-state.js';

export function reduceTalentEmail(state: TalentEmailState, action: TalentEmailAction): TalentEmailState {
  switch (action.type) {
    case 'load':
      return { step: 'loading' };
    case 'stopped':
      return 'pending' in state && state.pending ? { ...state, pending: false } : state;
    case 'noticed':
      return action.notice ? seenNotice(state, action.notice) : { step: 'hidden' };
    case 'owned':
      return action.account ? seenAccount(state, action.account) : { step: 'signed-out' };
    case 'inspected':
      return seenDeletion(state, { from: 'link' }, action.deletion);
    case 'load-failed':
      return (
        ended(action.error, action.link) ?? {
          step: 'failed',
          error: action.error,
          retryAt: retryMoment(action.error, action.now),
        }
      );
    case 'look-failed':
      return ended(action.error, action.link) ?? state;
    case 'chosen':
      return chosen(state, action.way);
    case 'back':
      return back(state);
    case 'drafted':
      return state.step === 'request' ? { ...state, draft: action.email } : state;
    case 'delete-asked':
      return deleteAsked(state);
    case 'submitted':
      // The flow's verbs submit only what a step offers.
      return 'pending' in state ? ({ ...state, ...calm, pending: action.what } as TalentEmailState) : state;
    case 'changed':
      return changed(state, action.change);
    case 'deletion':
      return 'about' in state ? deletionStep(state.about, action.deletion) : state;
    case 'exported':
      return 'pending' in state ? { ...state, ...calm } : state;
    case 'refused':
      return refused(state, action.error, action.link, action.now);
  }
}

/** Where a notice begins: with what goes on, or with what has become possible. */
function opening(notice: TalentEmailNotice): TalentEmailState {
  const { change, deletion } = notice;
  if (notice.decide !== 'here' || isOpenChange(change)) return { step: 'notice', notice, pending: false };
  if (deletion && isOpenDeletion(deletion)) return deletionStep({ from: 'notice', notice }, deletion);
  // What became of a request is told before that the address is free, unless it is the older news.
  const told = change && change.state !== 'withdrawn' && !(change.since < (deletion?.deletedAt ?? ''));
  const step = notice.baseState === 'free' && !told ? 'address-free' : 'notice';
  return { step, notice, pending: false };
}

/** The newest facts, without taking away what the person is just doing. */
function seenNotice(state: TalentEmailState, notice: TalentEmailNotice): TalentEmailState {
  switch (state.step) {
    case 'notice':
      return freed(state.notice, notice) ? opening(notice) : { ...state, notice };
    case 'choose':
    case 'request':
      return isOpenChange(notice.change) || notice.decide !== 'here' ? opening(notice) : { ...state, notice };
    case 'address-free':
      return notice.baseState === 'free' && !isOpenChange(notice.change) ? { ...state, notice } : opening(notice);
    default:
      return 'about' in state ? seenBase(state, notice) : opening(notice);
  }
}

function seenBase(state: Extract<TalentEmailState, { about: DeletionAbout }>, notice: TalentEmailNotice) {
  const { deletion } = notice;
  const about = { from: 'notice', notice } as const;
  if (notice.baseState === 'free' || notice.decide !== 'here') return opening(notice);
  if (deletion && isOpenDeletion(deletion)) return seenDeletion(state, about, deletion);
  if (!isWaitingForDeletion(state)) return { ...state, about };
  return deletion ? seenDeletion(state, about, deletion) : opening(notice);
}

function seenAccount(state: TalentEmailState, account: OwnAccount): TalentEmailState {
  const about = { from: 'account', account } as const;
  const { deletion } = account;
  if (deletion && (isOpenDeletion(deletion) || isWaitingForDeletion(state)))
    return seenDeletion(state, about, deletion);
  return 'about' in state ? { ...state, about } : { step: 'delete-info', about, pending: false };
}

function seenDeletion(state: TalentEmailState, about: DeletionAbout, deletion: AccountDeletion): TalentEmailState {
  const before = 'deletion' in state ? state.deletion : undefined;
  const next = deletionStep(about, before ? withKnown(before, deletion) : deletion);
  return state.step === next.step ? ({ ...state, ...next, ...submitting(state) } as TalentEmailState) : next;
}

/** Whole address and profiles are told only to whoever has just proved to hold the account; later answers mask them. */
function withKnown(before: AccountDeletion, now: AccountDeletion): AccountDeletion {
  if (before.requestedAt !== now.requestedAt || now.email === '') return now;
  const { profiles = before.profiles } = now;
  return { ...now, email: before.email, ...(profiles && { profiles }) };
}

function submitting(state: TalentEmailState): Partial<Submitting<TalentEmailWork>> {
  if (!('pending' in state)) return {};
  const { pending, error, failed, retryAt } = state;
  return { pending, error, failed, retryAt };
}

function chosen(state: TalentEmailState, way: TalentEmailWay | undefined): TalentEmailState {
  if (!('notice' in state) || state.notice.decide !== 'here') return state;
  const { notice } = state;
  const draft = 'draft' in state ? state.draft : '';
  if (way === undefined) return { step: 'choose', notice, draft };
  const closed = isOpenChange(notice.change);
  if (way === 'keep' || (closed && way === 'another')) return { step: 'notice', notice, pending: false };
  if (way === 'another') return { step: 'request', notice, draft, pending: false };
  if (notice.baseState === 'free') return { step: closed ? 'notice' : 'address-free', notice, pending: false };
  const about = { from: 'notice', notice } as const;
  return notice.deletion && isOpenDeletion(notice.deletion)
    ? deletionStep(about, notice.deletion)
    : { step: 'delete-info', about, pending: false };
}

function deleteAsked(state: TalentEmailState): TalentEmailState {
  if (state.step === 'delete-info') return { step: 'delete-reauth', about: state.about, pending: false };
  const again = state.step === 'delete-cancelled' || state.step === 'delete-lapsed';
  return again && state.about.from !== 'link' ? { step: 'delete-info', about: state.about, pending: false } : state;
}

function back(state: TalentEmailState): TalentEmailState {
  switch (state.step) {
    case 'choose':
    case 'address-free':
      return { step: 'notice', notice: state.notice, pending: false };
    case 'request':
      return { step: 'choose', notice: state.notice, draft: state.draft };
    case 'delete-reauth':
      return { step: 'delete-info', about: state.about, pending: false };
    default:
      return 'about' in state ? backFromDeletion(state) : state;
  }
}

function backFromDeletion(state: Extract<TalentEmailState, { about: DeletionAbout }>): TalentEmailState {
  const { about, step } = state;
  if (about.from === 'notice') {
    const { notice } = about;
    return step === 'delete-info' ? { step: 'choose', notice, draft: '' } : { step: 'notice', notice, pending: false };
  }
  const over = step === 'delete-cancelled' || step === 'delete-lapsed';
  return over && about.from === 'account' ? { step: 'delete-info', about, pending: false } : state;
}

function changed(state: TalentEmailState, change: EmailChange): TalentEmailState {
  return 'notice' in state ? { step: 'notice', notice: { ...state.notice, change }, pending: false } : state;
}

function refused(state: TalentEmailState, error: OnboardingError, link: LinkKind, now: number): TalentEmailState {
  const over = ended(error, link);
  if (over) return over;
  return 'pending' in state ? ({ ...state, ...refusal(state.pending, error, now) } as TalentEmailState) : state;
}

/** Refusals after which nothing that is shown may be relied on. */
function ended({ code }: OnboardingError, link: LinkKind): TalentEmailState | undefined {
  if (code === 'unauthenticated') return { step: 'signed-out' };
  return code === 'link-unknown' ? { step: 'unknown', link } : undefined;
}

function freed(before: TalentEmailNotice, now: TalentEmailNotice): boolean {
  return before.baseState !== 'free' && now.baseState === 'free';
}
