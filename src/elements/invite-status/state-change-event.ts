import type { InviteStatusState } from './status.js';

/** Base of this element's events: they bubble, leave the shadow root and hold no secret and no address. */
export class InviteEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = Object.freeze(detail);
  }
}

/** Another state is shown. */
export class InviteStateChangeEvent extends InviteEvent<{ readonly state: InviteStatusState }> {
  constructor(state: InviteStatusState) {
    super('invite-state-change', { state });
  }
}
