import type { Kysely, Transaction } from 'kysely';
import type { AccountDeletion, CancelDeletion } from '../../contract/account-deletion.js';
import { OnboardingError } from '../../contract/errors.js';
import { allowances, takeAll } from '../accounts/limits.js';
import { hashToken } from '../accounts/tokens.js';
import { audit } from '../audit.js';
import type { RequestCaller, ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { decidingAsker } from '../talent-email/asker.js';
import { withdrawForDeletion } from '../talent-email/withdraw.js';
import { newestAskedBy } from './asked.js';
import { changeDeletions, type DeletionRow } from './deletion-state.js';
import { type Reader, toDeletion } from './deletion-view.js';
import { lockPerson } from './lock-account.js';

/** Looks at a deletion by the link of a mail; changes nothing. @throws `link-unknown` · `rate-limited` */
export async function inspectDeletion(
  context: ServerContext,
  caller: RequestCaller,
  token: string,
): Promise<AccountDeletion> {
  return toDeletion(context, context.db, await deletionOf(context, caller, token), 'proved');
}

/**
 * Confirms by the link of a mail; the days of grace begin. Confirmed again it stays as it is.
 * @throws `link-unknown` · `deletion-closed` where it was cancelled, or the time to confirm it is over
 */
export async function confirmDeletion(
  context: ServerContext,
  caller: RequestCaller,
  token: string,
): Promise<AccountDeletion> {
  const found = await deletionOf(context, caller, token);
  return inTransaction(context.db, async (db) => {
    await lockOwner(context, db, found);
    const deleteAt = new Date(context.now().getTime() + context.config.deletion.graceDays * 86_400_000);
    const filter = { id: found.id, confirmOver: false };
    const [confirmed] = await changeDeletions(context, db, 'confirm', filter, { delete_at: deleteAt });
    if (!confirmed) {
      const current = await findDeletion(context, db, found.id);
      if (['scheduled', 'deleting', 'deleted'].includes(current.state))
        return toDeletion(context, db, current, 'proved');
      throw closed();
    }
    const { id: deletionId, account_id: accountId } = confirmed;
    if (accountId !== null) await withdrawForDeletion(context, db, accountId);
    const transaction = { transaction: db };
    if (deleteAt <= context.now()) await context.jobs.enqueue('delete-account', { deletionId }, transaction);
    else await context.jobs.enqueue('send-deletion-mail', { deletionId, about: 'scheduled' }, transaction);
    await audited(context, db, caller, 'account.delete-confirm', confirmed);
    return toDeletion(context, db, confirmed, 'proved');
  });
}

/**
 * Keeps the account, by the link of a mail or from where the deletion was asked for. Cancelled again it stays so.
 * @throws `invalid-input` · `unauthenticated` · `link-unknown` · `deletion-closed` where it cannot be stopped any more
 */
export async function cancelDeletion(
  context: ServerContext,
  caller: RequestCaller,
  input: CancelDeletion,
): Promise<AccountDeletion> {
  const { found, reader } = await meant(context, caller, input);
  return inTransaction(context.db, async (db) => {
    await lockOwner(context, db, found);
    const [cancelled] = await changeDeletions(context, db, 'cancel', { id: found.id });
    if (!cancelled) {
      const current = await findDeletion(context, db, found.id);
      if (current.state === 'cancelled') return toDeletion(context, db, current, reader);
      throw closed();
    }
    const job = { deletionId: cancelled.id, about: 'cancelled' as const };
    await context.jobs.enqueue('send-deletion-mail', job, { transaction: db });
    await audited(context, db, caller, 'account.delete-cancel', cancelled);
    return toDeletion(context, db, cancelled, reader);
  });
}

async function meant(
  context: ServerContext,
  caller: RequestCaller,
  { deletionToken, account, token }: CancelDeletion,
): Promise<{ found: DeletionRow; reader: Reader }> {
  if ((deletionToken === undefined) === (account === undefined)) {
    throw new OnboardingError('invalid-input', 'give either a deletion’s token or an account', { field: 'account' });
  }
  if (deletionToken !== undefined) {
    return { found: await deletionOf(context, caller, deletionToken), reader: 'proved' };
  }
  const { accountId } = await decidingAsker(context, caller, token);
  const found = await (account === 'base' ? newestAskedBy : newestOf)(context, context.db, accountId);
  if (!found) throw closed();
  return { found, reader: account === 'own' && caller.kind === 'session' ? 'proved' : 'other' };
}

/** The newest deletion of an account, whatever became of it. */
export function newestOf(
  { config }: ServerContext,
  db: Kysely<Schema>,
  accountId: string,
): Promise<DeletionRow | undefined> {
  return db
    .selectFrom('account_deletion')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Real links are not counted. @throws `link-unknown`; `rate-limited` after a series of made-up ones */
async function deletionOf(context: ServerContext, caller: RequestCaller, token: string): Promise<DeletionRow> {
  const found = await context.db
    .selectFrom('account_deletion_token')
    .innerJoin('account_deletion', (join) =>
      join
        .onRef('account_deletion.tenant', '=', 'account_deletion_token.tenant')
        .onRef('account_deletion.id', '=', 'account_deletion_token.deletion_id'),
    )
    .selectAll('account_deletion')
    .where('account_deletion_token.tenant', '=', context.config.tenant)
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  if (found) return found;
  await takeAll(context, context.db, [{ allowance: allowances.triesPerIp, subject: caller.ipPrefix }]);
  throw new OnboardingError('link-unknown', 'nobody issued this token');
}

function findDeletion({ config }: ServerContext, db: Kysely<Schema>, id: string): Promise<DeletionRow> {
  return db
    .selectFrom('account_deletion')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Everything that changes a deletion on somebody's word waits for its turn here. */
async function lockOwner(context: ServerContext, db: Transaction<Schema>, { account_id }: DeletionRow): Promise<void> {
  if (account_id !== null) await lockPerson(context, db, account_id);
}

function audited(
  context: ServerContext,
  db: Kysely<Schema>,
  caller: RequestCaller,
  action: string,
  { id, account_id }: DeletionRow,
): Promise<void> {
  return audit(context, db, caller, { action, target: id, accountId: account_id ?? undefined, result: 'done' });
}

const closed = () => new OnboardingError('deletion-closed', 'this deletion is not open to that (any more)');
