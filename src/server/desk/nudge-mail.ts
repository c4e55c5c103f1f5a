import type { ServerContext } from '../context.js';
import type { Jobs } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';

/** Asks a creator in the manager's name to connect a profile again; the job behind `send-nudge`. */
export function sendNudge(_context: ServerContext, _mailer: Mailer, _job: Jobs['send-nudge']): Promise<void> {
  return Promise.resolve();
}
