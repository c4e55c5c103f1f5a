import type { DeadLinkReason } from '../../contract/password-reset.js';

/** How the mail is asked for: by a typed address, by the link that was opened, or once more. */
export type RequestKind = 'address' | 'link' | 'resend';

/** Bubbles, leaves shadow trees, and carries no secret and nothing personal. */
abstract class PasswordResetEvent<Detail extends object> extends Event {
  readonly detail: Readonly<Detail>;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** Before the mail is asked for. Cancelled: nothing is sent. */
export class PasswordResetRequestEvent extends PasswordResetEvent<{ kind: RequestKind }> {
  constructor(kind: RequestKind) {
    super('password-reset-request', { kind }, true);
  }
}

/** The mail was asked for. The same whether or not there is an account. */
export class PasswordResetRequestedEvent extends PasswordResetEvent<{ kind: RequestKind }> {
  constructor(kind: RequestKind) {
    super('password-reset-requested', { kind });
  }
}

/** A link turned out not to work any more. */
export class PasswordResetLinkDeadEvent extends PasswordResetEvent<{ reason: DeadLinkReason }> {
  constructor(reason: DeadLinkReason) {
    super('password-reset-link-dead', { reason });
  }
}

/** The new password holds. */
export class PasswordSetEvent extends PasswordResetEvent<{ signedIn: boolean; invitationAccepted: boolean }> {
  constructor(signedIn: boolean, invitationAccepted: boolean) {
    super('password-set', { signedIn, invitationAccepted });
  }
}

/** This browser is signed in now; the session is in a cookie that scripts cannot read. */
export class SignedInEvent extends PasswordResetEvent<object> {
  constructor() {
    super('signed-in', {});
  }
}

/** The events of `<reset-password-form>` by name. */
export type PasswordResetEventMap = Pick<
  HTMLElementEventMap,
  | 'password-reset-request'
  | 'password-reset-requested'
  | 'password-reset-link-dead'
  | 'password-set'
  | 'signed-in'
  | 'onboarding-track'
>;

declare global {
  interface GlobalEventHandlersEventMap {
    'password-reset-request': PasswordResetRequestEvent;
    'password-reset-requested': PasswordResetRequestedEvent;
    'password-reset-link-dead': PasswordResetLinkDeadEvent;
    'password-set': PasswordSetEvent;
    'signed-in': SignedInEvent;
  }
}
