import { after } from 'node:test';

/** Waits for what all tests of a file share, and closes it after the last of them. */
export async function keepOpen<Kept extends { close(): unknown }>(starting: Promise<Kept>): Promise<Kept> {
  const kept = await starting;
  after(() => kept.close());
  return kept;
}
