import { OnboardingProviderElement } from '../../src/provider/onboarding-provider.js';
import * as stories from '../../stories/onboarding-provider.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
holdSightingsAgainstManifest('onboarding-provider', OnboardingProviderElement);
