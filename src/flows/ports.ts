/** What flows need from where they run, so that they stay free of the DOM and tests can stand in for it. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** Remembers one small value across a reload of the page. Never given a secret. */
export interface ResumeStore {
  load(): unknown;
  save(value: object): void;
  clear(): void;
}

export const systemClock: Clock = { now: () => Date.now() };

/** Remembers nothing: for hosts that forbid storage, and for servers. */
export const forgetful: ResumeStore = { load: () => undefined, save: () => {}, clear: () => {} };
