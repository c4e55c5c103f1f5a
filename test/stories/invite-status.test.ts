import * as stories from '../../stories/invite-status.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
