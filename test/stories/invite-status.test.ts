import { InviteStatusElement } from '../../src/elements/invite-status/invite-status.js';
import type { InviteStatusState } from '../../src/elements/invite-status/status.js';
import * as stories from '../../stories/invite-status.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories, {
  pending: true,
  sent: true,
  delayed: true,
  bounced: true,
  expired: true,
  used: true,
  revoked: true,
  superseded: true,
  loading: true,
  unknown: true,
  asked: true,
  ready: true,
  resent: true,
  'resend-cooldown': true,
  'not-found-help': true,
  'not-found': true,
  'bad-link': true,
  'rate-limited': true,
  offline: true,
  error: true,
} satisfies Record<InviteStatusState, true>);
holdSightingsAgainstManifest('invite-status', InviteStatusElement);
