import { ResetPasswordFormElement } from '../../src/elements/reset-password-form/reset-password-form.js';
import * as stories from '../../stories/reset-password-form.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
holdSightingsAgainstManifest('reset-password-form', ResetPasswordFormElement);
