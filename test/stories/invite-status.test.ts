import { InviteStatusElement } from '../../src/elements/invite-status/invite-status.js';
import * as stories from '../../stories/invite-status.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
holdSightingsAgainstManifest('invite-status', InviteStatusElement);
