import type { EmailChangeRefusal } from '../../contract/talent-email.js';

/** Which mail about a request for another address; all go to the address that was signed in with when it was made. */
export type EmailChangeMailKind = 'invited' | 'rejected' | 'completed';

/** Words of the mails about a request for another address. `proposed` is the address asked for. */
export interface EmailChangeTexts {
  readonly invited: {
    readonly heading: string;
    /** Of an account in use, and of one that nobody has used. */
    paragraphs(proposed: string, brand: string): readonly string[];
    unused(proposed: string, brand: string): readonly string[];
    /** Whom to tell: the manager's name, where there is one. */
    notYou(manager: string | undefined, brand: string): string;
    readonly button: string;
    readonly unusedButton: string;
  };
  readonly rejected: {
    readonly heading: string;
    intro(proposed: string, brand: string): string;
    readonly why: Record<EmailChangeRefusal, (brand: string) => string>;
    readonly stays: string;
    readonly unusedStays: string;
    next(manager: string | undefined): string;
    readonly button: string;
  };
  readonly completed: {
    heading(proposed: string): string;
    paragraphs(proposed: string, brand: string): readonly string[];
    notYou(manager: string | undefined, brand: string): string;
    readonly button: string;
  };
  reason(brand: string): string;
}
