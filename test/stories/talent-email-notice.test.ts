import * as stories from '../../stories/talent-email-notice.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
