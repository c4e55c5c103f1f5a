import { createContext } from '@lit/context';
import type { OnboardingAdapter } from '../contract/adapter.js';

/** The adapter a provider offers. The key is the same in every copy of this package on a page. */
export const adapterContext = createContext<OnboardingAdapter | undefined, symbol>(
  Symbol.for('creator-onboarding/adapter'),
);
