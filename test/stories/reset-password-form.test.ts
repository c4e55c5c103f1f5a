import { ResetPasswordFormElement } from '../../src/elements/reset-password-form/reset-password-form.js';
import type { ResetPasswordFormState } from '../../src/elements/reset-password-form/state.js';
import * as stories from '../../stories/reset-password-form.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories, {
  request: true,
  sent: true,
  checking: true,
  'check-failed': true,
  'dead-link': true,
  'other-session': true,
  kept: true,
  choose: true,
  done: true,
  error: true,
} satisfies Record<ResetPasswordFormState, true>);
holdSightingsAgainstManifest('reset-password-form', ResetPasswordFormElement);
