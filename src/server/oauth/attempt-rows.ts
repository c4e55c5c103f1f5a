import type { Kysely, Transaction } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { AttemptStatus } from '../../contract/social-profiles.js';
import type { ServerContext } from '../context.js';
import { isId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import type { AttemptRow } from './findings.js';

/** An attempt, whoever's it is. For pages that are reached by a secret. */
export function attemptById(context: ServerContext, id: string): Promise<AttemptRow | undefined> {
  if (!isId(id)) return Promise.resolve(undefined);
  return context.db
    .selectFrom('connection_attempt')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** An account's own attempt. @throws `attempt-not-found` */
export async function ownAttempt(context: ServerContext, accountId: string, id: string): Promise<AttemptRow> {
  const row = await attemptById(context, id);
  if (row?.account_id !== accountId) throw new OnboardingError('attempt-not-found', 'there is no such attempt');
  return row;
}

/** An attempt, held until the transaction ends; `undefined` where there is none. */
export function lockAttempt(
  context: ServerContext,
  db: Transaction<Schema>,
  id: string,
): Promise<AttemptRow | undefined> {
  return db
    .selectFrom('connection_attempt')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/**
 * Moves an attempt that has not ended on from one of these statuses. Of several at once one succeeds.
 * @returns the row as it is then, or `undefined` where it has gone on or ended already
 */
export function moveAttempt(
  context: ServerContext,
  db: Kysely<Schema>,
  id: string,
  from: readonly AttemptStatus[],
  changes: Partial<AttemptChanges>,
): Promise<AttemptRow | undefined> {
  return db
    .updateTable('connection_attempt')
    .set(changes)
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .where('status', 'in', from)
    .where('ended_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

/** What changes on an attempt's way; the rest is decided when it is made. */
export interface AttemptChanges {
  status: AttemptStatus;
  purpose: AttemptRow['purpose'];
  profile_id: string | null;
  start_hash: string | null;
  start_expires_at: Date | null;
  handoff_hash: string | null;
  state_hash: string | null;
  binding_hash: string | null;
  sealed_verifier: string | null;
  sealed_code: string | null;
  sealed_grant: string | null;
  exchange_at: Date | null;
  platform_user_id: string | null;
  /** JSON text. */
  found: string | null;
  support_code: string | null;
  ended_at: Date | null;
}

/** What is wiped when an attempt ends, so that no secret outlives its use. */
export const withoutSealed = { sealed_verifier: null, sealed_code: null, sealed_grant: null } as const;
