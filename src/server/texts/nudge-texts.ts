/** Words of the mail with which a manager asks a creator to connect a profile again. */
export interface NudgeTexts {
  /** Also the subject. `profile` is a handle, `platform` what the platform calls itself. */
  heading(profile: string, platform: string): string;
  /** `manager` is absent where the company itself asks. */
  asks(manager: string | undefined, profile: string, platform: string, brand: string): string;
  /** What it is about, and that nothing is lost. */
  readonly means: string;
  readonly mayBeIgnored: string;
  readonly button: string;
  reason(manager: string | undefined, brand: string): string;
}
