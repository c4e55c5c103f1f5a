// Suites write how many tests passed and failed; the test command adds them up.
import { writeFileSync } from 'node:fs';

/** Writes a suite's counts where the test command looks for them; without one, nothing happens. */
export function reportCounts(counts) {
  if (process.env.TEST_COUNTS_FILE) writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(counts));
}
