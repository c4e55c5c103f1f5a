import type { DeskProfile } from '../../contract/desk.js';
import type { ConnectContext } from '../connect-context.js';
import { managedProfile } from '../profiles/manager-view.js';
import { nudgeIn } from './nudge-time.js';

/** Most that are listed of one creator; the contract says the same. */
const profilesMost = 100;

/** Living profiles of some accounts, oldest first: those the creator lets the manager see. */
export async function creatorProfiles(
  context: ConnectContext,
  accountIds: readonly string[],
): Promise<Map<string, DeskProfile[]>> {
  if (accountIds.length === 0) return new Map();
  const rows = await context.db
    .selectFrom('social_profile')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('account_id', 'in', accountIds)
    .where('disconnected_at', 'is', null)
    .where('visible_to_manager', '=', true)
    .orderBy('connected_at')
    .orderBy('id')
    .execute();
  const profiles = new Map<string, DeskProfile[]>();
  for (const row of rows) {
    const known = profiles.get(row.account_id) ?? [];
    if (known.length < profilesMost) {
      const managed = managedProfile(context, row);
      const isWaiting = managed.health === 'needs-attention';
      known.push({
        ...managed,
        id: row.id,
        nudgedAt: row.nudged_at?.toISOString(),
        nudgeIn: isWaiting ? nudgeIn(row.nudged_at, context.now()) : undefined,
      });
    }
    profiles.set(row.account_id, known);
  }
  return profiles;
}
