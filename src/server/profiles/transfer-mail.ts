import { newMessageId } from '../accounts/message-id.js';
import type { ConnectContext } from '../connect-context.js';
import type { Jobs } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';
import { type TransferMail, transferMail } from '../mail/templates/transfer.js';
import type { TransferMailKind } from '../texts/transfer-texts.js';
import { isId } from '../store/ids.js';
import type { TransferRow } from './transfer-state.js';
import { findTransfer } from './transfer-view.js';

/** Sends a mail about a transfer; the job behind `send-transfer-mail`. @throws where it is to be tried again */
export async function sendTransferMail(
  context: ConnectContext,
  mailer: Mailer,
  job: Jobs['send-transfer-mail'],
): Promise<void> {
  const facts = await prepareTransferMail(context, job);
  if (!facts) return;
  const reply = await mailer.send(transferMail(context.config, facts));
  if (reply.result === 'refused') context.log.warn({ kind: 'transfer', code: reply.code }, 'mail refused for good');
}

/** What to send now; `undefined` where events have overtaken the mail, or nobody is there to read it. */
export async function prepareTransferMail(
  context: ConnectContext,
  { transferId, about }: Jobs['send-transfer-mail'],
): Promise<TransferMail | undefined> {
  const transfer = isId(transferId) ? await findTransfer(context, context.db, transferId) : undefined;
  if (!transfer || !(await isStillTrue(context, transfer, about))) return undefined;
  const toHolder = about === 'requested' || about === 'moved';
  const account = await context.db
    .selectFrom('account')
    .select(['email', 'name', 'locale'])
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', toHolder ? transfer.from_account_id : transfer.to_account_id)
    .where('status', 'in', ['invited', 'active'])
    .executeTakeFirst();
  if (!account) return undefined;
  return {
    about,
    to: account.email,
    name: account.name,
    locale: account.locale ?? undefined,
    platform: transfer.platform,
    handle: transfer.handle,
    until: untilOf(transfer),
    messageId: newMessageId(context),
  };
}

/** To the one who asked, a profile that its holder has given up says the same as an approval. */
async function isStillTrue(context: ConnectContext, transfer: TransferRow, about: TransferMailKind): Promise<boolean> {
  if (about === 'requested' || about === 'asked') return transfer.state === 'requested';
  if (about !== 'approved' || transfer.state !== 'withdrawn') return about === transfer.state;
  const givenUp = await context.db
    .selectFrom('social_profile')
    .select('id')
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', transfer.profile_id)
    .where('disconnected_at', 'is not', null)
    .executeTakeFirst();
  return givenUp !== undefined;
}

function untilOf(transfer: TransferRow): Date | undefined {
  if (transfer.state === 'requested') return transfer.object_until ?? undefined;
  return transfer.state === 'approved' ? transfer.expires_at : undefined;
}
