import type { PlatformId, ReadKind } from '../../contract/platforms.js';
import type { AttemptPurpose } from '../../contract/social-profiles.js';
import { type ConnectStateChangeEvent, ProfileEvent } from './state-change-event.js';

export { ConnectStateChangeEvent } from './state-change-event.js';

/** How the platform's page opens: in a window of its own, or in place of this page. */
export type ConnectMode = 'popup' | 'redirect';

/** The platform's page is about to open. Cancel it to connect by other means. */
export class ProfileConnectEvent extends ProfileEvent<{
  readonly platform: PlatformId;
  readonly purpose: AttemptPurpose;
  readonly mode: ConnectMode;
}> {
  constructor(platform: PlatformId, purpose: AttemptPurpose, mode: ConnectMode) {
    super('profile-connect', { platform, purpose, mode }, true);
  }
}

/** A profile was connected, reconnected, moved here, or given a permission. */
export class ProfileConnectedEvent extends ProfileEvent<{
  readonly platform: PlatformId;
  /** `limited`: some permissions are missing. */
  readonly status: 'connected' | 'limited';
  readonly profileId: string | undefined;
  readonly missing: readonly ReadKind[];
}> {
  constructor(platform: PlatformId, profileId: string | undefined, missing: readonly ReadKind[]) {
    const status = missing.length > 0 ? 'limited' : 'connected';
    super('profile-connected', { platform, status, profileId, missing: Object.freeze([...missing]) });
  }
}

/** A profile is about to be disconnected. Cancel it to do so by other means. */
export class ProfileDisconnectEvent extends ProfileEvent<{
  readonly platform: PlatformId;
  readonly profileId: string;
}> {
  constructor(platform: PlatformId, profileId: string) {
    super('profile-disconnect', { platform, profileId }, true);
  }
}

/** A profile was disconnected. */
export class ProfileDisconnectedEvent extends ProfileEvent<{
  readonly platform: PlatformId;
  readonly profileId: string;
  /** What became of the permission at the platform. */
  readonly outcome: 'revoked' | 'revoking' | 'remove-yourself';
}> {
  constructor(platform: PlatformId, profileId: string, outcome: 'revoked' | 'revoking' | 'remove-yourself') {
    super('profile-disconnected', { platform, profileId, outcome });
  }
}

/** What is done about a move between accounts. */
export type TransferAction = 'request' | 'agree' | 'object' | 'withdraw' | 'hand-over';

/** A move between accounts is about to be asked for, answered or prepared. Cancel it to do so by other means. */
export class ProfileTransferEvent extends ProfileEvent<{
  readonly platform: PlatformId;
  readonly action: TransferAction;
}> {
  constructor(platform: PlatformId, action: TransferAction) {
    super('profile-transfer', { platform, action }, true);
  }
}

/** A move between accounts was asked for, answered or prepared. */
export class ProfileTransferredEvent extends ProfileEvent<{
  readonly platform: PlatformId;
  readonly action: TransferAction;
}> {
  constructor(platform: PlatformId, action: TransferAction) {
    super('profile-transferred', { platform, action });
  }
}

/** Whether the manager sees a profile is about to change. Cancel it to leave it as it is. */
export class VisibilityChangeEvent extends ProfileEvent<{
  readonly platform: PlatformId;
  readonly profileId: string;
  readonly visible: boolean;
}> {
  constructor(platform: PlatformId, profileId: string, visible: boolean) {
    super('visibility-change', { platform, profileId, visible }, true);
  }
}

/** Whether the manager sees a profile has changed. */
export class VisibilityChangedEvent extends ProfileEvent<{
  readonly platform: PlatformId;
  readonly profileId: string;
  readonly visible: boolean;
}> {
  constructor(platform: PlatformId, profileId: string, visible: boolean) {
    super('visibility-changed', { platform, profileId, visible });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'connect-state-change': ConnectStateChangeEvent;
    'profile-connect': ProfileConnectEvent;
    'profile-connected': ProfileConnectedEvent;
    'profile-disconnect': ProfileDisconnectEvent;
    'profile-disconnected': ProfileDisconnectedEvent;
    'profile-transfer': ProfileTransferEvent;
    'profile-transferred': ProfileTransferredEvent;
    'visibility-change': VisibilityChangeEvent;
    'visibility-changed': VisibilityChangedEvent;
  }
}

/** The events of `<connect-social-profile>` by name. */
export type ConnectSocialProfileEventMap = Pick<
  HTMLElementEventMap,
  | 'connect-state-change'
  | 'profile-connect'
  | 'profile-connected'
  | 'profile-disconnect'
  | 'profile-disconnected'
  | 'profile-transfer'
  | 'profile-transferred'
  | 'visibility-change'
  | 'visibility-changed'
  | 'onboarding-track'
>;
