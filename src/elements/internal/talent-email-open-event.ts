/**
 * The page that explains a creator's address is about to open. Cancel it to show `<talent-email-notice>` in place.
 * It bubbles, leaves the shadow root and holds nothing.
 */
export class TalentEmailOpenEvent extends Event {
  readonly detail = null;

  constructor() {
    super('talent-email-open', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'talent-email-open': TalentEmailOpenEvent;
  }
}
