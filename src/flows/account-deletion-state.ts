import type { AccountDeletion, DeletionTarget, OwnAccount } from '../contract/account-deletion.js';
import { OnboardingError } from '../contract/errors.js';
import type { TalentEmailNotice } from '../contract/talent-email.js';
import type { Submitting } from './submitting.js';

/**
 * Which account's deletion is spoken of, and by what right: that of the usual address, from the notice · the one
 * that is signed in · the one a mail was about.
 */
export type DeletionAbout =
  | { readonly from: 'notice'; readonly notice: TalentEmailNotice }
  | { readonly from: 'account'; readonly account: OwnAccount }
  | { readonly from: 'link' };

/** What a step about a deletion can be waiting for. */
export type DeletionWork = 'delete' | 'export' | 'confirm' | 'cancel';

type About = { readonly about: DeletionAbout } & Submitting<DeletionWork>;
type Running = About & { readonly deletion: AccountDeletion };

/** The steps of a deletion. Where `about.from` is `notice`, `back()` leads to the notice from each of them. */
export type DeletionState =
  /** What is lost and what is kept, before anything is asked for. */
  | ({ readonly step: 'delete-info' } & About)
  /** Asks for the account's password, for its deletion or for its export. */
  | ({ readonly step: 'delete-reauth' } & About)
  /** The account's mailbox has a mail that has to be confirmed. */
  | ({ readonly step: 'delete-mail-sent' } & Running)
  /** The link of that mail was opened: the last question. */
  | ({ readonly step: 'delete-confirm' } & Running)
  /** It takes place at `deletion.deleteAt` and can be cancelled until then. */
  | ({ readonly step: 'delete-scheduled' } & Running)
  /** It takes place now. */
  | ({ readonly step: 'delete-running' } & Running)
  /** The receipt. From the notice this is `address-free` instead, unless somebody else has taken the address since. */
  | ({ readonly step: 'deleted' } & Running)
  | ({ readonly step: 'delete-cancelled' } & Running)
  /** The mail was not confirmed in time. */
  | ({ readonly step: 'delete-lapsed' } & Running);

/** Which account of {@link DeletionTarget} is meant; `undefined` where only the mail's link says it. */
export function deletionTarget({ from }: DeletionAbout): DeletionTarget | undefined {
  return from === 'link' ? undefined : from === 'notice' ? 'base' : 'own';
}

/** The step that shows a deletion as it stands. */
export function deletionStep(about: DeletionAbout, deletion: AccountDeletion): DeletionState {
  const shown = { about: withDeletion(about, deletion), deletion, pending: false } as const;
  switch (deletion.state) {
    case 'requested':
      return { step: about.from === 'link' ? 'delete-confirm' : 'delete-mail-sent', ...shown };
    case 'scheduled':
      return { step: 'delete-scheduled', ...shown };
    case 'deleting':
      return { step: 'delete-running', ...shown };
    case 'deleted':
      return { step: 'deleted', ...shown };
    case 'cancelled':
      return { step: 'delete-cancelled', ...shown };
    case 'lapsed':
      return { step: 'delete-lapsed', ...shown };
    default:
      // An adapter that does not check its answers must not bring down who shows them.
      throw new OnboardingError('unexpected-answer');
  }
}

/** Whether a deletion may still come to something. */
export function isOpenDeletion({ state }: AccountDeletion): boolean {
  return state === 'requested' || state === 'scheduled' || state === 'deleting';
}

/** Whether a step shows something that goes on without this page. */
export function isWaitingForDeletion({ step }: { readonly step: string }): boolean {
  return step === 'delete-mail-sent' || step === 'delete-scheduled' || step === 'delete-running';
}

function withDeletion(about: DeletionAbout, deletion: AccountDeletion): DeletionAbout {
  switch (about.from) {
    case 'notice':
      return { from: 'notice', notice: { ...about.notice, deletion } };
    case 'account':
      return { from: 'account', account: { ...about.account, deletion } };
    case 'link':
      return about;
  }
}
