import type { Transaction } from 'kysely';
import type { AnswerEmailChange } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import { lockAccounts } from '../accounts/lock-accounts.js';
import { audit } from '../audit.js';
import type { RequestCaller, ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { approveChange, isTaken } from './approve.js';
import { changeEmailChange, emailChangeEvents, type EmailChangeRow } from './change-state.js';
import { answersOf, type Desk, noSuchChange, visibleChanges, waitingStates } from './desk-view.js';

/** Lets an answer happen, all or nothing; one that was given already changes nothing. @throws as the endpoint */
export async function answerOnce(
  context: ServerContext,
  caller: RequestCaller,
  desk: Desk,
  found: EmailChangeRow,
  input: AnswerEmailChange,
): Promise<void> {
  const { answer, reason } = input;
  if (!answersOf(context.config, desk).includes(answer)) {
    throw new OnboardingError('forbidden', `not an answer of this role: ${answer}`);
  }
  if (answer === 'reject' && reason === undefined) {
    throw new OnboardingError('invalid-input', 'is missing', { field: 'reason' });
  }
  try {
    await inTransaction(context.db, (db) => giveAnswer(context, db, caller, desk, found, input));
  } catch (error) {
    if (!isTaken(error)) throw error;
    const result = 'email-taken';
    await audit(context, context.db, caller, { action: 'email-change.approve', target: found.id, result });
    // Only managers and the support team are told: a creator never learns whose an address is.
    throw new OnboardingError(result, 'the address asked for belongs to another account');
  }
}

async function giveAnswer(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  desk: Desk,
  found: EmailChangeRow,
  { answer, reason }: AnswerEmailChange,
): Promise<void> {
  // Whatever ends or moves a request that waits holds its account: what is read now stays so.
  const [account] = await lockAccounts(context, db, [found.account_id]);
  const change = await visibleChanges(context, db, desk).where('email_change.id', '=', found.id).executeTakeFirst();
  if (!account || !change) throw noSuchChange();
  const { from, to } = emailChangeEvents[answer];
  if (change.state === to || (answer === 'approve' && change.state === 'completed')) return;
  if (!(from as readonly string[]).includes(change.state)) throw closed();
  if (!waitingStates(desk).includes(change.state)) {
    throw new OnboardingError('forbidden', 'this request waits for the support team');
  }
  if (account.status !== 'invited' && account.status !== 'active') throw closed();
  if (answer === 'approve') {
    if (!(await approveChange(context, db, caller, change, account))) throw closed();
    return;
  }
  const facts = answer === 'reject' && reason !== undefined ? { reason } : {};
  if (!(await changeEmailChange(context, db, answer, change.id, facts))) throw closed();
  if (answer === 'reject') {
    const job = { changeId: change.id, about: 'rejected' } as const;
    await context.jobs.enqueue('send-email-change-mail', job, { transaction: db });
  }
  await audit(context, db, caller, { action: `email-change.${answer}`, target: change.id, result: reason ?? 'done' });
}

const closed = () => new OnboardingError('email-change-closed', 'this request is not open to that (any more)');
