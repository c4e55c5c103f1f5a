import type { Kysely } from 'kysely';
import type { AttemptStatus } from '../../contract/social-profiles.js';
import { audit, type AuditActor } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { type AttemptChanges, moveAttempt, withoutSealed } from './attempt-rows.js';
import type { AttemptRow } from './findings.js';
import { revokeUnused } from './permission-revocation.js';

/** How an attempt ends. */
export interface Ending {
  readonly status: AttemptStatus;
  readonly from: readonly AttemptStatus[];
  /** `revoke` asks the platform to end what nothing was saved of; `forget` deletes it here only. */
  readonly grant: 'revoke' | 'forget';
  readonly changes?: Pick<Partial<AttemptChanges>, 'found' | 'support_code' | 'platform_user_id' | 'profile_id'>;
}

/** Every status that an attempt can still end from. */
export const open = [
  'created',
  'started',
  'returned',
  'match-code',
  'choosing',
  'confirming',
  'wrong-account',
] as const satisfies readonly AttemptStatus[];

/**
 * Ends an attempt and drops what the platform gave.
 * @returns the row as it is then, or `undefined` where it has gone on or ended already
 */
export async function endAttempt(
  context: ConnectContext,
  db: Kysely<Schema>,
  actor: AuditActor,
  row: AttemptRow,
  { status, from, grant, changes = {} }: Ending,
): Promise<AttemptRow | undefined> {
  // The row's own grant, not that of the reader's older copy: the exchange may have ended in between.
  const current = await db
    .selectFrom('connection_attempt')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', row.id)
    .where('ended_at', 'is', null)
    .where('status', 'in', from)
    .forUpdate()
    .executeTakeFirst();
  if (!current) return undefined;
  const ended = await moveAttempt(context, db, row.id, from, {
    platform_user_id: null,
    ...changes,
    ...withoutSealed,
    status,
    ended_at: context.now(),
  });
  const known =
    changes.found === undefined ? current : { ...current, found: JSON.parse(changes.found ?? '{}') as unknown };
  if (grant === 'revoke') await revokeUnused(context, db, known);
  await audit(context, db, actor, { action: 'attempt.end', target: row.id, accountId: row.account_id, result: status });
  return ended;
}

/** As {@link endAttempt}, in a transaction of its own. */
export function endNow(
  context: ConnectContext,
  actor: AuditActor,
  row: AttemptRow,
  ending: Ending,
): Promise<AttemptRow | undefined> {
  return inTransaction(context.db, (db) => endAttempt(context, db, actor, row, ending));
}

/** Ends an attempt whose time is over. @returns the row as it is then */
export async function lapse(context: ConnectContext, row: AttemptRow): Promise<AttemptRow> {
  if (row.ended_at !== null || row.expires_at > context.now()) return row;
  const ended = await endNow(context, 'system', row, { status: 'expired', from: open, grant: 'revoke' });
  return ended ?? row;
}
