import * as stories from '../../stories/tokens.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
