/**
 * `<talent-email-notice>`: why the address looks as it does, and another one. `{email}`, `{base}` and `{proposed}` are
 * addresses of the creator's own, `{tag}` is what was added to the usual one. `{manager}` never begins a sentence: it may
 * be "your manager".
 */
export interface TalentEmailMessages extends TalentEmailReasonMessages, TalentEmailRequestMessages {}

/** Why, and which ways there are. */
export interface TalentEmailReasonMessages {
  /** Who answers a request, where no name is known. */
  readonly manager: string;
  readonly back: string;
  readonly copy: string;
  readonly copied: string;
  /** Copying was refused: the text has been selected instead. */
  readonly selected: string;
  readonly newTab: string;
  readonly failedTitle: string;
  readonly signedOutTitle: string;
  readonly signedOutText: string;

  /** For whoever is not known: in general, and of no address. */
  readonly strangerTitle: string;
  readonly strangerText: string;
  readonly strangerInbox: string;
  readonly strangerSignIn: string;
  readonly strangerMore: string;
  readonly badLinkTitle: string;
  readonly badLinkText: string;

  readonly variationTitle: string;
  /** What was added cannot be told. */
  readonly variationTitlePlain: string;
  /** One sentence. */
  readonly variationText: string;
  readonly usualLabel: string;
  readonly usualInUse: string;
  readonly usualLeaving: string;
  readonly usualFree: string;
  readonly signInLabel: string;
  readonly added: string;
  readonly inbox: string;
  readonly rule: string;
  readonly setPassword: string;
  readonly ways: string;
  readonly bouncedTitle: string;
  readonly bouncedText: string;
  readonly noTagsTitle: string;
  /** `{domain}` is what follows the `@`. */
  readonly noTagsText: string;
  readonly stillSignIn: string;
  readonly ownPageText: string;
  readonly ownPageLink: string;

  readonly chooseTitle: string;
  readonly chooseText: string;
  readonly keepTitle: string;
  readonly keepNothing: string;
  readonly keepSignIn: string;
  readonly keepInbox: string;
  readonly keepNoMail: string;
  readonly keepButton: string;
  readonly anotherTitle: string;
  readonly anotherManager: string;
  readonly anotherTeam: string;
  readonly anotherMail: string;
  readonly anotherProfiles: string;
  readonly anotherUntil: string;
  readonly anotherButton: string;
  readonly usualTitle: string;
  readonly usualDelete: string;
  readonly usualPrice: string;
  /** `{time}` is a duration such as "7 days". */
  readonly usualGrace: string;
  readonly usualNoGrace: string;
  readonly usualThen: string;
  readonly usualButton: string;
  readonly usualAsk: string;
  readonly usualAskButton: string;
  /** The adapter deletes no accounts. */
  readonly usualElsewhere: string;
}

/** Asking for another address, and what came of it. */
export interface TalentEmailRequestMessages {
  readonly requestTitle: string;
  readonly requestText: string;
  readonly requestToManager: string;
  readonly requestToTeam: string;
  readonly requestLabel: string;
  readonly requestHint: string;
  readonly requestButton: string;
  readonly requestOwn: string;
  readonly messageTitle: string;
  readonly messageText: string;
  readonly messageLabel: string;
  readonly messageSubject: string;
  readonly messageHello: string;
  readonly messageHelloNamed: string;
  readonly messageBody: string;
  readonly messageThanks: string;
  readonly messageCopy: string;
  readonly messageMail: string;
  /** `{provider}` is a proper name such as "Gmail". */
  readonly messageOpen: string;
  readonly messageInstead: string;

  readonly withManagerTitle: string;
  readonly withSupportTitle: string;
  readonly waitingText: string;
  readonly invitedTitle: string;
  readonly invitedText: string;
  /** The account was never used: it has moved already. */
  readonly invitedTextNew: string;
  readonly progressLabel: string;
  readonly progressAsked: string;
  readonly progressManager: string;
  readonly progressTeam: string;
  readonly progressInvited: string;
  readonly progressDone: string;
  /** Before a step of the list, for who does not see its mark. */
  readonly progressPast: string;
  readonly progressNow: string;
  readonly progressSince: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawText: string;
  readonly withdrawKeep: string;
  readonly withdrawnTitle: string;
  readonly withdrawnText: string;
  readonly completedTitle: string;
  readonly completedText: string;
  readonly rejectedTitle: string;
  readonly rejectedNotUsable: string;
  readonly rejectedNotConfirmed: string;
  readonly rejectedPolicy: string;
  readonly rejectedOther: string;
  readonly rejectedStill: string;
  readonly rejectedAgain: string;

  readonly freeTitle: string;
  readonly freeText: string;
  readonly freeToManager: string;
  readonly freeToTeam: string;
  readonly freeButton: string;
}
