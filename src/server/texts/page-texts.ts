/** Every word of the hosted pages outside of the widgets, in one language. `{name}` marks where a value goes. */
export interface PageTexts {
  readonly titles: {
    readonly invitation: string;
    readonly reset: string;
    readonly signIn: string;
    readonly profiles: string;
    readonly talentEmail: string;
    readonly accountDeletion: string;
  };
  /** Names the links under a page, for screen readers. */
  readonly linksLabel: string;
  readonly links: { readonly help: string; readonly support: string; readonly dataSafety: string };
  /** Scripts are off. `{brand}` */
  readonly scriptsNeeded: string;
  readonly signIn: {
    readonly heading: string;
    readonly email: string;
    readonly password: string;
    readonly button: string;
    readonly forgot: string;
    readonly missing: string;
    readonly wrong: string;
    readonly offline: string;
    /** `{time}` is a duration such as "42 seconds". */
    readonly wait: string;
    readonly failed: string;
    /** `{code}` names one request in the server's log. */
    readonly supportCode: string;
  };
  readonly account: {
    readonly heading: string;
    /** Who is signed in. `{name}` */
    readonly hello: string;
    readonly address: string;
    readonly continue: string;
    /** From the end of a password reset to this page. */
    readonly open: string;
    /** From the account to the profiles. */
    readonly profiles: string;
    /** From the account to what can be done about its address, and to its end. */
    readonly talentEmail: string;
    readonly deleteAccount: string;
    readonly sessions: string;
    readonly thisDevice: string;
    readonly unknownDevice: string;
    /** `{browser}` and `{system}` are names such as "Firefox" and "Windows". */
    readonly device: string;
    /** `{time}` is a moment in words. */
    readonly lastSeen: string;
    readonly end: string;
    /** What a screen reader hears for `end`. `{device}` */
    readonly endOf: string;
    readonly ended: string;
    readonly signOut: string;
    readonly failed: string;
  };
}
