import { OnboardingDeskElement } from '../../elements/onboarding-desk/onboarding-desk.js';
import { elementFacts } from '../element-facts.js';
import { watch } from '../watch.js';

watch(OnboardingDeskElement, elementFacts['onboarding-desk']);
OnboardingDeskElement.define();
