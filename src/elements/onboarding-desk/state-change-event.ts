import type { OnboardingDeskState } from './state.js';

/** Base of this element's events: they bubble, leave the shadow root and hold no name, no address and no secret. */
export class DeskEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = Object.freeze(detail);
  }
}

/** Another state is shown. */
export class DeskStateChangeEvent extends DeskEvent<{ readonly state: OnboardingDeskState }> {
  constructor(state: OnboardingDeskState) {
    super('desk-state-change', { state });
  }
}
