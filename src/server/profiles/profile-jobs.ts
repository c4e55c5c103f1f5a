import type { ConnectContext } from '../connect-context.js';
import type { JobHandlers } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';

export type ProfileJobName =
  | 'sync-profile'
  | 'refresh-credential'
  | 'revoke-permission'
  | 'send-profile-notice'
  | 'send-transfer-mail'
  | 'watch-profiles';

/** The background work of profiles. */
export function profileJobHandlers(_context: ConnectContext, _mailer: Mailer): Pick<JobHandlers, ProfileJobName> {
  const nothing = () => Promise.resolve();
  return {
    'sync-profile': nothing,
    'refresh-credential': nothing,
    'revoke-permission': nothing,
    'send-profile-notice': nothing,
    'send-transfer-mail': nothing,
    'watch-profiles': nothing,
  };
}
