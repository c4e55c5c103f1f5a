import { OnboardingDeskElement } from '../elements/onboarding-desk/onboarding-desk.js';

OnboardingDeskElement.define();
