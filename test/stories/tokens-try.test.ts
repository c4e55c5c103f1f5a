import * as stories from '../../stories/tokens-try.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
