import { removeOutlived } from '../accounts/sweep.js';
import type { ConnectContext } from '../connect-context.js';
import { deletionJobHandlers } from '../deletion/deletion-jobs.js';
import { sendNudge } from '../desk/nudge-mail.js';
import type { InvitationDelivery } from '../invitation-delivery.js';
import type { Mail, Mailer } from '../mail/mail.js';
import { MailPutOffError } from '../mail/smtp-reply.js';
import { invitationMail } from '../mail/templates/invitation.js';
import { passwordChangedMail } from '../mail/templates/password-changed.js';
import { passwordResetMail } from '../mail/templates/password-reset.js';
import { preparePasswordChanged, preparePasswordReset } from '../password-reset-mail.js';
import { profileJobHandlers } from '../profiles/profile-jobs.js';
import { removeConnectLeftovers } from '../profiles/sweep.js';
import { sendEmailChangeMail } from '../talent-email/change-mail.js';
import type { JobHandlers } from './queue.js';
import { removeSpent } from './sweep.js';

/** What the jobs work with, beside the context. */
export interface JobServices {
  readonly delivery: InvitationDelivery;
  readonly mailer: Mailer;
}

/**
 * The work behind every kind of job. A mail is sent at least once: where a process dies between the server's reply and
 * its record, the job runs again and the receiver gets a second mail whose link works as well.
 */
export function jobHandlers(context: ConnectContext, { delivery, mailer }: JobServices): JobHandlers {
  const { config, log } = context;

  /** For mails without a delivery state of their own: a lasting refusal is told to the log and ends the job. */
  const sendOrLog = async (kind: string, mail: Mail) => {
    const reply = await mailer.send(mail);
    if (reply.result === 'refused') log.warn({ kind, code: reply.code }, 'mail refused for good');
  };

  return {
    'send-invitation': async (job, { last }) => {
      const facts = await delivery.beginSend(job);
      if (!facts) return;
      const mail = invitationMail(config, facts, context.now());
      const reply = await mailer.send(mail).catch(async (error: unknown) => {
        const code = error instanceof MailPutOffError ? error.code : undefined;
        await delivery.recordMailFailure(mail.messageId, { code, last });
        throw error;
      });
      await delivery.recordMailReply(mail.messageId, reply);
    },
    'resend-invitation': (job) => delivery.decideResend(job),
    'send-password-reset': async (job) => {
      const facts = await preparePasswordReset(context, job);
      if (facts) await sendOrLog('password-reset', passwordResetMail(config, facts, context.now()));
    },
    'send-password-changed': async (job) => {
      const facts = await preparePasswordChanged(context, job);
      if (facts) await sendOrLog('password-changed', passwordChangedMail(config, facts));
    },
    'send-email-change-mail': (job) => sendEmailChangeMail(context, mailer, job),
    'send-nudge': (job) => sendNudge(context, mailer, job),
    ...profileJobHandlers(context, mailer),
    ...deletionJobHandlers(context, mailer),
    sweep: async () => {
      const expired = await delivery.expire();
      const outlived = await removeOutlived(context);
      const removed = outlived + (await removeSpent(context)) + (await removeConnectLeftovers(context));
      log.info({ expired, removed }, 'swept');
    },
  };
}
