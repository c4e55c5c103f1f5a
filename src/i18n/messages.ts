import type { ErrorCode } from '../contract/errors.js';
import type { AccountDeletionMessages } from './account-deletion-messages.js';
import type { DeskMessages } from './desk-messages.js';
import type { Plural } from './plural.js';
import type { ConnectionMessages, ProfilesMessages } from './profile-messages.js';
import type { TalentEmailMessages } from './talent-email-messages.js';

export type { AccountDeletionMessages } from './account-deletion-messages.js';
export type { DeskImportMessages, DeskInvitationMessages, DeskMessages, DeskRequestMessages } from './desk-messages.js';
export type { Plural } from './plural.js';
export type {
  ConnectionEndMessages,
  ConnectionMessages,
  ConnectionStartMessages,
  ProfileChangeMessages,
  ProfileListMessages,
  ProfilesMessages,
} from './profile-messages.js';
export type {
  TalentEmailMessages,
  TalentEmailReasonMessages,
  TalentEmailRequestMessages,
} from './talent-email-messages.js';

/**
 * All texts of one language. No key is optional, so a missing text does not compile. `{name}` marks where a value
 * goes; values are always shown as text.
 */
export interface Messages<Category extends Intl.LDMLPluralRule = 'other'> {
  readonly errors: ErrorMessages;
  readonly frame: FrameMessages;
  readonly address: AddressMessages;
  readonly common: CommonMessages;
  readonly invitation: InvitationMessages<Category>;
  readonly passwordRequest: PasswordRequestMessages;
  readonly passwordReset: PasswordResetMessages<Category>;
  readonly profiles: ProfilesMessages<Category>;
  readonly connection: ConnectionMessages;
  readonly talentEmail: TalentEmailMessages;
  readonly accountDeletion: AccountDeletionMessages;
  readonly desk: DeskMessages<Category>;
}

/** What went wrong and what to do. */
export type ErrorMessages = Readonly<Record<ErrorCode, string>>;

/** What a widget says before its parts are there. */
export interface FrameMessages {
  readonly loading: string;
  /** Its parts could not be loaded, and nothing can be done in the page itself. */
  readonly failed: string;
}

/** The field for the address. */
export interface AddressMessages {
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
  readonly invalid: string;
}

/** What several widgets say. */
export interface CommonMessages {
  readonly retry: string;
  readonly signIn: string;
  readonly support: string;
  readonly anotherAddress: string;
  /** `{time}` is a duration such as "42 seconds". */
  readonly wait: string;
  readonly supportCode: string;
  /** No adapter was given to the widget. */
  readonly notConnected: string;
  /** The adapter lacks what the widget is for. */
  readonly notSupported: string;
  /** Where the address is a variation of the creator's usual one. */
  readonly variationHint: string;
  readonly variationLink: string;
}

