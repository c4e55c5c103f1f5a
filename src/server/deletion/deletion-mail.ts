import { newMessageId, fixedMessageId } from '../accounts/message-id.js';
import { createToken, hashToken } from '../accounts/tokens.js';
import type { ServerContext } from '../context.js';
import type { Jobs } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';
import { type DeletionMail, deletionMail } from '../mail/templates/deletion.js';
import { deletionUrl } from '../profiles/deletion-page.js';
import { isId } from '../store/ids.js';
import { inTransaction } from '../store/transaction.js';
import { type DeletionRow } from './deletion-state.js';

/** How long a receipt is tried to be delivered; longer than the queue tries. */
const contactFor = 3 * 86_400_000;

/** Sends a mail about a deletion; the job behind `send-deletion-mail`. @throws where it is to be tried again */
export async function sendDeletionMail(
  context: ServerContext,
  mailer: Mailer,
  job: Jobs['send-deletion-mail'],
  { last }: { readonly last: boolean },
): Promise<void> {
  const facts = await prepareDeletionMail(context, job);
  if (!facts) return;
  try {
    const reply = await mailer.send(deletionMail(context.config, facts));
    if (reply.result === 'refused') context.log.warn({ kind: 'deletion', code: reply.code }, 'mail refused for good');
  } catch (error) {
    if (!(last && job.about === 'receipt')) throw error;
    context.log.warn({ kind: 'deletion', error }, 'a receipt could not be delivered');
  }
  if (job.about === 'receipt') await forgetContact(context, job.deletionId);
}

/** What to send now, with a link of its own; `undefined` where events have overtaken the mail. */
export async function prepareDeletionMail(
  context: ServerContext,
  { deletionId, about }: Jobs['send-deletion-mail'],
): Promise<DeletionMail | undefined> {
  const row = await findDeletion(context, deletionId);
  if (!row) return undefined;
  if (about === 'receipt') return receiptOf(context, row);
  const account = await ownerOf(context, row);
  if (!account) return undefined;
  const to = { to: account.email, name: account.name, locale: account.locale ?? undefined };
  if (about === 'cancelled') {
    if (row.state !== 'cancelled') return undefined;
    return { about, ...to, messageId: fixedMessageId(context, `${row.id} ${about}`) };
  }
  const token = await newLink(context, row, about);
  if (token === undefined) return undefined;
  const mail = { ...to, token, messageId: newMessageId(context) };
  if (about === 'confirm') return row.confirm_by ? { about, ...mail, confirmBy: row.confirm_by } : undefined;
  return row.delete_at ? { about, ...mail, deleteAt: row.delete_at } : undefined;
}

function receiptOf(context: ServerContext, row: DeletionRow): DeletionMail | undefined {
  const { contact, receipt, deleted_at: deletedAt } = row;
  if (row.state !== 'deleted' || !contact || !deletedAt) return undefined;
  return {
    about: 'receipt',
    to: contact.email,
    name: contact.name,
    locale: contact.locale ?? undefined,
    deletedAt,
    receipt,
    statusUrl: deletionUrl(context, receipt),
    messageId: fixedMessageId(context, `${row.id} receipt`),
  };
}

/** Makes the secret of one mail. A mail that is tried again gets another; both links work. */
function newLink(
  context: ServerContext,
  row: DeletionRow,
  about: 'confirm' | 'scheduled',
): Promise<string | undefined> {
  const now = context.now();
  const token = createToken('del');
  return inTransaction(context.db, async (db) => {
    const current = await db
      .selectFrom('account_deletion')
      .select(['state', 'confirm_by'])
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', row.id)
      // Until the link is stored, so that a deletion that was cancelled meanwhile gets none.
      .forUpdate()
      .executeTakeFirst();
    const due =
      about === 'confirm'
        ? current?.state === 'requested' && current.confirm_by !== null && current.confirm_by > now
        : current?.state === 'scheduled';
    if (!due) return undefined;
    await db
      .insertInto('account_deletion_token')
      .values({ tenant: context.config.tenant, token_hash: hashToken(token), deletion_id: row.id, created_at: now })
      .execute();
    return token;
  });
}

/** The address goes once nobody is to be written to any more. */
async function forgetContact({ config, db }: ServerContext, deletionId: string): Promise<void> {
  await db
    .updateTable('account_deletion')
    .set({ contact: null })
    .where('tenant', '=', config.tenant)
    .where('id', '=', deletionId)
    .execute();
}

/** Addresses whose receipt was never delivered, as where its job was lost. @returns how many */
export async function forgetOldContacts({ config, db, now }: ServerContext): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('account_deletion')
    .set({ contact: null })
    .where('tenant', '=', config.tenant)
    .where('contact', 'is not', null)
    .where('deleted_at', '<=', new Date(now().getTime() - contactFor))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

async function findDeletion({ config, db }: ServerContext, id: string): Promise<DeletionRow | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom('account_deletion')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

async function ownerOf({ config, db }: ServerContext, { account_id }: DeletionRow) {
  if (account_id === null) return undefined;
  return db
    .selectFrom('account')
    .select(['email', 'name', 'locale'])
    .where('tenant', '=', config.tenant)
    .where('id', '=', account_id)
    .where('status', '=', 'active')
    .executeTakeFirst();
}
