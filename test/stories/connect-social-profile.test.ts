import { ConnectSocialProfileElement } from '../../src/elements/connect-social-profile/connect-social-profile.js';
import * as stories from '../../stories/connect-social-profile.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
holdSightingsAgainstManifest('connect-social-profile', ConnectSocialProfileElement);
