import { InviteEvent, type InviteStateChangeEvent } from './state-change-event.js';

export { InviteStateChangeEvent } from './state-change-event.js';

/** What the person opened to find the mail. */
export type InviteHelpTopic = 'find-mail' | 'not-there' | 'another-address';

/** A new mail is about to be asked for. Cancel it to ask by other means. */
export class InviteResendEvent extends InviteEvent<{ readonly by: 'invitation' | 'address' }> {
  constructor(by: 'invitation' | 'address') {
    super('invite-resend', { by }, true);
  }
}

/** A new mail was asked for. */
export class InviteResentEvent extends InviteEvent<{ readonly retryAfter: number }> {
  /** @param retryAfter seconds until another mail may be asked for. */
  constructor(retryAfter: number) {
    super('invite-resent', { retryAfter });
  }
}

/** The person goes on to set a password by this invitation. Cancel it to show the form yourself. */
export class InviteContinueEvent extends InviteEvent<null> {
  constructor() {
    super('invite-continue', null, true);
  }
}

/** The person takes the way through the password reset. Cancel it to show the form yourself. */
export class InviteResetRequestEvent extends InviteEvent<null> {
  constructor() {
    super('invite-reset-request', null, true);
  }
}

/** Help was opened. */
export class InviteHelpOpenEvent extends InviteEvent<{ readonly topic: InviteHelpTopic }> {
  constructor(topic: InviteHelpTopic) {
    super('invite-help-open', { topic });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invite-state-change': InviteStateChangeEvent;
    'invite-resend': InviteResendEvent;
    'invite-resent': InviteResentEvent;
    'invite-continue': InviteContinueEvent;
    'invite-reset-request': InviteResetRequestEvent;
    'invite-help-open': InviteHelpOpenEvent;
  }
}

/** The events of `<invite-status>` by name. */
export type InviteStatusEventMap = Pick<
  HTMLElementEventMap,
  (keyof HTMLElementEventMap & `invite-${string}`) | 'onboarding-track'
>;
