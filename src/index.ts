/** Classes, events, errors and types. Importing this registers nothing: `creator-onboarding/define` does. */
export type { FetchEmbedToken } from './adapters/http/embed-token-source.js';
export { adapterContext } from './context/adapter-context.js';
export { type BrandOverrides, type OnboardingSettings, settingsContext } from './context/settings-context.js';
export type { DeletionTarget } from './contract/account-deletion.js';
export type { OnboardingAdapter } from './contract/adapter.js';
export type { CallOptions } from './contract/call-options.js';
export type { OnboardingConfig } from './contract/config.js';
export { type ErrorCode, errorCodes } from './contract/error-codes.js';
export { isOnboardingError, OnboardingError } from './contract/errors.js';
export type { Invitation, InvitationApi, InvitationState } from './contract/invitation.js';
export type { DeadLinkReason, PasswordResetApi, PasswordResetOutcome } from './contract/password-reset.js';
export type { PlatformId, ReadKind } from './contract/platforms.js';
export type { Session, SessionApi } from './contract/session.js';
export type { AttemptPurpose } from './contract/social-profiles.js';
export type { EmailChangeRefusal } from './contract/talent-email.js';
export {
  ConnectSocialProfileElement,
  type ConnectSocialProfileState,
} from './elements/connect-social-profile/connect-social-profile.js';
export * from './elements/connect-social-profile/events.js';
export {
  OnboardingTrackEvent,
  type TrackAction,
  type TrackDetail,
  type TrackOutcome,
} from './elements/internal/track-event.js';
export * from './elements/invite-status/events.js';
export { InviteStatusElement, type InviteStatusState } from './elements/invite-status/invite-status.js';
export * from './elements/onboarding-desk/events.js';
export { OnboardingDeskElement, type OnboardingDeskState } from './elements/onboarding-desk/onboarding-desk.js';
export * from './elements/reset-password-form/events.js';
export {
  ResetPasswordFormElement,
  type ResetPasswordFormState,
} from './elements/reset-password-form/reset-password-form.js';
export * from './elements/talent-email-notice/events.js';
export {
  TalentEmailNoticeElement,
  type TalentEmailNoticeState,
} from './elements/talent-email-notice/talent-email-notice.js';
export type { NoticePorts } from './elements/talent-email-notice/watched-notice.js';
export type { Clock } from './flows/clock.js';
export type { ConnectPorts } from './flows/connect-ports.js';
export type { Messages } from './i18n/messages.js';
export type { MessageOverrides, PartialMessages } from './i18n/overrides.js';
export { OnboardingProviderElement } from './provider/onboarding-provider.js';
