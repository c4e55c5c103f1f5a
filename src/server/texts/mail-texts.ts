import type { DeletionTexts } from './deletion-texts.js';
import type { EmailChangeTexts } from './email-change-texts.js';
import type { NudgeTexts } from './nudge-texts.js';
import type { ProfileTexts } from './profile-texts.js';
import type { TransferTexts } from './transfer-texts.js';

/** A length of time in words, e.g. `60 minutes`; already in the catalogue's language. */
type Duration = string;
/** A moment in words, with its time zone where it has a clock time. */
type Moment = string;

/**
 * Every word of the mails, in one language. Values put into a sentence come marked by `isolate`, so that a name or an
 * address of the other writing direction does not disturb it. Texts hold no markup.
 */
export interface MailTexts {
  greeting(name: string): string;
  /** Said under every mail: who sends it, and that it is one of the mails a person cannot opt out of. */
  footer(brand: string): string;
  readonly accountLabel: string;
  readonly codeLabel: string;
  readonly linkLabel: string;
  readonly invitation: {
    heading(brand: string): string;
    invitedBy(manager: string, brand: string): string;
    invited(brand: string): string;
    readonly next: string;
    readonly again: string;
    readonly button: string;
    expires(duration: Duration, until: Moment): string;
    readonly onlyThisAddress: string;
    /** Why the address has a `+tag`: the one asked for is in use. Only its owner reads this. */
    variation(requested: string): string;
    readonly wholeAddress: string;
    /** The creator asked for this address; an account in use ends for it. Names neither. */
    readonly takesOver: string;
    reason(brand: string): string;
  };
  readonly activation: {
    heading(brand: string): string;
    readonly intro: string;
    readonly button: string;
  };
  readonly reset: {
    heading(brand: string): string;
    readonly intro: string;
    readonly button: string;
    expires(duration: Duration): string;
    readonly codeUse: string;
    readonly keepSecret: string;
    reason(brand: string): string;
  };
  readonly changed: {
    heading(brand: string): string;
    intro(at: Moment): string;
    readonly sessions: string;
    readonly notYou: string;
    readonly button: string;
    reason(brand: string): string;
  };
  readonly profile: ProfileTexts;
  readonly nudge: NudgeTexts;
  readonly transfer: TransferTexts;
  readonly emailChange: EmailChangeTexts;
  readonly deletion: DeletionTexts;
}
