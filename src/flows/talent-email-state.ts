import type { AccountDeletion, OwnAccount } from '../contract/account-deletion.js';
import type { OnboardingError } from '../contract/errors.js';
import type { EmailChange, EmailChangeState, TalentEmailNotice } from '../contract/talent-email.js';
import {
  type DeletionState,
  type DeletionWork,
  isOpenDeletion,
  isWaitingForDeletion,
} from './account-deletion-state.js';
import type { Submitting } from './submitting.js';

/** `keep` the address as it is · `another` one altogether · the usual one: `base`. */
export type TalentEmailWay = 'keep' | 'another' | 'base';
/** Which kind of link was opened. */
export type LinkKind = 'invitation' | 'deletion';
export type TalentEmailWork = DeletionWork | 'request' | 'withdraw';

/**
 * Passwords and links' tokens are in none of them. `pending` names what is under way; while it does, other verbs of
 * the step do nothing.
 */
export type TalentEmailState =
  | { readonly step: 'loading' }
  /** Nobody is known, or the address is no variation: there is nothing to tell. */
  | { readonly step: 'hidden' }
  /** The link is none that was ever sent, or its time is long over. */
  | { readonly step: 'unknown'; readonly link: LinkKind }
  /** Nobody is signed in where somebody has to be, or no longer. */
  | { readonly step: 'signed-out' }
  /** Nothing could be read; trying again may help. */
  | { readonly step: 'failed'; readonly error: OnboardingError; readonly retryAt?: number | undefined }
  /** Why the address looks like this, and how far a request or a deletion is. {@link noticeStory} says which. */
  | ({ readonly step: 'notice'; readonly notice: TalentEmailNotice } & Submitting<'withdraw'>)
  /** The three ways with their consequences. `draft`: an address that was typed before. */
  | { readonly step: 'choose'; readonly notice: TalentEmailNotice; readonly draft: string }
  /** Asks for another address. */
  | ({
      readonly step: 'request';
      readonly notice: TalentEmailNotice;
      readonly draft: string;
    } & Submitting<'request'>)
  /** No account holds the usual address any more: it can be asked for. `notice.deletion` may have the receipt. */
  | ({ readonly step: 'address-free'; readonly notice: TalentEmailNotice } & Submitting<'request'>)
  | DeletionState;

export type TalentEmailAction =
  | { readonly type: 'load' }
  | { readonly type: 'stopped' }
  | { readonly type: 'noticed'; readonly notice: TalentEmailNotice | undefined }
  | { readonly type: 'owned'; readonly account: OwnAccount | undefined }
  | { readonly type: 'inspected'; readonly deletion: AccountDeletion }
  | {
      readonly type: 'load-failed';
      readonly link: LinkKind;
      readonly error: OnboardingError;
      readonly now: number;
    }
  | { readonly type: 'look-failed'; readonly link: LinkKind; readonly error: OnboardingError }
  /** Without a way: to the three of them. */
  | { readonly type: 'chosen'; readonly way: TalentEmailWay | undefined }
  | { readonly type: 'back' }
  | { readonly type: 'drafted'; readonly email: string }
  | { readonly type: 'delete-asked' }
  | { readonly type: 'submitted'; readonly what: TalentEmailWork }
  | { readonly type: 'changed'; readonly change: EmailChange }
  | { readonly type: 'deletion'; readonly deletion: AccountDeletion }
  | { readonly type: 'exported' }
  | {
      readonly type: 'refused';
      readonly link: LinkKind;
      readonly error: OnboardingError;
      readonly now: number;
    };

/** What the notice tells first. A request that is over for good is told until the next one. */
export type NoticeStory = 'variation' | 'bounced' | 'no-tags' | EmailChangeState;

export function noticeStory({ change, mail }: TalentEmailNotice): NoticeStory {
  if (change) return change.state;
  return mail === 'reaches' ? 'variation' : mail;
}

/** Whether somebody else still has to do something about a request for another address. */
export function isOpenChange(change: EmailChange | undefined): boolean {
  const { state } = change ?? {};
  return state === 'with-manager' || state === 'with-support' || state === 'invited';
}

/** Whether the state can become another without this page: then it is worth looking again from time to time. */
export function isWaiting(state: TalentEmailState): boolean {
  if (state.step !== 'notice') return isWaitingForDeletion(state);
  const { baseState, change, deletion } = state.notice;
  return isOpenChange(change) || (deletion !== undefined && isOpenDeletion(deletion)) || baseState === 'being-deleted';
}
