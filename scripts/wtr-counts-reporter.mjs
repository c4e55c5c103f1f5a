import { reportCounts } from './counts.mjs';

/** Web Test Runner keeps its totals to itself; this reporter counts the tests and the files that failed to load. */
export function countsReporter() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const count = (suite) => {
        for (const test of suite?.tests ?? [])
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        for (const inner of suite?.suites ?? []) count(inner);
      };
      for (const session of sessions) {
        count(session.testResults);
        if (session.errors.length > 0) counts.failed += 1;
      }
      reportCounts(counts);
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}
