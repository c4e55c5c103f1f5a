/** Words of the mails about the deletion of an account. */
export interface DeletionTexts {
  readonly confirm: DeletionMailTexts & {
    /** Said before the deletion: after so many days, or (with none) at once. */
    after(days: string | undefined): string;
    until(until: string): string;
  };
  readonly scheduled: DeletionMailTexts & {
    at(moment: string): string;
  };
  readonly cancelled: DeletionMailTexts;
  readonly receipt: DeletionMailTexts & {
    /** Above the address, which no longer signs in. */
    readonly addressLabel: string;
    at(moment: string): string;
    code(receipt: string): string;
  };
}

export interface DeletionMailTexts {
  /** Also the subject. */
  heading(brand: string): string;
  paragraphs(brand: string): readonly string[];
  readonly button: string;
  reason(brand: string): string;
}
