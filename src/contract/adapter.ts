import type { AccountDeletionApi } from './account-deletion.js';
import type { CallOptions } from './call-options.js';
import type { OnboardingConfig } from './config.js';
import type { DeskApi } from './desk.js';
import type { InvitationApi } from './invitation.js';
import type { PasswordResetApi } from './password-reset.js';
import type { SessionApi } from './session.js';
import type { SocialProfilesApi } from './social-profiles.js';
import type { TalentEmailApi } from './talent-email.js';

/**
 * How widgets reach a backend. An adapter may offer only some columns; a widget whose column is missing says so.
 * Every method rejects with `OnboardingError`, or with the signal's reason when it was aborted.
 */
export interface OnboardingAdapter {
  getConfig(options?: CallOptions): Promise<OnboardingConfig>;
  readonly invitation?: InvitationApi | undefined;
  readonly passwordReset?: PasswordResetApi | undefined;
  readonly session?: SessionApi | undefined;
  readonly socialProfiles?: SocialProfilesApi | undefined;
  readonly talentEmail?: TalentEmailApi | undefined;
  readonly accountDeletion?: AccountDeletionApi | undefined;
  /** For managers and the support team, not for creators: an adapter of its own offers it. */
  readonly desk?: DeskApi | undefined;
}
