/** The texts of the pages under `/connect/`. Every language has every one; values come isolated. */
export interface ConnectTexts {
  readonly opening: {
    title(platform: string): string;
    /** `host` is the one the window goes to. */
    body(host: string): string;
    button(platform: string): string;
  };
  readonly interstitial: {
    title(platform: string): string;
    body(brand: string): string;
    readonly warning: string;
    button(platform: string): string;
    readonly otherwise: string;
  };
  /** What is connected, where it goes and which page asked. */
  readonly facts: { readonly profile: string; readonly account: string; readonly page: string };
  readonly gone: { readonly title: string; readonly body: string; readonly button: string };
  readonly over: { readonly title: string; readonly body: string };
  readonly matchCode: {
    readonly title: string;
    body(page: string): string;
    readonly warning: string;
    readonly label: string;
    readonly button: string;
    readonly missing: string;
    wrong(triesLeft: number): string;
    readonly noneLeft: { readonly title: string; readonly body: string };
  };
  readonly results: {
    readonly returned: Result;
    readonly choosing: Result;
    readonly confirming: Result;
    readonly connected: Result;
    readonly denied: Result;
    readonly cancelled: Result;
    readonly expired: Result;
    readonly conflict: Result;
    readonly wrongAccount: Result;
    readonly accountType: Result;
    readonly missing: Result;
    readonly failed: Result;
    readonly unavailable: Result;
  };
  readonly close: string;
  back(page: string): string;
  readonly undo: { readonly question: string; readonly button: string; readonly title: string; readonly body: string };
  readonly supportCode: string;
  readonly fault: { readonly title: string; readonly body: string };
  readonly refused: { readonly title: string; readonly body: string };
}

export interface Result {
  title(platform: string): string;
  readonly body: string;
}
