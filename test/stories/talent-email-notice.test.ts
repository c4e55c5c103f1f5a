import { TalentEmailNoticeElement } from '../../src/elements/talent-email-notice/talent-email-notice.js';
import type { TalentEmailNoticeState } from '../../src/elements/talent-email-notice/state.js';
import * as stories from '../../stories/talent-email-notice.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories, {
  loading: true,
  hidden: true,
  unknown: true,
  'signed-out': true,
  offline: true,
  'rate-limited': true,
  error: true,
  'own-page': true,
  variation: true,
  bounced: true,
  'no-tags': true,
  choose: true,
  'request-draft': true,
  'request-copied': true,
  'with-manager': true,
  'with-support': true,
  'new-invitation-sent': true,
  completed: true,
  rejected: true,
  withdrawn: true,
  'address-free': true,
  'delete-info': true,
  'delete-reauth': true,
  'delete-mail-sent': true,
  'delete-confirm': true,
  'delete-scheduled': true,
  deleting: true,
  deleted: true,
  cancelled: true,
  lapsed: true,
} satisfies Record<TalentEmailNoticeState, true>);
holdSightingsAgainstManifest('talent-email-notice', TalentEmailNoticeElement);
