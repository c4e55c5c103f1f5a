import type { Tracked } from '../internal/tracking.js';

export const tracked: Tracked = {
  resend: ['invite-resend', 'invite-resent'],
  continue: ['invite-continue'],
  reset: ['invite-reset-request'],
  help: ['invite-help-open'],
  explain: ['talent-email-open'],
};
