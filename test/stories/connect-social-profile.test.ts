import { ConnectSocialProfileElement } from '../../src/elements/connect-social-profile/connect-social-profile.js';
import type { ConnectSocialProfileState } from '../../src/elements/connect-social-profile/state.js';
import * as stories from '../../stories/connect-social-profile.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories, {
  loading: true,
  'signed-out': true,
  offline: true,
  error: true,
  list: true,
  'in-app': true,
  preflight: true,
  opening: true,
  waiting: true,
  blocked: true,
  'match-code': true,
  returned: true,
  choosing: true,
  confirming: true,
  'wrong-account': true,
  connected: true,
  limited: true,
  denied: true,
  'account-type': true,
  conflict: true,
  'platform-unavailable': true,
  failed: true,
  expired: true,
  cancelled: true,
} satisfies Record<ConnectSocialProfileState, true>);
holdSightingsAgainstManifest('connect-social-profile', ConnectSocialProfileElement);
