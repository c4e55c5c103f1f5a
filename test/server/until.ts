import { setTimeout as pause } from 'node:timers/promises';

/** A question asked more often than this for long would meet the server's own limit of reads. */
const longestPause = 100;

/**
 * Asks, less and less often, until the answer is neither false nor missing.
 * @throws after `patience` milliseconds, far beyond what a slow machine needs
 */
export async function until<Answer>(
  ask: () => Answer | false | undefined | Promise<Answer | false | undefined>,
  what: string,
  patience = 120_000,
): Promise<Answer> {
  const deadline = performance.now() + patience;
  for (let next = 10; ; next = Math.min(next * 1.1, longestPause)) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`Did not come: ${what}`);
    await pause(next);
  }
}
