import { OnboardingProviderElement } from '../provider/onboarding-provider.js';

OnboardingProviderElement.define();

export type { OnboardingProviderElement };
