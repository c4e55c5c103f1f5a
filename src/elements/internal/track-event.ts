/** What happened, in closed lists of words only. */
export interface TrackDetail {
  /** The tag the widget has by default, whatever it is called on this page. */
  readonly widget:
    'invite-status' | 'reset-password-form' | 'connect-social-profile' | 'talent-email-notice' | 'onboarding-desk';
  /** What the widget shows, as its `state` property tells it. */
  readonly step: string;
  /** `show`: a step appeared; otherwise what somebody does. */
  readonly action: TrackAction;
  readonly outcome: TrackOutcome;
  /** Milliseconds: of `done` and `failed` since that action began, otherwise since the step appeared before. */
  readonly ms: number;
}

export type TrackAction =
  | 'show'
  | 'answer'
  | 'change-address'
  | 'connect'
  | 'continue'
  | 'delete'
  | 'disconnect'
  | 'explain'
  | 'export'
  | 'help'
  | 'import'
  | 'invite'
  | 'keep'
  | 'nudge'
  | 'request'
  | 'resend'
  | 'reset'
  | 'set-password'
  | 'sign-in'
  | 'transfer'
  | 'visibility'
  | 'withdraw';

/** `cancelled`: by the page; `failed`: the widget shows that something went wrong. */
export type TrackOutcome = 'shown' | 'started' | 'cancelled' | 'done' | 'failed';

/** Bubbles, leaves shadow trees, and holds no secret and nothing personal. */
abstract class TrackEvent<Detail extends object> extends Event {
  readonly detail: Readonly<Detail>;

  constructor(detail: Detail) {
    super('onboarding-track', { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

/** Something to count: a step, or something that was done. The page may send it where it likes; the widgets send nothing. */
export class OnboardingTrackEvent extends TrackEvent<TrackDetail> {}

declare global {
  interface GlobalEventHandlersEventMap {
    'onboarding-track': OnboardingTrackEvent;
  }
}
