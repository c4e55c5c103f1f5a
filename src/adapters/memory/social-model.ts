import type { PlatformId, ReadKind } from '../../contract/platforms.js';
import type {
  Attempt,
  AttemptStatus,
  Candidate,
  CreateAttempt,
  DisconnectReceipt,
  Platform,
  Profile,
  ProfileDraft,
  Transfer,
} from '../../contract/social-profiles.js';

/** How a platform answers an attempt. */
export interface PlatformAnswer {
  /** Default: `choosing` with candidates, else `confirming`, or what follows from who holds the profile. */
  readonly status?: AttemptStatus;
  readonly found?: ProfileDraft;
  readonly candidates?: readonly Candidate[];
  readonly missing?: readonly ReadKind[];
  readonly obstacle?: Attempt['obstacle'];
  readonly supportCode?: string;
}

/** The same with when it comes, in seconds from the attempt's beginning. */
export interface PlannedAnswer extends PlatformAnswer {
  /** Until its page has been opened. Default 1; `Infinity`: never. */
  readonly opensIn?: number;
  /** Until it answers. Default 3; `Infinity`: never. */
  readonly answersIn?: number;
}

/** Facts about profiles that belong to no creator. */
export interface SocialSeed {
  readonly platforms?: { readonly [Id in PlatformId]?: Partial<Platform> };
  /** Default "Robin Park"; `null`: none. */
  readonly managerName?: string | null;
  readonly answers?: { readonly [Id in PlatformId]?: PlannedAnswer };
  /** What disconnecting comes to; default as the platform allows. */
  readonly disconnect?: DisconnectReceipt;
}

type Moments = 'since' | 'grantedUntil' | 'retryAt' | 'connectedAt' | 'lastSyncAt' | 'followersAt';

/** A connected profile. Times count in seconds before (`…Ago`) or after (`…In`) the backend's start. */
export interface ProfileSeed extends Partial<Omit<Profile, Moments>> {
  readonly platform: PlatformId;
  readonly connectedAgo?: number;
  /** Since when the status is what it is; default since it was connected. */
  readonly sinceAgo?: number;
  readonly grantedIn?: number;
  readonly retryIn?: number;
  /** `null`: nothing has been read yet. */
  readonly syncedAgo?: number | null;
}

/** An attempt that runs when the page is opened. */
export interface AttemptSeed extends Partial<Omit<Attempt, 'expiresIn'>> {
  readonly platform: PlatformId;
  readonly createdAgo?: number;
  readonly expiresIn?: number;
  /** How it goes on, the first time somebody asks. */
  readonly then?: PlatformAnswer;
}

export interface TransferSeed extends Partial<Omit<Transfer, 'objectUntil' | 'expiresAt'>> {
  readonly platform: PlatformId;
  readonly direction: Transfer['direction'];
  /** Until the time to object is over; only while `requested`. */
  readonly objectIn?: number;
  readonly expiresIn?: number;
}

export interface StoredProfile {
  accountId: string;
  profile: Profile;
}

export interface StoredAttempt {
  readonly accountId: string;
  readonly input: CreateAttempt;
  attempt: Attempt;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  plan: PlannedAnswer;
}

export interface StoredTransfer {
  /** Absent where the other side is no account of this backend. */
  readonly fromAccountId: string | undefined;
  readonly toAccountId: string | undefined;
  readonly objectUntil: Date | undefined;
  readonly expiresAt: Date;
  readonly facts: Pick<Transfer, 'id' | 'platform' | 'handle' | 'profileId'>;
  state: Transfer['state'];
}
