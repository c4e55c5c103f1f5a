/** Seconds before the second try, and the longest pause between later ones. */
const first = 5;
const longest = 15 * 60;

/** About 48 hours of trying: a mail outlives a mail server's weekend, and is late by a quarter of an hour at most. */
export const triesMost = 200;

/** Seconds to wait after a failed try, counted from 1: 5, 15, 45 … up to a quarter of an hour, give or take a tenth. */
export function pauseAfter(attempt: number, random: () => number = Math.random): number {
  const pause = Math.min(longest, first * 3 ** (attempt - 1));
  return Math.max(1, Math.round(pause * (0.9 + random() * 0.2)));
}
