// What the walks need of a browser, whatever protocol drives it.

/** What a person takes the thing for. */
export type Role = 'button' | 'link' | 'tab';

/** A document: of a tab, or of the frame in it. */
export interface Place {
  /** Runs the body of a function in the page. @throws while the page is on its way to another */
  run(body: string): Promise<unknown>;
  /** Clicks as a person does, which counts as an activation. @returns false where there is no such thing to click */
  click(role: Role, name: string): Promise<boolean>;
}

export interface Tab extends Place {
  readonly id: string;
  goto(url: string): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses one key by its name in UI Events, such as `Tab` or `Enter`. */
  press(key: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  /** Of the page that is shown; `undefined` once the tab is closed. */
  url(): Promise<string | undefined>;
  /** The only frame of the page. */
  frame(): Place;
}

/** One person's browser, with nothing in it of anybody before. */
export interface Person {
  open(url: string): Promise<Tab>;
  tabs(): Promise<Tab[]>;
  leave(): Promise<void>;
}

export interface Engine {
  readonly version: string;
  person(): Promise<Person>;
  close(): Promise<void>;
}

/** Starts a browser. `missing` says what would have to be installed for it. */
export interface EngineKind {
  readonly name: string;
  readonly missing: string | undefined;
  /** Its driver answers no more once Back has brought up a page of another process, as it does with COOP. */
  readonly losesPagesWithCoop?: true;
  start(): Promise<Engine>;
}
