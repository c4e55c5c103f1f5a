import type { Kysely } from 'kysely';
import { transferLifetimeDays } from '../../contract/policy.js';
import type { Transfer } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import { later, type TransferRow } from './transfer-state.js';

/** Most that are listed; the contract says the same. */
const transfersMost = 100;

/** A transfer as one of its two sides sees it. Nothing of the other account is in it. */
export function toTransfer(row: TransferRow, accountId: string): Transfer {
  const direction = row.to_account_id === accountId ? 'in' : 'out';
  const isHere = direction === 'in' ? row.state === 'moved' : row.ended_at === null;
  return {
    id: row.id,
    platform: row.platform,
    handle: row.handle,
    direction,
    state: row.state,
    objectUntil: row.state === 'requested' ? row.object_until?.toISOString() : undefined,
    expiresAt: row.expires_at.toISOString(),
    profileId: isHere ? row.profile_id : undefined,
  };
}

/**
 * Those of an account, newest first: open ones, and for two weeks how the others ended. One that was withdrawn is of
 * no use to anybody any more.
 */
export async function accountTransfers(context: ConnectContext, accountId: string): Promise<Transfer[]> {
  const rows = await context.db
    .selectFrom('profile_transfer')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where((where) => where.or([where('from_account_id', '=', accountId), where('to_account_id', '=', accountId)]))
    .where('state', '<>', 'withdrawn')
    .where((where) =>
      where.or([where('ended_at', 'is', null), where('ended_at', '>', later(context.now(), -transferLifetimeDays))]),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(transfersMost)
    .execute();
  return rows.map((row) => toTransfer(row, accountId));
}

export function findTransfer(
  { config }: ConnectContext,
  db: Kysely<Schema>,
  id: string,
): Promise<TransferRow | undefined> {
  return db
    .selectFrom('profile_transfer')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}
