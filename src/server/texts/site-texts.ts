import type { AccountDeletionState } from '../../contract/account-deletion.js';

/**
 * Every word of the pages that profiles need beside the widgets, in one language. Values put into a sentence come
 * marked by `isolate`. Texts hold no markup.
 */
export interface SiteTexts {
  readonly disconnect: {
    title(profile: string): string;
    asked(brand: string): string;
    readonly profileLabel: string;
    readonly platformLabel: string;
    /** Before the origin of the page that it began on. */
    readonly originLabel: string;
    readonly goes: string;
    readonly stays: string;
    readonly button: string;
    readonly keep: string;
    doneTitle(profile: string): string;
    readonly done: string;
    ended(platform: string): string;
    ending(platform: string): string;
    removeYourself(platform: string): string;
    removeLink(platform: string): string;
    readonly close: string;
    readonly goneTitle: string;
    readonly gone: string;
    readonly profilesLink: string;
    readonly foreignTitle: string;
    readonly foreign: string;
  };
  readonly deletion: {
    readonly title: string;
    done(platform: string, brand: string, at: string): string;
    readonly what: string;
    readonly kept: string;
    /** How the deletion of an account stands, which its owner has asked for. */
    readonly account: Readonly<
      Record<AccountDeletionState, { readonly title: string; text(brand: string, at: string): string }>
    >;
    readonly whatOfAccount: string;
    readonly keptOfAccount: string;
    /** Of a deletion that an account's owner, and of one that a platform has asked for. */
    readonly receiptLabel: string;
    readonly codeLabel: string;
    readonly unknownTitle: string;
    readonly unknown: string;
  };
  readonly fault: {
    readonly title: string;
    readonly text: string;
    readonly codeLabel: string;
    readonly busyTitle: string;
    readonly busy: string;
  };
}
