import type { ConnectContext } from '../connect-context.js';
import type { JobHandlers } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';
import { deleteAccount } from './delete-account.js';
import { sendDeletionMail } from './deletion-mail.js';
import { watchDeletions } from './watch.js';

export type DeletionJobName = 'send-deletion-mail' | 'delete-account' | 'watch-deletions';

/** The background work of deletions. */
export function deletionJobHandlers(context: ConnectContext, mailer: Mailer): Pick<JobHandlers, DeletionJobName> {
  return {
    'send-deletion-mail': (job, attempt) => sendDeletionMail(context, mailer, job, attempt),
    'delete-account': ({ deletionId }) => deleteAccount(context, deletionId),
    'watch-deletions': () => watchDeletions(context),
  };
}
