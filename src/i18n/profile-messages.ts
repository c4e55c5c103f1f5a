import type { DeniedKind, ReadKind } from '../contract/platforms.js';
import type {
  Attempt,
  Candidate,
  Platform,
  Profile,
  ProfileStatus,
  ReconnectReason,
  Transfer,
} from '../contract/social-profiles.js';
import type { Plural } from './plural.js';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/**
 * The list of `<connect-social-profile>`, and what is done with a connected profile. `{handle}` may be a name;
 * `{manager}` may be {@link ProfilesMessages.manager}, so it never begins a sentence.
 */
export interface ProfilesMessages<Category extends Intl.LDMLPluralRule = 'other'>
  extends ProfileListMessages<Category>, ProfileChangeMessages {}

/** What stands in the list itself. */
export interface ProfileListMessages<Category extends Intl.LDMLPluralRule = 'other'> {
  readonly title: string;
  /** Nothing is connected yet. */
  readonly titleEmpty: string;
  readonly text: string;
  readonly password: string;
  /** Stands for a manager whose name is not known. */
  readonly manager: string;
  readonly recommended: string;
  readonly more: string;
  readonly connect: string;
  /** The same where only its name tells what a button does. */
  readonly connectPlatform: string;
  readonly another: string;
  readonly connectAnother: string;
  readonly linkOnly: string;
  readonly unavailable: string;
  readonly nothing: string;
  readonly signedOutTitle: string;
  readonly signedOutText: string;
  readonly failedTitle: string;
  readonly running: string;
  readonly goOn: string;
  readonly dataSafety: string;
  readonly help: string;

  readonly status: Texts<ProfileStatus>;
  readonly reason: Texts<ReconnectReason>;
  readonly accountType: Texts<NonNullable<Profile['accountType']>>;
  /** What is missing, as part of a sentence. */
  readonly missing: Texts<ReadKind>;
  readonly limitedText: string;
  readonly expiringText: string;
  readonly stoppedSince: string;
  readonly pausedText: string;
  readonly pausedRetry: string;
  readonly followers: Plural<Category>;
  readonly asOf: string;
  readonly lastSync: string;
  readonly firstData: string;
  readonly connectedSince: string;
  readonly grantedUntil: string;
  readonly renewed: string;
  readonly details: string;
  readonly detailsOf: string;
  readonly openProfile: string;
  readonly newTab: string;
  readonly reconnect: string;
  readonly reconnectProfile: string;
  readonly addPermission: string;
  readonly addPermissionTo: string;
}

/** What a connected profile shares, and what is done with it. */
export interface ProfileChangeMessages {
  readonly readsTitle: string;
  readonly reads: Texts<ReadKind>;
  readonly deniedTitle: string;
  readonly denied: Texts<DeniedKind>;

  readonly visible: string;
  /** Name of the switch, where it stands alone. */
  readonly visibleProfile: string;
  /** What a creator agrees to; a changed meaning needs another version number. */
  readonly consent: string;
  readonly shownNow: string;
  readonly hiddenNow: string;
  readonly preview: string;
  readonly previewAll: string;
  readonly previewNothing: string;
  readonly field: Texts<'accountType' | 'followers' | 'health' | 'lastSyncAt'>;
  readonly works: string;
  readonly needsAttention: string;

  readonly disconnect: string;
  readonly disconnectProfile: string;
  readonly disconnectTitle: string;
  readonly disconnectPermission: string;
  readonly disconnectSeen: string;
  readonly disconnectReports: string;
  readonly disconnectAgain: string;
  readonly keep: string;
  readonly revoked: string;
  readonly revoking: string;
  readonly removeYourself: string;
  readonly removeLink: string;
  readonly confirmElsewhere: string;
  readonly confirmLink: string;

  readonly transferTitle: string;
  readonly transferIn: Texts<Transfer['state']>;
  readonly transferOut: Texts<Transfer['state']>;
  readonly moveHere: string;
  readonly withdraw: string;
  readonly agree: string;
  readonly object: string;
  readonly handOver: string;
  readonly handOverProfile: string;
  readonly handOverText: string;
  readonly handOverButton: string;
  readonly handOverCode: string;
  readonly handOverUse: string;
  readonly elsewhere: string;
  readonly elsewhereLink: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
}

