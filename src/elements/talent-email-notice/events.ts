import type { DeletionTarget } from '../../contract/account-deletion.js';
import { TalentEmailEvent, type TalentEmailStateChangeEvent } from './state-change-event.js';

export { TalentEmailOpenEvent } from '../internal/talent-email-open-event.js';
export { TalentEmailStateChangeEvent } from './state-change-event.js';

/** Which address is asked for: one that was typed, or the usual one, which no account holds any more. */
export type RequestedAddress = 'another' | 'usual';

/** Which account is deleted; `link`: the one that a mail's link is about. */
export type DeletedAccount = DeletionTarget | 'link';

/** The creator keeps the address. Cancel it to go on by yourself. */
export class TalentEmailKeepEvent extends TalentEmailEvent<null> {
  constructor() {
    super('talent-email-keep', null, true);
  }
}

/** The creator goes on to sign in, or to set the first password. Cancel it to show the form yourself. */
export class TalentEmailContinueEvent extends TalentEmailEvent<{ readonly to: 'sign-in' | 'set-password' }> {
  constructor(to: 'sign-in' | 'set-password') {
    super('talent-email-continue', { to }, true);
  }
}

/** Another address is about to be asked for. Cancel it to ask by other means. */
export class EmailChangeRequestEvent extends TalentEmailEvent<{ readonly address: RequestedAddress }> {
  constructor(address: RequestedAddress) {
    super('email-change-request', { address }, true);
  }
}

/** Another address was asked for. */
export class EmailChangeRequestedEvent extends TalentEmailEvent<{ readonly address: RequestedAddress }> {
  constructor(address: RequestedAddress) {
    super('email-change-requested', { address });
  }
}

/** The request for another address is about to be taken back. Cancel it to leave it open. */
export class EmailChangeWithdrawEvent extends TalentEmailEvent<null> {
  constructor() {
    super('email-change-withdraw', null, true);
  }
}

/** The request for another address was taken back. */
export class EmailChangeWithdrawnEvent extends TalentEmailEvent<null> {
  constructor() {
    super('email-change-withdrawn', null);
  }
}

/** Everything kept about an account is about to be downloaded. Cancel it to hand it out by other means. */
export class AccountExportEvent extends TalentEmailEvent<{ readonly account: DeletionTarget }> {
  constructor(account: DeletionTarget) {
    super('account-export', { account }, true);
  }
}

/** Everything kept about an account was downloaded. */
export class AccountExportedEvent extends TalentEmailEvent<{ readonly account: DeletionTarget }> {
  constructor(account: DeletionTarget) {
    super('account-exported', { account });
  }
}

/** What is done about a deletion: `request` sends the mail, `confirm` sets the date. */
export type DeletionAct = 'request' | 'confirm' | 'cancel';

/** A deletion is about to be asked for, confirmed or cancelled. Cancel the event to do so by other means. */
export class AccountDeleteEvent extends TalentEmailEvent<{
  readonly account: DeletedAccount;
  readonly action: DeletionAct;
}> {
  constructor(account: DeletedAccount, action: DeletionAct) {
    super('account-delete', { account, action }, true);
  }
}

/** The mail that confirms a deletion was asked for. */
export class AccountDeletionRequestedEvent extends TalentEmailEvent<{ readonly account: DeletedAccount }> {
  constructor(account: DeletedAccount) {
    super('account-deletion-requested', { account });
  }
}

/** A deletion was confirmed: it takes place after the days of grace. */
export class AccountDeletionConfirmedEvent extends TalentEmailEvent<{ readonly account: DeletedAccount }> {
  constructor(account: DeletedAccount) {
    super('account-deletion-confirmed', { account });
  }
}

/** A deletion was cancelled: the account stays. */
export class AccountDeletionCancelledEvent extends TalentEmailEvent<{ readonly account: DeletedAccount }> {
  constructor(account: DeletedAccount) {
    super('account-deletion-cancelled', { account });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'talent-email-state-change': TalentEmailStateChangeEvent;
    'talent-email-keep': TalentEmailKeepEvent;
    'talent-email-continue': TalentEmailContinueEvent;
    'email-change-request': EmailChangeRequestEvent;
    'email-change-requested': EmailChangeRequestedEvent;
    'email-change-withdraw': EmailChangeWithdrawEvent;
    'email-change-withdrawn': EmailChangeWithdrawnEvent;
    'account-export': AccountExportEvent;
    'account-exported': AccountExportedEvent;
    'account-delete': AccountDeleteEvent;
    'account-deletion-requested': AccountDeletionRequestedEvent;
    'account-deletion-confirmed': AccountDeletionConfirmedEvent;
    'account-deletion-cancelled': AccountDeletionCancelledEvent;
  }
}

/** The events of `<talent-email-notice>` by name. */
export type TalentEmailNoticeEventMap = Pick<
  HTMLElementEventMap,
  | Extract<keyof HTMLElementEventMap, `talent-email-${string}` | `email-change-${string}` | `account-${string}`>
  | 'onboarding-track'
>;
