import type { OnboardingError } from '../contract/errors.js';
import type { PlatformId } from '../contract/platforms.js';
import type { Attempt, AttemptPurpose } from '../contract/social-profiles.js';

/** What is to be connected, and how. */
export interface ConnectAim {
  readonly platform: PlatformId;
  readonly purpose: AttemptPurpose;
  /** Of the profile to reconnect or to ask one more permission for. */
  readonly profileId?: string | undefined;
  /** Of an approved transfer that this completes. */
  readonly transferId?: string | undefined;
  /** `redirect`: this page leaves for the platform and comes back. */
  readonly mode: 'popup' | 'redirect';
  /** Asks the platform to offer another account than the one it remembers. */
  readonly switchAccount?: boolean | undefined;
}

/**
 * Where the platform's page is: `open` in a window of ours, as far as is known · `blocked` the browser refused the
 * window: offer the link · `closed` it seems to have been closed: offer to open it again · `elsewhere` in another
 * window, tab or device · `leaving` this page is about to become it.
 */
export type PopupState = 'open' | 'blocked' | 'closed' | 'elsewhere' | 'leaving';

/** `unsure`: nothing has been heard for half a minute; asking goes on. */
export type NetworkState = 'ok' | 'offline' | 'unsure';

/** Which submission a step is waiting for. */
export type ConnectPending = 'reopen' | 'handoff' | 'choose' | 'confirm' | false;

interface Submitting {
  readonly pending: ConnectPending;
  readonly error?: OnboardingError | undefined;
  /** When the refused submission may be tried again. Milliseconds since 1970 by the flow's clock. */
  readonly retryAt?: number | undefined;
}

interface Running {
  readonly aim: ConnectAim;
  readonly attempt: Attempt;
  readonly network: NetworkState;
}

/** How an attempt can end. `signed-out`: nobody may ask how it stands any more. */
export type ConnectEnd =
  | 'connected'
  | 'denied'
  | 'account-type'
  | 'conflict'
  | 'platform-unavailable'
  | 'failed'
  | 'expired'
  | 'cancelled'
  | 'signed-out';

export type ConnectState =
  | { readonly step: 'idle' }
  /** Told where it goes; nothing has been asked for yet. */
  | { readonly step: 'preflight'; readonly aim: ConnectAim }
  /** The attempt is being made; `popup`: a window is open and still empty. */
  | { readonly step: 'opening'; readonly aim: ConnectAim; readonly popup: boolean }
  /** At the platform. Whenever `attempt.matchCode` is there it is to be shown. */
  | ({
      readonly step: 'waiting';
      readonly popup: PopupState;
      /** Counts the links made; the newest is `flow.link`, since a link is a secret and stays out of here. */
      readonly links: number;
    } & Running &
      Submitting)
  | ({ readonly step: 'returned' } & Running)
  /** `attempt.candidates` to pick from. */
  | ({ readonly step: 'choosing' } & Running & Submitting)
  /** `attempt.found` is what would be saved. */
  | ({ readonly step: 'confirming' } & Running & Submitting)
  /** Not `attempt.expected` but `attempt.found`, which may be confirmed as one more profile. */
  | ({ readonly step: 'wrong-account' } & Running & Submitting)
  | {
      readonly step: ConnectEnd;
      readonly aim: ConnectAim;
      /** Absent where none was made. */
      readonly attempt: Attempt | undefined;
      readonly error?: OnboardingError | undefined;
      readonly retryAt?: number | undefined;
      /** False while the backend has not confirmed this end: a late success may still take its place. */
      readonly sure: boolean;
    };

export type ConnectAction =
  | { readonly type: 'begun'; readonly aim: ConnectAim }
  | { readonly type: 'reset' }
  | { readonly type: 'stopped' }
  | { readonly type: 'opening'; readonly aim: ConnectAim; readonly popup: boolean }
  | {
      readonly type: 'adopted';
      readonly aim: ConnectAim;
      readonly attempt: Attempt;
      readonly popup: PopupState;
    }
  | { readonly type: 'open-failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'answered'; readonly attempt: Attempt }
  | { readonly type: 'network'; readonly network: NetworkState }
  | { readonly type: 'popup'; readonly popup: PopupState }
  | { readonly type: 'linked'; readonly attempt: Attempt; readonly popup?: PopupState | undefined }
  | { readonly type: 'submitted'; readonly what: Exclude<ConnectPending, false> }
  | { readonly type: 'submit-answered'; readonly attempt: Attempt }
  | { readonly type: 'submit-failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'ended'; readonly step: 'expired' | 'cancelled' | 'signed-out'; readonly sure: boolean };
