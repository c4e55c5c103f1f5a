import * as stories from '../../stories/onboarding-provider.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
