import { OnboardingDeskElement } from '../elements/onboarding-desk/onboarding-desk.js';

OnboardingDeskElement.define();

export type { OnboardingDeskElement };
export type * from '../elements/onboarding-desk/events.js';
