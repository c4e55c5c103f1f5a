import { setTimeout as pause } from 'node:timers/promises';

/** Long enough for a loaded machine; no step waits for it in vain. */
const patience = 90_000;

/** Waiting longer would not help. */
export class Fatal extends Error {}

/** Asks until the answer is neither false nor missing. Pages on their way to others may refuse to answer. */
export async function until<Answer>(what: string, ask: () => Promise<Answer | false | undefined>): Promise<Answer> {
  const deadline = performance.now() + patience;
  let refused: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== undefined) return answer;
      refused = undefined;
    } catch (error) {
      if (error instanceof Fatal) throw error;
      refused = error;
    }
    if (performance.now() > deadline) {
      throw new Error(`Did not come: ${what}`, { cause: refused });
    }
    await pause(100);
  }
}
