import * as stories from '../../stories/reset-password-form.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
