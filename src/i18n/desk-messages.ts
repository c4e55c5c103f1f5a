import type { Plural } from './plural.js';

/**
 * `<onboarding-desk>`, for talent managers and the support team. `{name}` is a creator, `{email}` an address,
 * `{profile}` a handle with its platform, `{date}` a day or a moment.
 */
export interface DeskMessages<Category extends Intl.LDMLPluralRule = 'other'>
  extends DeskInvitationMessages<Category>, DeskRequestMessages<Category>, DeskImportMessages<Category> {}

/** The desk itself, its invitations and the form for one more. */
export interface DeskInvitationMessages<Category extends Intl.LDMLPluralRule = 'other'> {
  readonly title: string;
  readonly roleManager: string;
  readonly roleSupport: string;
  readonly views: string;
  readonly tabInvitations: string;
  readonly tabRequests: string;
  readonly tabCreators: string;
  readonly signedOutTitle: string;
  readonly signedOutText: string;
  readonly offlineTitle: string;
  readonly failedTitle: string;
  readonly stale: string;
  readonly search: string;
  readonly cancel: string;
  readonly close: string;
  readonly details: string;
  readonly detailsOf: string;
  readonly pages: string;
  readonly page: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly nothingFound: string;
  readonly showEverything: string;
  readonly actions: string;
  readonly creator: string;

  readonly invitations: Plural<Category>;
  readonly filter: string;
  readonly filterAll: string;
  readonly invitationsCaption: string;
  readonly invitation: string;
  readonly sentAt: string;
  readonly validUntil: string;
  readonly emptyInvitationsTitle: string;
  readonly emptyInvitationsText: string;
  /** By the contract's status of an invitation, for the filter. */
  readonly status: {
    readonly queued: string;
    readonly sent: string;
    readonly accepted: string;
    readonly bounced: string;
    readonly expired: string;
    readonly revoked: string;
    readonly superseded: string;
  };
  /** Where an open invitation's newest mail is. */
  readonly mail: {
    readonly delivered: string;
    readonly deferred: string;
    readonly complained: string;
    readonly opened: string;
  };
  /** What to know of it and to do next. */
  readonly explained: {
    readonly deferred: string;
    readonly complained: string;
    readonly opened: string;
    readonly unknownMailbox: string;
    readonly fullMailbox: string;
    readonly refused: string;
    readonly bounced: string;
    readonly expired: string;
  };
  readonly variation: string;
  readonly createdAt: string;
  readonly openedAt: string;
  readonly acceptedAt: string;
  readonly sends: string;
  readonly mailCode: string;
  readonly manager: string;
  readonly mailLanguage: string;
  readonly resend: string;
  readonly resendTo: string;
  readonly resent: string;
  readonly reinvite: string;
  readonly reinviteName: string;
  readonly reinviteText: string;
  readonly reinvited: string;
  readonly revoke: string;
  readonly revokeOf: string;
  readonly revokeAsk: string;
  readonly revokeText: string;
  readonly revokeKeep: string;
  readonly revoked: string;

  readonly invite: string;
  readonly inviteTitle: string;
  readonly inviteText: string;
  readonly nameLabel: string;
  readonly nameMissing: string;
  readonly emailLabel: string;
  readonly emailMissing: string;
  readonly emailMalformed: string;
  readonly tooLong: string;
  readonly languageLabel: string;
  readonly languageAny: string;
  readonly managerNameLabel: string;
  readonly managerIdLabel: string;
  readonly managerIdHint: string;
  readonly optional: string;
  readonly check: string;
  readonly inviteSend: string;
  readonly invited: string;
  readonly invitedVariation: string;
  readonly invitedVariationWhy: string;
  readonly noVariation: string;
}

