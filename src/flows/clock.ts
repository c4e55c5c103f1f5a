export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** Moves on evenly while a page is open, also when somebody sets the computer's clock. */
export const systemClock: Clock = { now: () => performance.timeOrigin + performance.now() };
