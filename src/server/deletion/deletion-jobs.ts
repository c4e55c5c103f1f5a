import type { ConnectContext } from '../connect-context.js';
import type { JobHandlers } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';

export type DeletionJobName = 'send-deletion-mail' | 'delete-account' | 'watch-deletions';

/** The background work of deletions. */
export function deletionJobHandlers(_context: ConnectContext, _mailer: Mailer): Pick<JobHandlers, DeletionJobName> {
  const rest = () => Promise.resolve();
  return { 'send-deletion-mail': rest, 'delete-account': rest, 'watch-deletions': rest };
}
