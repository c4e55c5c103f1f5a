import type { ConnectSocialProfileState } from './state.js';

/** Base of this element's events: they bubble, leave the shadow root and hold no secret, no handle and no name. */
export class ProfileEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = Object.freeze(detail);
  }
}

/** Another state is shown. */
export class ConnectStateChangeEvent extends ProfileEvent<{ readonly state: ConnectSocialProfileState }> {
  constructor(state: ConnectSocialProfileState) {
    super('connect-state-change', { state });
  }
}