/** Requests for another address, and the creators with their profiles. */
export interface DeskRequestMessages<Category extends Intl.LDMLPluralRule = 'other'> {
  readonly requests: Plural<Category>;
  readonly requestsShow: string;
  readonly requestsWaiting: string;
  readonly requestsAll: string;
  readonly emptyRequestsTitle: string;
  readonly emptyRequestsText: string;
  readonly signsInWith: string;
  readonly wants: string;
  readonly since: string;
  readonly comesAlong: string;
  readonly profiles: Plural<Category>;
  /** By the contract's state of a request. */
  readonly request: {
    readonly 'with-manager': string;
    readonly 'with-support': string;
    readonly invited: string;
    readonly completed: string;
    readonly rejected: string;
    readonly withdrawn: string;
  };
  readonly approve: string;
  readonly approveOf: string;
  readonly approveAsk: string;
  readonly approveText: string;
  readonly approved: string;
  readonly reject: string;
  readonly rejectOf: string;
  readonly rejectAsk: string;
  readonly rejectText: string;
  readonly rejectMissing: string;
  readonly rejected: string;
  readonly forward: string;
  readonly forwardOf: string;
  readonly forwarded: string;
  readonly forwardHint: string;
  readonly refusedNotUsable: string;
  readonly refusedNotConfirmed: string;
  readonly refusedPolicy: string;
  readonly refusedOther: string;
  readonly taken: string;
  readonly takenReject: string;

  readonly creators: Plural<Category>;
  readonly creatorsCaption: string;
  readonly onlyAttention: string;
  readonly profile: string;
  readonly newTab: string;
  readonly connection: string;
  readonly followers: string;
  readonly lastUpdate: string;
  readonly noUpdate: string;
  readonly connected: string;
  readonly needsAttention: string;
  readonly sinceDate: string;
  readonly noProfiles: string;
  readonly notJoined: string;
  readonly emptyCreatorsTitle: string;
  readonly emptyCreatorsText: string;
  readonly nudge: string;
  readonly nudgeOf: string;
  readonly nudged: string;
  readonly nudgedAt: string;
  readonly nudgeAgain: string;
}

/** Inviting many from one CSV file. */
export interface DeskImportMessages<Category extends Intl.LDMLPluralRule = 'other'> {
  readonly importOpen: string;
  readonly importTitle: string;
  readonly importText: string;
  readonly importTextSupport: string;
  readonly importDrop: string;
  readonly importChoose: string;
  readonly importPaste: string;
  readonly importExample: string;
  readonly importCheck: string;
  readonly importEmpty: string;
  readonly importTooLarge: string;
  readonly importHeading: string;
  readonly previewTitle: string;
  readonly previewNew: Plural<Category>;
  readonly previewInvited: Plural<Category>;
  readonly previewInUse: Plural<Category>;
  readonly previewFaults: Plural<Category>;
  readonly previewNone: string;
  readonly previewAgain: string;
  readonly previewFaultsCaption: string;
  readonly previewKnownCaption: string;
  readonly row: string;
  readonly address: string;
  readonly why: string;
  readonly whatHappens: string;
  readonly knownInvited: string;
  readonly knownInUse: string;
  readonly rowUnreadable: string;
  readonly rowQuotes: string;
  readonly rowFields: string;
  readonly rowEmail: string;
  /** `{row}` has the same address. */
  readonly rowTwice: string;
  readonly rowName: string;
  readonly rowLanguage: string;
  readonly moreRows: Plural<Category>;
  readonly importStart: Plural<Category>;
  readonly importAnother: string;
  readonly importRunning: string;
  readonly importStopped: string;
  readonly importStop: string;
  readonly importGoOn: string;
  readonly importStopping: string;
  readonly importHeld: string;
  readonly importEnd: string;
  readonly progress: string;
  readonly progressFaults: Plural<Category>;
  readonly reportTitle: string;
  readonly reportInvited: Plural<Category>;
  readonly reportVariations: Plural<Category>;
  readonly reportFaults: Plural<Category>;
  readonly reportLeft: Plural<Category>;
  readonly reportLeftOut: Plural<Category>;
  readonly reportCaption: string;
  readonly reportVariationsCaption: string;
  readonly invitedAt: string;
  readonly reportDownload: string;
}