/** One try at connecting, from what is told before the platform's page opens to what came of it. */
export interface ConnectionMessages extends ConnectionStartMessages, ConnectionEndMessages {}

/** Until the platform has sent the creator back. */
export interface ConnectionStartMessages {
  readonly connectTitle: string;
  readonly reconnectTitle: string;
  readonly permissionTitle: string;
  readonly transferTitle: string;
  readonly why: string;
  /** The same where posts can be read: only then is anything promised about them. */
  readonly whyPosts: string;
  readonly whyReconnect: string;
  readonly whyPermission: string;
  readonly whyTransfer: string;
  readonly opens: string;
  readonly opensHere: string;
  readonly whoSees: string;
  readonly requires: Texts<NonNullable<Platform['requires']>>;
  readonly switchTypeTitle: string;
  readonly switchTypeOpen: string;
  readonly switchTypeChoose: string;
  readonly switchTypePick: string;
  readonly switchTypeBack: string;
  readonly howTo: string;
  readonly signedInAs: string;
  readonly switchAccount: string;
  readonly withdraw: string;
  readonly permissions: string;
  readonly terms: string;
  readonly privacy: string;
  readonly go: string;
  readonly notNow: string;

  readonly inAppTitle: string;
  readonly inAppText: string;
  readonly inAppNamed: string;
  readonly inAppMenu: string;
  readonly inAppOpen: string;
  readonly inAppPaste: string;
  readonly copyPage: string;
  readonly tryAnyway: string;

  readonly startingTitle: string;
  readonly startingText: string;
  readonly waitingTitle: string;
  readonly waitingText: string;
  readonly elsewhereTitle: string;
  readonly elsewhereText: string;
  readonly goOnHere: string;
  readonly code: string;
  readonly codeText: string;
  readonly reopen: string;
  readonly cancel: string;
  readonly closed: string;
  readonly blockedTitle: string;
  readonly blockedText: string;
  readonly openHost: string;
  readonly thisTab: string;
  readonly stillChecking: string;
  readonly offline: string;
  readonly device: string;
  readonly deviceText: string;
  readonly deviceLink: string;
  readonly qr: string;
  readonly matchTitle: string;
  readonly matchText: string;
  readonly returnedTitle: string;
  readonly returnedText: string;
}

/** What came of it. */
export interface ConnectionEndMessages {
  readonly chooseTitle: string;
  readonly chooseText: string;
  readonly chooseLabel: string;
  readonly chooseMissing: string;
  readonly chooseButton: string;
  readonly noneOfThese: string;
  readonly unavailable: Texts<NonNullable<Candidate['unavailable']>>;

  readonly confirmTitle: string;
  readonly confirmReconnectTitle: string;
  readonly confirmText: string;
  readonly confirmMissing: string;
  readonly consentLabel: string;
  readonly confirm: string;
  readonly notMe: string;

  readonly connectedTitle: string;
  readonly connectedText: string;
  /** The same where posts cannot be read. */
  readonly connectedOnly: string;
  readonly done: string;
  readonly limitedTitle: string;
  readonly keepAsIs: string;
  readonly deniedTitle: string;
  readonly deniedText: string;
  readonly cancelledTitle: string;
  readonly cancelledText: string;
  readonly wrongTitle: string;
  readonly wrongText: string;
  readonly wrongTip: string;
  readonly asNew: string;
  readonly obstacleTitle: Texts<NonNullable<Attempt['obstacle']>>;
  readonly obstacleText: Texts<NonNullable<Attempt['obstacle']>>;
  readonly conflictTitle: string;
  readonly conflictText: string;
  readonly requestTransfer: string;
  readonly requestText: string;
  readonly haveCode: string;
  readonly handOverCode: string;
  readonly handOverMissing: string;
  readonly handOverWrong: string;
  readonly handOverButton: string;
  readonly requested: string;
  readonly unavailableTitle: string;
  readonly unavailableText: string;
  readonly expiredTitle: string;
  readonly expiredText: string;
  readonly startAgain: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly back: string;
}
