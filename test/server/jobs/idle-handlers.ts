import { jobNames } from '../../../src/server/jobs/boss-queue.js';
import type { JobHandlers } from '../../../src/server/jobs/queue.js';

/** Does nothing for every kind of job. */
export const idleHandlers = Object.fromEntries(
  jobNames.map((name) => [name, () => Promise.resolve()]),
) as unknown as JobHandlers;
