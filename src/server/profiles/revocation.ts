import type { Kysely, Selectable } from 'kysely';
import type { PlatformId } from '../../contract/platforms.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { continueDeletion } from '../deletion/continue-deletion.js';
import { type Grant, PlatformError } from '../platforms/platform.js';
import { newId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { isConnectedAgain } from './connected-again.js';

/** How long a platform is tried to be told that a permission is over. */
const lifetime = 24 * 3_600_000;
const patience = 20_000;

/** What a row of `revocation` seals: the grant, and for which of its profiles it was used. */
export interface SealedRevocation extends Grant {
  readonly platformUserId: string;
}

/** Has the platform told, once `db` commits. `ownerId`: the profile, or the attempt that came to nothing. */
export async function planRevocation(
  context: ConnectContext,
  db: Kysely<Schema>,
  { platform, ownerId }: { readonly platform: PlatformId; readonly ownerId: string },
  permission: SealedRevocation,
): Promise<void> {
  const now = context.now();
  const id = newId(now);
  await db
    .insertInto('revocation')
    .values({
      tenant: context.config.tenant,
      id,
      platform,
      profile_id: ownerId,
      token: context.vault.seal(JSON.stringify(permission), { owner: id, field: 'revocation' }),
      created_at: now,
    })
    .execute();
  await context.jobs.enqueue('revoke-permission', { revocationId: id }, { transaction: db });
}

/**
 * Tells the platform that a permission is over; the job behind `revoke-permission`. Whatever comes of it, the token is
 * gone after a day.
 * @throws where it is to be tried again
 */
export async function revokePermission(context: ConnectContext, revocationId: string): Promise<void> {
  const row = await findRevocation(context, revocationId);
  if (!row) return;
  const platform = context.platforms.find(row.platform);
  const sealed = openRevocation(context, row);
  if (!sealed || !platform?.revoke) return settle(context, row, 'impossible');
  if (context.now().getTime() - row.created_at.getTime() >= lifetime) return settle(context, row, 'given-up');
  const again = await isConnectedAgain(context, row, sealed.platformUserId);
  // A platform ends everything that one person has granted to an app: the new permission would end with the old one.
  if (again === 'yes') return settle(context, row, 'superseded');
  if (again === 'perhaps') throw new Error('it is being connected again: the platform is told when that is over');
  const { platformUserId, ...grant } = sealed;
  try {
    await platform.revoke(grant, platformUserId, { signal: AbortSignal.timeout(patience) });
  } catch (error) {
    if (!isOver(error)) throw error;
  }
  await settle(context, row, 'revoked');
}

/** Ends rows whose day is over although no job came for them. @returns how many */
export async function dropOldRevocations(context: ConnectContext): Promise<number> {
  const rows = await context.db
    .selectFrom('revocation')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('created_at', '<=', new Date(context.now().getTime() - lifetime))
    .limit(100)
    .execute();
  for (const row of rows) await settle(context, row, 'given-up');
  return rows.length;
}

type RevocationRow = Selectable<Schema['revocation']>;

function findRevocation(context: ConnectContext, id: string): Promise<RevocationRow | undefined> {
  return context.db
    .selectFrom('revocation')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

function openRevocation({ vault, log }: ConnectContext, { id, token }: RevocationRow): SealedRevocation | undefined {
  try {
    return JSON.parse(vault.open(token, { owner: id, field: 'revocation' })) as SealedRevocation;
  } catch (error) {
    log.error({ revocationId: id, err: error }, 'a token could not be opened to revoke it');
    return undefined;
  }
}

/** The platform says that the permission has ended already. */
function isOver(error: unknown): boolean {
  if (!(error instanceof PlatformError)) return false;
  return error.failure.kind === 'revoked' || error.failure.kind === 'invalid-grant';
}

async function settle(context: ConnectContext, row: RevocationRow, result: string): Promise<void> {
  await context.db.transaction().execute(async (db) => {
    const { numDeletedRows } = await db
      .deleteFrom('revocation')
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', row.id)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return;
    await audit(context, db, 'system', { action: 'permission.revoke', target: row.profile_id, result });
    await continueDeletion(context, db, row.profile_id);
  });
}
