import { newMessageId } from '../accounts/message-id.js';
import { toAddress } from '../accounts/addresses.js';
import type { ServerContext } from '../context.js';
import { newestInvitation } from '../invitation-lookup.js';
import type { Jobs } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';
import { type EmailChangeMail, emailChangeMail } from '../mail/templates/email-change.js';
import { isId } from '../store/ids.js';
import { type EmailChangeRow, findChange } from './change-state.js';

/** Sends a mail about a request for another address; the job behind `send-email-change-mail`. @throws to be tried again */
export async function sendEmailChangeMail(
  context: ServerContext,
  mailer: Mailer,
  job: Jobs['send-email-change-mail'],
): Promise<void> {
  const facts = await prepareMail(context, job);
  if (!facts) return;
  const reply = await mailer.send(emailChangeMail(context.config, facts));
  if (reply.result === 'refused') context.log.warn({ kind: 'email-change', code: reply.code }, 'mail refused for good');
}

/** What to send now; `undefined` where events have overtaken the mail, or nobody is there to read it. */
async function prepareMail(
  context: ServerContext,
  { changeId, about }: Jobs['send-email-change-mail'],
): Promise<EmailChangeMail | undefined> {
  const change = isId(changeId) ? await findChange(context, context.db, changeId) : undefined;
  if (change?.state !== about) return undefined;
  const account = await context.db
    .selectFrom('account')
    .select(['email', 'name', 'locale', 'status'])
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', change.account_id)
    .executeTakeFirst();
  // After the take-over the older account is removed; its mailbox is the one to be told.
  const isThere = account?.status === 'invited' || account?.status === 'active' || about === 'completed';
  if (!account || !isThere) return undefined;
  const moved = about === 'invited' && change.successor_id === null;
  const to = moved ? await formerAddress(context, change) : account.email;
  if (to === undefined) return undefined;
  const invitation = await newestInvitation(context, context.db, change.account_id);
  return {
    about,
    to,
    name: account.name,
    locale: account.locale ?? undefined,
    proposed: change.proposed_email,
    unused: about === 'rejected' ? account.status === 'invited' : moved,
    managerName: invitation?.manager_name ?? undefined,
    reason: change.reason ?? undefined,
    messageId: newMessageId(context),
  };
}

/** Where an account was invited before it moved. */
async function formerAddress(context: ServerContext, change: EmailChangeRow): Promise<string | undefined> {
  const invitations = await context.db
    .selectFrom('invitation')
    .select('email')
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', change.account_id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return invitations.find(({ email }) => toAddress(email).canonical !== change.proposed_canonical)?.email;
}