/** `<invite-status>`. `{email}` is masked unless this person has just typed it. */
export interface InvitationMessages<Category extends Intl.LDMLPluralRule = 'other'> {
  readonly askTitle: string;
  readonly askText: string;
  readonly askButton: string;
  readonly askedTitle: string;
  readonly askedText: string;
  readonly pendingTitle: string;
  readonly pendingText: string;
  readonly sentTitle: string;
  readonly sentText: string;
  readonly readyTitle: string;
  readonly readyTitleNamed: string;
  readonly readyText: string;
  readonly delayedTitle: string;
  readonly delayedText: string;
  readonly bouncedTitle: string;
  readonly bouncedText: string;
  readonly bouncedUnknownText: string;
  readonly bouncedFullText: string;
  readonly bouncedRefusedText: string;
  readonly expiredTitle: string;
  readonly expiredText: string;
  readonly usedTitle: string;
  readonly usedText: string;
  readonly revokedTitle: string;
  readonly revokedText: string;
  readonly supersededTitle: string;
  readonly supersededText: string;
  readonly resentTitle: string;
  readonly resentText: string;
  readonly badLinkTitle: string;
  readonly badLinkText: string;
  readonly offlineTitle: string;
  readonly offlineText: string;
  readonly failedTitle: string;
  readonly from: string;
  readonly subject: string;
  readonly to: string;
  readonly sent: string;
  readonly validUntil: string;
  readonly copy: string;
  readonly copied: string;
  /** Copying was refused: the text has been selected instead. */
  readonly selected: string;
  readonly helpButton: string;
  readonly helpTitle: string;
  readonly helpText: string;
  readonly helpSearch: string;
  readonly helpGmail: string;
  readonly helpOutlook: string;
  readonly helpYahoo: string;
  readonly helpIcloud: string;
  readonly helpCompany: string;
  readonly helpOtherAddress: string;
  readonly companyMail: string;
  readonly searchIn: string;
  readonly openJunk: string;
  readonly openMail: string;
  readonly newTab: string;
  readonly notThere: string;
  readonly missingTitle: string;
  readonly missingText: string;
  readonly resend: string;
  readonly resendsLeft: Plural<Category>;
  readonly resendLimit: string;
  readonly resendReady: string;
  readonly setPassword: string;
  readonly doorText: string;
  readonly door: string;
  readonly forgot: string;
  readonly back: string;
  readonly checkAgain: string;
}

/**
 * The first step of `<reset-password-form>`, which is painted at once. `…Activate` is the wording for an account that
 * never had a password.
 */
export interface PasswordRequestMessages {
  readonly title: string;
  readonly titleActivate: string;
  readonly text: string;
  readonly textActivate: string;
  readonly button: string;
  readonly checkingTitle: string;
}

/** Its later steps. */
export interface PasswordResetMessages<Category extends Intl.LDMLPluralRule = 'other'> {
  readonly sentTitle: string;
  readonly sentText: string;
  /** The address is known to the server only. */
  readonly sentTextKnown: string;
  readonly sentHint: string;
  readonly sentSpam: string;
  readonly codeLabel: string;
  readonly codeHint: Plural<Category>;
  readonly codeMissing: Plural<Category>;
  readonly codeButton: string;
  readonly codeTriesLeft: Plural<Category>;
  readonly resend: string;
  readonly resent: string;
  readonly checkFailedTitle: string;
  readonly deadExpiredTitle: string;
  readonly deadExpiredText: string;
  readonly deadUsedTitle: string;
  readonly deadUsedText: string;
  readonly deadSupersededTitle: string;
  readonly deadSupersededText: string;
  readonly deadRevokedTitle: string;
  readonly deadRevokedText: string;
  readonly deadUnknownTitle: string;
  readonly deadUnknownText: string;
  /** The address is known to the server; `{email}` may be masked. */
  readonly deadKnown: string;
  readonly deadButton: string;
  /** The address has to be typed. */
  readonly deadAsk: string;
  readonly otherTitle: string;
  readonly otherText: string;
  readonly otherSwitch: string;
  readonly otherStay: string;
  readonly keptTitle: string;
  readonly keptText: string;
  readonly chooseTitle: string;
  readonly chooseTitleActivate: string;
  readonly chooseText: string;
  readonly accountLabel: string;
  readonly passwordLabel: string;
  readonly passwordMissing: string;
  readonly show: string;
  readonly ruleLength: Plural<Category>;
  readonly ruleToGo: Plural<Category>;
  readonly ruleMet: string;
  readonly ruleTooLong: Plural<Category>;
  readonly ruleHint: string;
  readonly chooseButton: string;
  readonly chooseButtonActivate: string;
  readonly doneTitle: string;
  readonly doneTitleSignIn: string;
  readonly doneText: string;
  readonly doneTextSignIn: string;
  readonly doneInvitation: string;
  readonly doneSessions: Plural<Category>;
  readonly doneButton: string;
}
