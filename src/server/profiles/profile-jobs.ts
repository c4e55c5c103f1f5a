import type { ConnectContext } from '../connect-context.js';
import type { JobHandlers } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';
import { OnboardingError } from '../../contract/errors.js';
import { sendProfileNotice } from './notices.js';
import { renewIfDue } from './refresh.js';
import { revokePermission } from './revocation.js';
import { syncProfile } from './sync.js';
import { sendTransferMail } from './transfer-mail.js';
import { watchProfiles } from './watch.js';

export type ProfileJobName =
  | 'sync-profile'
  | 'refresh-credential'
  | 'revoke-permission'
  | 'send-profile-notice'
  | 'send-transfer-mail'
  | 'watch-profiles';

/** The background work of profiles. */
export function profileJobHandlers(context: ConnectContext, mailer: Mailer): Pick<JobHandlers, ProfileJobName> {
  return {
    'sync-profile': ({ profileId }) => unlessGone(syncProfile(context, profileId)),
    'refresh-credential': async ({ profileId }) => {
      try {
        await unlessGone(renewIfDue(context, profileId));
      } catch (error) {
        // The credential's own schedule says when it is tried again, not the queue's: the two would add up.
        context.log.warn({ profileId, error }, 'A permission was not renewed');
      }
    },
    'revoke-permission': ({ revocationId }) => revokePermission(context, revocationId),
    'send-profile-notice': (job) => sendProfileNotice(context, mailer, job),
    'send-transfer-mail': (job) => sendTransferMail(context, mailer, job),
    'watch-profiles': () => watchProfiles(context),
  };
}

/** A profile may be disconnected while its job waits. */
async function unlessGone(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof OnboardingError && error.code === 'profile-not-found')) throw error;
  });
}
