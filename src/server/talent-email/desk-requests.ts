import type { AnswerEmailChange, DeskEmailChange, EmailChangePage, EmailChangeQuery } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';

/** Requests for another address that this caller may see. */
export function listEmailChanges(
  _context: ConnectContext,
  _caller: RequestCaller,
  _query: EmailChangeQuery,
): Promise<EmailChangePage> {
  return Promise.reject(new OnboardingError('not-supported', 'not built yet'));
}

/** @throws `not-found` · `forbidden` · `email-change-closed` · `email-taken` */
export function answerEmailChange(
  _context: ConnectContext,
  _caller: RequestCaller,
  _input: AnswerEmailChange,
): Promise<DeskEmailChange> {
  return Promise.reject(new OnboardingError('not-supported', 'not built yet'));
}
