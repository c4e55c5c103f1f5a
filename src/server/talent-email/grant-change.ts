import type { Kysely } from 'kysely';
import { audit } from '../audit.js';
import type { RequestCaller, ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import { changeEmailChange, type EmailChangeRow } from './change-state.js';

/** Writes down that the address asked for is invited now, and has the creator told of it. @returns it, if it changed */
export async function grantChange(
  context: ServerContext,
  db: Kysely<Schema>,
  caller: RequestCaller,
  { id }: EmailChangeRow,
  successorId?: string,
): Promise<EmailChangeRow | undefined> {
  const granted = await changeEmailChange(context, db, 'approve', id, { successor_id: successorId ?? null });
  if (!granted) return undefined;
  await context.jobs.enqueue('send-email-change-mail', { changeId: id, about: 'invited' }, { transaction: db });
  await audit(context, db, caller, { action: 'email-change.approve', target: id, result: 'done' });
  return granted;
}
