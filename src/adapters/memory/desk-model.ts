import type { InvitationRecord } from '../../contract/admin.js';
import type { OnboardingConfig } from '../../contract/config.js';
import type { DeskApi, DeskEmailChange, DeskProfile, DeskUser } from '../../contract/desk.js';
import type { MemoryFault } from './model.js';

/** Every call a desk can make. */
export type DeskCall = 'getConfig' | keyof DeskApi;
/** `'*'` hits every call that has no fault of its own. */
export type DeskFaults = { readonly [Call in DeskCall | '*']?: MemoryFault };

/** Facts a desk's backend starts with. Times count in seconds before (`…Ago`) or after (`…In`) its start. */
export interface DeskSeed {
  readonly config?: Partial<OnboardingConfig>;
  /** Who sits there; default Robin Park, a manager who approves. */
  readonly user?: Partial<DeskUser> & { readonly id?: string };
  /** Oldest first. */
  readonly creators?: readonly DeskCreatorSeed[];
}

export interface DeskManager {
  readonly id: string;
  readonly name: string;
}

export interface DeskCreatorSeed {
  readonly email: string;
  readonly name: string;
  /** The creator has set a password; default where an invitation was accepted. */
  readonly active?: boolean;
  /** Default whoever sits at the desk; `null`: nobody's. */
  readonly manager?: DeskManager | null;
  readonly locale?: string;
  /** Oldest first; default one that was delivered. */
  readonly invitations?: readonly DeskInvitationSeed[];
  readonly profiles?: readonly DeskProfileSeed[];
  readonly request?: DeskRequestSeed;
}

type Moment = 'createdAt' | 'sentAt' | 'expiresAt' | 'openedAt' | 'acceptedAt';

export interface DeskInvitationSeed extends Partial<Omit<InvitationRecord, Moment | 'delivery'>> {
  /** Default two days. */
  readonly createdAgo?: number;
  /** `null`: no mail has left; default a minute after it was made. */
  readonly sentAgo?: number | null;
  readonly expiresIn?: number;
  readonly openedAgo?: number;
  readonly acceptedAgo?: number;
  readonly delivery?: { readonly state: InvitationRecord['delivery']['state']; readonly code?: string };
}

export interface DeskProfileSeed extends Partial<Omit<DeskProfile, 'since' | 'lastSyncAt' | 'nudgedAt' | 'nudgeIn'>> {
  readonly platform: DeskProfile['platform'];
  readonly sinceAgo?: number;
  readonly syncedAgo?: number | null;
  readonly nudgedAgo?: number;
  /** Default true. */
  readonly visibleToManager?: boolean;
}

export interface DeskRequestSeed extends Partial<Pick<DeskEmailChange, 'id' | 'state' | 'reason'>> {
  readonly proposedEmail: string;
  readonly requestedAgo?: number;
  readonly sinceAgo?: number;
}

export interface StoredCreator {
  readonly id: string;
  email: string;
  name: string;
  status: 'invited' | 'active' | 'removed';
  readonly locale: string | undefined;
  /** The account whose place this one takes once it is used. */
  readonly replaces: string | undefined;
  readonly profiles: StoredProfile[];
}

export interface StoredProfile {
  readonly facts: Omit<DeskProfile, 'nudgedAt' | 'nudgeIn'>;
  readonly visibleToManager: boolean;
  nudgedAt: Date | undefined;
}

export interface StoredInvitation {
  readonly creatorId: string;
  /** `expired` is also true from `expiresAt` on. */
  record: InvitationRecord;
  /** When its mails were asked for. */
  readonly sends: Date[];
  /** When the mail that waits is handed to a mail server; it never is where absent. */
  leavesAt: Date | undefined;
}

export interface StoredRequest {
  readonly id: string;
  readonly creatorId: string;
  readonly proposedEmail: string;
  readonly requestedAt: Date;
  state: DeskEmailChange['state'];
  since: Date;
  reason: DeskEmailChange['reason'];
}
