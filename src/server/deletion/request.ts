import type { Transaction } from 'kysely';
import type { AccountDeletion, ProvenAccount } from '../../contract/account-deletion.js';
import { isOnboardingError } from '../../contract/errors.js';
import { deletionConfirmHours } from '../../contract/policy.js';
import { type Allowance, allowances, takeAll } from '../accounts/limits.js';
import type { Passwords } from '../accounts/passwords.js';
import { audit } from '../audit.js';
import type { RequestCaller, ServerContext } from '../context.js';
import { newId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { changeDeletions, type DeletionRow, openStates } from './deletion-state.js';
import { toDeletion } from './deletion-view.js';
import { lockPerson } from './lock-account.js';
import { type Proven, prove, wrongPassword } from './proof.js';
import { newReceipt } from './receipt-code.js';

/**
 * Asks for an account to be deleted: its mailbox gets a mail to confirm it. Asked again, the open deletion is found
 * and its mail sent again, at most once a cooldown.
 * @throws as {@link prove}
 */
export async function requestDeletion(
  context: ServerContext,
  passwords: Passwords,
  caller: RequestCaller,
  input: ProvenAccount,
): Promise<AccountDeletion> {
  const proven = await prove(context, passwords, caller, input, 'account.delete-request');
  return inTransaction(context.db, async (db) => {
    const accounts = await lockPerson(context, db, proven.account.id);
    const account = accounts.find(({ id }) => id === proven.account.id);
    // The password may have been changed, or the account have ended, while it was being verified.
    if (account?.status !== 'active' || account.password_hash !== proven.account.password_hash) throw wrongPassword();
    await changeDeletions(context, db, 'lapse', { accountId: account.id, confirmOver: true });
    const row = (await askAgain(context, db, caller, proven)) ?? (await ask(context, db, caller, proven));
    const about = { target: row.id, accountId: account.id };
    await audit(context, db, caller, { action: 'account.delete-request', ...about, result: 'done' });
    return toDeletion(context, db, row, 'proved');
  });
}

async function ask(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  { account, askerId }: Proven,
): Promise<DeletionRow> {
  await takeAll(context, db, [{ allowance: allowances.mailsPerIp, subject: caller.ipPrefix }]);
  const now = context.now();
  const row = await db
    .insertInto('account_deletion')
    .values({
      tenant: context.config.tenant,
      id: newId(now),
      account_id: account.id,
      asked_by: askerId,
      source: 'creator',
      state: 'requested',
      receipt: newReceipt(),
      confirm_by: confirmBy(now),
      created_at: now,
      state_since: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  // The first of the mails that {@link askAgain} counts.
  await mayMail(context, db, row.id);
  await context.jobs.enqueue('send-deletion-mail', { deletionId: row.id, about: 'confirm' }, { transaction: db });
  return row;
}

/** The open deletion, if any; who knows the password gets its time anew. */
async function askAgain(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  { account, askerId }: Proven,
): Promise<DeletionRow | undefined> {
  const { tenant } = context.config;
  const open = await db
    .updateTable('account_deletion')
    .set((set) => ({
      // Somebody who asks from the account itself takes it away from nobody's notice.
      asked_by: askerId === account.id ? set.ref('asked_by') : askerId,
    }))
    .where('tenant', '=', tenant)
    .where('account_id', '=', account.id)
    .where('state', 'in', openStates)
    .returningAll()
    .executeTakeFirst();
  if (!open || !(await mayMail(context, db, open.id))) return open;
  await takeAll(context, db, [{ allowance: allowances.mailsPerIp, subject: caller.ipPrefix }]);
  const about = open.state === 'requested' ? 'confirm' : 'scheduled';
  await context.jobs.enqueue('send-deletion-mail', { deletionId: open.id, about }, { transaction: db });
  if (open.state !== 'requested') return open;
  return db
    .updateTable('account_deletion')
    .set({ confirm_by: confirmBy(context.now()) })
    .where('tenant', '=', tenant)
    .where('id', '=', open.id)
    .where('state', '=', 'requested')
    .returningAll()
    .executeTakeFirst();
}

/** Counts one mail about a deletion. @returns whether it may be sent so soon after the one before */
async function mayMail(context: ServerContext, db: Transaction<Schema>, subject: string): Promise<boolean> {
  const cooldown: Allowance = { name: 'deletion-mail', capacity: 1, seconds: context.config.resend.cooldownSeconds };
  try {
    await takeAll(context, db, [{ allowance: cooldown, subject }]);
    return true;
  } catch (error) {
    if (isOnboardingError(error) && error.code === 'rate-limited') return false;
    throw error;
  }
}

function confirmBy(now: Date): Date {
  return new Date(now.getTime() + deletionConfirmHours * 3_600_000);
}
