import type { TalentEmailNoticeState } from './state.js';

/** Base of this element's events: they bubble, leave the shadow root and hold no secret, no address and no name. */
export class TalentEmailEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = Object.freeze(detail);
  }
}

/** Another state is shown. */
export class TalentEmailStateChangeEvent extends TalentEmailEvent<{ readonly state: TalentEmailNoticeState }> {
  constructor(state: TalentEmailNoticeState) {
    super('talent-email-state-change', { state });
  }
}
