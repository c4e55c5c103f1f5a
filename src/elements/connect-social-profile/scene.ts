import type { OnboardingConfig } from '../../contract/config.js';
import type { Locale } from './words.js';

/** What everything that is shown is made of. */
export interface Scene {
  readonly locale: Locale;
  readonly config: OnboardingConfig | undefined;
  /** Who sees the visible profiles. */
  readonly manager: string;
  readonly headingLevel: number;
  readonly compact: boolean;
  /** Whether this page is the deployment's own: on others profiles are not moved between accounts. */
  readonly firstParty: boolean;
}
