import { OnboardingProviderElement } from '../../provider/onboarding-provider.js';
import { elementFacts } from '../element-facts.js';
import { watch } from '../watch.js';

watch(OnboardingProviderElement, elementFacts['onboarding-provider']);
OnboardingProviderElement.define();
