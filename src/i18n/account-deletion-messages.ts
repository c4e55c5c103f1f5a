/**
 * The end of an account inside `<talent-email-notice>`. `…Own` is the wording for the account of whoever is signed in,
 * the other for the older one that holds the usual address. `{email}` is the address of the account that ends.
 */
export interface AccountDeletionMessages {
  readonly infoTitle: string;
  readonly infoTitleOwn: string;
  readonly infoText: string;
  readonly goes: string;
  readonly stays: string;
  readonly profiles: string;
  readonly profilesText: string;
  readonly campaigns: string;
  readonly campaignsText: string;
  readonly kept: string;
  readonly keptText: string;
  /** `{time}` is a duration such as "7 days". */
  readonly grace: string;
  readonly graceText: string;
  readonly noGrace: string;
  readonly noGraceText: string;
  readonly after: string;
  readonly afterText: string;
  readonly afterTextOwn: string;
  readonly goOn: string;

  readonly reauthTitle: string;
  readonly reauthText: string;
  readonly reauthTextOwn: string;
  readonly accountLabel: string;
  readonly passwordLabel: string;
  readonly passwordHint: string;
  readonly passwordMissing: string;
  readonly show: string;
  readonly requestButton: string;
  readonly forgot: string;
  readonly exportTitle: string;
  readonly exportText: string;
  readonly exportButton: string;
  readonly exported: string;

  readonly mailTitle: string;
  readonly mailText: string;
  readonly mailUntil: string;
  readonly mailSpam: string;
  readonly cancel: string;

  readonly confirmTitle: string;
  readonly confirmText: string;
  readonly confirmCheck: string;
  readonly confirmCheckNow: string;
  readonly confirmMissing: string;
  readonly confirmButton: string;
  readonly keep: string;

  readonly scheduledTitle: string;
  readonly scheduledText: string;
  readonly scheduledOn: string;
  readonly scheduledFree: string;
  readonly runningTitle: string;
  readonly runningText: string;
  readonly runningFree: string;
  readonly deletedTitle: string;
  readonly deletedText: string;
  readonly deletedTaken: string;
  readonly receipt: string;
  readonly deletedOn: string;
  readonly receiptHint: string;
  readonly cancelledTitle: string;
  readonly cancelledText: string;
  readonly lapsedTitle: string;
  readonly lapsedText: string;
  readonly again: string;
  readonly linkTitle: string;
  readonly linkText: string;
}
