import { TalentEmailNoticeElement } from '../../src/elements/talent-email-notice/talent-email-notice.js';
import * as stories from '../../stories/talent-email-notice.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
holdSightingsAgainstManifest('talent-email-notice', TalentEmailNoticeElement);
