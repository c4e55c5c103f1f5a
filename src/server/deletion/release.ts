import type { Kysely } from 'kysely';
import type { ConnectContext } from '../connect-context.js';
import { endNow, open } from '../oauth/attempt-end.js';
import { endConnection } from '../profiles/disconnect.js';
import { lockProfile } from '../profiles/lock-profile.js';
import { dropOldRevocations } from '../profiles/revocation.js';
import { changeTransfers } from '../profiles/transfer-state.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';

/** How long those who asked for a profile have to be told by mail that it is free, while it still has a name. */
const tellAskersFor = 10 * 60_000;

/** Ends everything that accounts have connected, begun or asked for; the platforms are told. */
export async function releaseHoldings(context: ConnectContext, accountIds: readonly string[]): Promise<void> {
  // Attempts first: one that is being confirmed saves a profile, and the next step ends that.
  for (const attempt of await openAttempts(context, context.db, accountIds)) {
    await endNow(context, 'system', attempt, { status: 'cancelled', from: open, grant: 'revoke' });
  }
  for (const toAccountId of accountIds) await changeTransfers(context, context.db, 'withdraw', { toAccountId });
  for (const { id } of await livingProfiles(context, context.db, accountIds)) {
    await inTransaction(context.db, async (db) => {
      const profile = await lockProfile(context, db, id);
      // It may have moved to somebody else meanwhile.
      if (profile && accountIds.includes(profile.account_id)) await endConnection(context, db, 'system', profile);
    });
  }
  await dropOldRevocations(context);
}

/** What the end of these accounts still waits for, if anything. */
export async function waitsFor(
  context: ConnectContext,
  db: Kysely<Schema>,
  accountIds: readonly string[],
): Promise<'holdings' | 'platforms' | 'askers' | undefined> {
  if ((await openAttempts(context, db, accountIds)).length > 0) return 'holdings';
  if ((await livingProfiles(context, db, accountIds)).length > 0) return 'holdings';
  if (await revocationsLeft(context, db, accountIds)) return 'platforms';
  return (await askersLeft(context, db, accountIds)) ? 'askers' : undefined;
}

function openAttempts({ config }: ConnectContext, db: Kysely<Schema>, accountIds: readonly string[]) {
  return db
    .selectFrom('connection_attempt')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('account_id', 'in', accountIds)
    .where('ended_at', 'is', null)
    .execute();
}

function livingProfiles({ config }: ConnectContext, db: Kysely<Schema>, accountIds: readonly string[]) {
  return db
    .selectFrom('social_profile')
    .select('id')
    .where('tenant', '=', config.tenant)
    .where('account_id', 'in', accountIds)
    .where('disconnected_at', 'is', null)
    .orderBy('id')
    .execute();
}

async function revocationsLeft(
  { config }: ConnectContext,
  db: Kysely<Schema>,
  accountIds: readonly string[],
): Promise<boolean> {
  const { tenant } = config;
  const left = await db
    .selectFrom('revocation')
    .select('id')
    .where('tenant', '=', tenant)
    .where((where) =>
      where.or(
        (['social_profile', 'connection_attempt'] as const).map((table) =>
          where(
            'profile_id',
            'in',
            where.selectFrom(table).select('id').where('tenant', '=', tenant).where('account_id', 'in', accountIds),
          ),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return left !== undefined;
}

async function askersLeft(
  context: ConnectContext,
  db: Kysely<Schema>,
  accountIds: readonly string[],
): Promise<boolean> {
  const left = await db
    .selectFrom('profile_transfer')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant', '=', 'profile_transfer.tenant').onRef('account.id', '=', 'to_account_id'),
    )
    .select('profile_transfer.id')
    .where('profile_transfer.tenant', '=', context.config.tenant)
    .where('from_account_id', 'in', accountIds)
    .where('to_account_id', 'not in', accountIds)
    .where('account.status', 'in', ['invited', 'active'])
    .where('state', '=', 'withdrawn')
    .where('ended_at', '>', new Date(context.now().getTime() - tellAskersFor))
    .limit(1)
    .executeTakeFirst();
  return left !== undefined;
}
