import type { Kysely } from 'kysely';
import type { ConnectContext } from '../connect-context.js';
import { hasOneOf } from '../profiles/known-ids.js';
import { sameApp } from '../profiles/platform-app.js';
import { planRevocation, type SealedRevocation } from '../profiles/revocation.js';
import type { Schema } from '../store/schema.js';
import { type AttemptRow, findingsOf } from './findings.js';
import { grantFor, openGrant } from './sealed-grant.js';

/**
 * Asks for the end of a permission that nothing was saved of. Platforms end all of an app's permissions of a person at
 * once, so this is left alone where any profile the grant reaches is connected, in whichever account, and where it is
 * not known which profiles those are.
 */
export async function revokeUnused(context: ConnectContext, db: Kysely<Schema>, row: AttemptRow): Promise<void> {
  const { tenant } = context.config;
  const accounts = findingsOf(row).accounts ?? [];
  const platform = context.platforms.find(row.platform);
  const given = platform?.revoke && accounts[0] ? openedOrGone(context, row) : undefined;
  const first = findingsOf(row).picked ?? accounts[0]?.platformUserId;
  if (!given || first === undefined) return;
  const reached = accounts.flatMap(({ platformUserId, secondaryIds = {} }) => [
    platformUserId,
    ...Object.values(secondaryIds),
  ]);
  const living = await db
    .selectFrom('social_profile')
    .select('id')
    .where('tenant', '=', tenant)
    .where('platform', 'in', sameApp(context.config, row.platform))
    .where(hasOneOf(reached))
    .where('disconnected_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (living) return;
  // There is no profile to look the identity up in: it travels with the grant.
  const permission: SealedRevocation = { ...grantFor(given, first), platformUserId: first };
  await planRevocation(context, db, { platform: row.platform, ownerId: row.id }, permission);
}

/** An attempt ends even where its grant cannot be opened any more. */
function openedOrGone(context: ConnectContext, row: AttemptRow): ReturnType<typeof openGrant> {
  try {
    return openGrant(context, row);
  } catch (error) {
    context.log.error({ attemptId: row.id, err: error }, 'a grant could not be opened to revoke it');
    return undefined;
  }
}
