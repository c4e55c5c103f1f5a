/** Which mail about a transfer: `requested` and `moved` go to the holder, the others to the one who asked. */
export type TransferMailKind = 'requested' | 'asked' | 'approved' | 'declined' | 'moved';

/** Words of the mails about a profile that another account asks for. None may say who the other side is. */
export interface TransferTexts {
  readonly requested: TransferMailTexts & {
    objectUntil(until: string): string;
  };
  readonly asked: TransferMailTexts & {
    objectUntil(until: string): string;
  };
  readonly approved: TransferMailTexts & {
    connectUntil(until: string): string;
  };
  readonly declined: TransferMailTexts;
  readonly moved: TransferMailTexts;
}

export interface TransferMailTexts {
  heading(profile: string): string;
  /** `profile` is a handle, `platform` what the platform calls itself. */
  paragraphs(profile: string, platform: string, brand: string): readonly string[];
  readonly button: string;
  reason(brand: string): string;
}
