import type { PlatformId, ReadKind } from '../../contract/platforms.js';
import type { Platform } from '../../contract/social-profiles.js';
import type { BrowserKind } from '../../flows/browser-kind.js';
import type { ConnectState } from '../../flows/connect-state.js';
import type { ProfilesFailure } from '../../flows/profiles-state.js';
import type { Copying } from '../internal/copying.js';
import type { IconName } from './icons.js';
import type { Scene } from './scene.js';
import type { Names } from './words.js';

/** What the buttons of a connection do. */
export interface ConnectVerbs {
  /** From the notice about a built-in browser to what comes after it. */
  readonly tryAnyway: () => void;
  readonly proceed: (switchAccount: boolean) => void;
  readonly again: (switchAccount?: boolean) => void;
  readonly continueHere: () => void;
  readonly reopen: () => void;
  readonly cancel: () => void;
  /** Gives a link its secret address for the click alone. */
  readonly follow: (event: MouseEvent) => void;
  readonly handoff: () => void;
  readonly pick: (candidateId: string) => void;
  readonly choose: () => void;
  readonly agree: (agreed: boolean) => void;
  readonly confirm: (asNew: boolean) => void;
  readonly addPermission: () => void;
  readonly requestTransfer: () => void;
  readonly useCode: (event: SubmitEvent) => void;
  /** Back to the list. */
  readonly leave: () => void;
}

/** A connection, as everything that shows it sees it. */
export interface ConnectScene extends Scene {
  readonly state: Exclude<ConnectState, { step: 'idle' }>;
  readonly platform: Platform | undefined;
  /** The profile it is about, and what of it is missing, as far as they are known before the platform has answered. */
  readonly handle: string | undefined;
  readonly missing: readonly ReadKind[];
  /** The app whose built-in browser this is, until the person wants to try there. */
  readonly inApp: BrowserKind | undefined;
  /** The address of the page for another browser. */
  readonly pageUrl: string;
  /** Where a link leads, without what makes it secret. */
  readonly publicLink: string | undefined;
  readonly handoff: { readonly url: string; readonly code: unknown } | undefined;
  readonly picked: string | undefined;
  /** Something has to be picked first. */
  readonly unpicked: boolean;
  readonly agreed: boolean;
  /** Asking for a transfer. */
  readonly transferPending: boolean;
  readonly transferFailure: ProfilesFailure | undefined;
  readonly codeMissing: boolean;
  readonly copying: Copying;
  readonly act: ConnectVerbs;
}

/** What one step shows. */
export interface StepView {
  /** The platform's icon, or a sign of what came of it. */
  readonly mark: PlatformId | readonly [IconName, '' | 'done' | 'attention' | 'error'];
  readonly title: readonly [text: string, names: Names];
  readonly text?: unknown;
  readonly body?: unknown;
  /** What has come up in it, for who cannot see it. */
  readonly news?: string | undefined;
  /** Nothing can be done but wait. */
  readonly busy?: boolean;
}
