/** The package's root as bundlers load it while a page is being developed: the same, and every misuse is explained. */
import * as root from '../index.js';
import { elementFacts } from './element-facts.js';
import { watch } from './watch.js';

watch(root.OnboardingProviderElement, elementFacts['onboarding-provider']);
watch(root.InviteStatusElement, elementFacts['invite-status']);
watch(root.ResetPasswordFormElement, elementFacts['reset-password-form']);
watch(root.ConnectSocialProfileElement, elementFacts['connect-social-profile']);
watch(root.TalentEmailNoticeElement, elementFacts['talent-email-notice']);
watch(root.OnboardingDeskElement, elementFacts['onboarding-desk']);

export * from '../index.js';
