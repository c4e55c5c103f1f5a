import * as stories from '../../stories/connect-social-profile.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
