// What flows need from where they run, so that they stay free of the DOM and tests can stand in for it.
import type { OnboardingError } from '../contract/errors.js';

export { type Clock, systemClock } from './clock.js';

/** Remembers one small value across a reload of the page. Never given a secret. */
export interface ResumeStore {
  load(): unknown;
  save(value: object): void;
  clear(): void;
}

const longestWait = 366 * 24 * 60 * 60;

/** The moment `seconds` from now. A wait that no backend can mean becomes 0 or a year, so that it can be shown. */
export function after(seconds: number, now: number): number {
  return now + Math.min(Math.max(seconds || 0, 0), longestWait) * 1000;
}

/** Whole seconds until a moment, rounded up; 0 when it has passed or there is none. */
export function secondsUntil(moment: number | undefined, now: number): number {
  return moment === undefined ? 0 : Math.max(0, Math.ceil((moment - now) / 1000));
}

/** When what was refused may be tried again, where the error says so. */
export function retryMoment(error: OnboardingError, now: number): number | undefined {
  return error.retryAfter === undefined ? undefined : after(error.retryAfter, now);
}

/** Remembers nothing: for hosts that forbid storage, and for servers. */
export const forgetful: ResumeStore = { load: () => undefined, save: () => {}, clear: () => {} };
