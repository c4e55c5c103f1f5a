import { waitUntil } from '@open-wc/testing';

/**
 * Asks every 10 ms until the answer is neither false nor missing.
 * @param complaint what is said where that never comes; a function says it as things stand then
 * @throws {Error} after 30 s, far beyond what a busy machine needs
 */
export async function until(reached: () => unknown, complaint: string | (() => string)): Promise<void> {
  await waitUntil(reached, undefined, { timeout: 30_000, interval: 10 }).catch((cause: unknown) => {
    throw new Error(typeof complaint === 'string' ? complaint : complaint(), { cause });
  });
}
