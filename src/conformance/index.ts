export type { ConformanceColumn } from './check.js';
export { cookieFetch } from './cookie-fetch.js';
export { ConformanceFailure, ConformanceSkip } from './expectations.js';
export {
  adminFixtures,
  type ChangeAnswer,
  type ConformanceFixtures,
  type MailSecrets,
  type PlatformVisit,
  secretsInMail,
} from './fixtures.js';
export {
  type ConformanceCheck,
  conformanceChecks,
  type ConformanceOptions,
  type ConformanceReport,
  type ConformanceResult,
  runConformance,
} from './run.js';
