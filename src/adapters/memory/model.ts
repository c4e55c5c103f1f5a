import type { ErrorCode, OnboardingErrorDetails } from '../../contract/errors.js';
import type { OnboardingConfig } from '../../contract/config.js';
import type { Invitation } from '../../contract/invitation.js';
import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import type { AccountDeletionApi } from '../../contract/account-deletion.js';
import type { TalentEmailApi } from '../../contract/talent-email.js';
import type { ChangeSeed, DeletionSeed } from './address-seed.js';
import type { AttemptSeed, ProfileSeed, SocialSeed, TransferSeed } from './social-model.js';

/** Every call a widget can make, named by column and method. */
export type MemoryCall =
  | 'getConfig'
  | 'invitation.get'
  | 'invitation.resend'
  | 'passwordReset.request'
  | 'passwordReset.inspect'
  | 'passwordReset.verifyCode'
  | 'passwordReset.complete'
  | 'session.current'
  | 'session.signIn'
  | 'session.signOut'
  | 'session.list'
  | 'session.revoke'
  | `socialProfiles.${keyof SocialProfilesApi}`
  | `talentEmail.${keyof TalentEmailApi}`
  | `accountDeletion.${keyof AccountDeletionApi}`;

/** Something going wrong on purpose. */
export interface MemoryFault {
  /** `silence`: no answer ever comes. `lost-reply`: the work is done, yet the caller gets the error. */
  readonly kind?: 'error' | 'silence' | 'lost-reply';
  /** Default `unavailable`. */
  readonly code?: ErrorCode;
  readonly details?: OnboardingErrorDetails;
  /** How many calls it hits; default all. */
  readonly times?: number;
}
/** `'*'` hits every call that has no fault of its own. */
export type MemoryFaults = { readonly [Call in MemoryCall | '*']?: MemoryFault };

/** A mail that a real server would have sent. */
export interface MemoryMail {
  readonly to: string;
  readonly kind:
    | 'invitation'
    | 'password-reset'
    | 'password-changed'
    | 'email-change'
    | `deletion-${'confirm' | 'scheduled' | 'cancelled' | 'receipt'}`;
  readonly subject: string;
  readonly at: Date;
  readonly token?: string;
  readonly code?: string;
}

/** What becomes of a link without its time being up. */
export type LinkEnd = 'used' | 'superseded' | 'revoked';

/** Facts a backend starts with. Times count in seconds before (`…Ago`) or after (`…In`) its start. */
export interface MemorySeed {
  readonly config?: Partial<OnboardingConfig>;
  readonly creators?: readonly CreatorSeed[];
  /** Address of the creator who is signed in. */
  readonly signedIn?: string;
  readonly social?: SocialSeed;
  /** A partner's page, which may show whoever is signed in but decide nothing about addresses. */
  readonly partner?: boolean;
}

export interface CreatorSeed {
  readonly email: string;
  readonly name?: string;
  /** Present: the account is active. */
  readonly password?: string;
  readonly invitation?: InvitationSeed;
  /** The address asked for: the creator was invited under a variation of it. */
  readonly baseEmail?: string;
  /** The provider is known not to deliver to variations. */
  readonly noTags?: boolean;
  /** The newest request for another address. */
  readonly change?: ChangeSeed;
  /** Of this account. */
  readonly deletion?: DeletionSeed;
  readonly resets?: readonly ResetSeed[];
  /** How long ago mails were asked for; they count for the cooldown and the day's limit. */
  readonly invitationAskedAgo?: readonly number[];
  readonly resetAskedAgo?: readonly number[];
  readonly profiles?: readonly ProfileSeed[];
  readonly attempts?: readonly AttemptSeed[];
  readonly transfers?: readonly TransferSeed[];
}

export interface InvitationSeed {
  readonly token?: string;
  /** Default `sent`. */
  readonly state?: Invitation['state'];
  readonly sentAgo?: number;
  /** Default 14 days after it was sent. Negative: it has run out. */
  readonly expiresIn?: number;
  readonly bounce?: Invitation['bounce'];
  /** Of a superseded one: the address that took its place. */
  readonly newest?: { readonly email: string; readonly sentAgo?: number };
}

export interface ResetSeed {
  readonly token: string;
  readonly code?: string;
  /** Default 3000. Negative: it has run out. */
  readonly expiresIn?: number;
  readonly end?: LinkEnd;
}
