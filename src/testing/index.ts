/** For tests of pages with our widgets: a backend in memory, and hands and eyes for each step. */
export {
  memoryAdapter,
  type MemoryAdapter,
  type MemoryAdapterOptions,
  type MemoryScenario,
} from '../adapters/memory.js';
export {
  invitationScenarios,
  passwordResetScenarios,
  sampleEmail,
  samplePassword,
  type Scenario,
  scenarios,
  socialProfileScenarios,
  talentEmailScenarios,
} from '../adapters/scenarios.js';
export { fillCode, fillEmail, fillPassword, submit } from './acts.js';
export { findIn, textOf } from './seen.js';
export { type Patience, stepOf, whenStep } from './steps.js';
