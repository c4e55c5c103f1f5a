import type { ReconnectReason } from '../../contract/social-profiles.js';

/** Words of the mails about a connected profile. `profile` is a handle, `platform` what the platform calls itself. */
export interface ProfileTexts {
  readonly stopped: ProfileMailTexts & {
    /** Since when, and what that means. */
    intro(profile: string, platform: string, since: string): string;
    /** What happened there, and what to do before connecting again where that is not all. */
    readonly why: Readonly<Record<ReconnectReason, (platform: string) => string>>;
    readonly nothingLost: string;
    /** On the second and third mail. */
    readonly again: string;
    readonly last: string;
  };
  readonly working: ProfileMailTexts & {
    intro(profile: string, platform: string): string;
    readonly nothingToDo: string;
  };
}

interface ProfileMailTexts {
  /** Also the subject. */
  heading(profile: string, platform: string): string;
  readonly button: string;
  reason(brand: string): string;
}
