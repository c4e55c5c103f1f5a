import { invitationScenarios } from './scenarios/invitation.js';
import { passwordResetScenarios } from './scenarios/password-reset.js';
import type { Scenario } from './scenarios/scenario.js';
import { socialProfileScenarios } from './scenarios/social-profiles.js';
import { talentEmailScenarios } from './scenarios/talent-email.js';

export { invitationScenarios } from './scenarios/invitation.js';
export { passwordResetScenarios } from './scenarios/password-reset.js';
export {
  type NoticeStep,
  sampleEmail,
  sampleName,
  samplePassword,
  sampleToken,
  type Scenario,
  type ScenarioBrowser,
  type ScenarioPress,
} from './scenarios/scenario.js';
export { socialProfileScenarios } from './scenarios/social-profiles.js';
export { talentEmailScenarios } from './scenarios/talent-email.js';

/** Every scenario of every column. */
export const scenarios: readonly Scenario[] = [
  ...Object.values(invitationScenarios),
  ...Object.values(passwordResetScenarios),
  ...Object.values(socialProfileScenarios),
  ...Object.values(talentEmailScenarios),
];
