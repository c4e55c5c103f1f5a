import type { AnswerEmailChange, DeskEmailChange, EmailChangePage, EmailChangeQuery } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { isId } from '../store/ids.js';
import { answerOnce } from './answer.js';
import { deskOf, noSuchChange, toDeskChange, visibleChanges, waitingStates } from './desk-view.js';

const usualPage = 50;
const largestPage = 200;

/** Requests for another address that this caller may see, oldest first. */
export async function listEmailChanges(
  context: ConnectContext,
  caller: RequestCaller,
  { show = 'waiting', after, limit: given }: EmailChangeQuery,
): Promise<EmailChangePage> {
  const desk = deskOf(caller);
  const limit = Math.min(Math.max(1, Number(given ?? usualPage)), largestPage);
  let select = visibleChanges(context, context.db, desk)
    .orderBy('email_change.id')
    .limit(limit + 1);
  if (show === 'waiting') {
    select = select.where('email_change.state', 'in', waitingStates(desk)).where('email_change.ended_at', 'is', null);
  }
  if (after !== undefined) {
    if (!isId(after)) throw new OnboardingError('invalid-input', 'not what `next` gave', { field: 'after' });
    select = select.where('email_change.id', '>', after);
  }
  const rows = await select.execute();
  const requests = rows.slice(0, limit).map((row) => toDeskChange(context, desk, row));
  return { requests, next: rows.length > limit ? requests.at(-1)?.id : undefined };
}

/**
 * Answers a request; the same answer again is answered the same.
 * @throws `not-found` · `forbidden` · `email-change-closed` · `email-taken` · `invalid-input` with field `reason`
 */
export async function answerEmailChange(
  context: ConnectContext,
  caller: RequestCaller,
  input: AnswerEmailChange,
): Promise<DeskEmailChange> {
  const desk = deskOf(caller);
  const find = async () => {
    const row = isId(input.id)
      ? await visibleChanges(context, context.db, desk).where('email_change.id', '=', input.id).executeTakeFirst()
      : undefined;
    if (!row) throw noSuchChange();
    return row;
  };
  await answerOnce(context, caller, desk, await find(), input);
  return toDeskChange(context, desk, await find());
}
