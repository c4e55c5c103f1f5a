import { randomInt } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { PlatformId } from '../../contract/platforms.js';
import type { ConnectContext } from '../connect-context.js';
import type { Grant } from '../platforms/platform.js';
import type { Schema } from '../store/schema.js';
import { sealGrant } from './credential-row.js';
import { heldGrant } from './refresh.js';

/** Seals a grant and keeps it as the profile's only one. A renewal of the former that is under way comes to nothing. */
export async function saveCredential(
  context: ConnectContext,
  db: Kysely<Schema> | Transaction<Schema>,
  profileId: string,
  platform: PlatformId,
  grant: Grant,
): Promise<void> {
  const columns = sealGrant(context, profileId, platform, grant, context.now());
  await db
    .insertInto('credential')
    .values({ tenant: context.config.tenant, profile_id: profileId, ...columns, version: firstVersion() })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'profile_id'])
        .doUpdateSet((eb) => ({ ...columns, version: eb('credential.version', '+', 1) })),
    )
    .execute();
}

/**
 * The grant to call the platform with, renewed first where it has ended: by one process at a time, while others wait.
 * @throws PlatformError where there is none to be had, now (`temporary`, `rate-limited` …) or ever (`revoked`);
 * OnboardingError `profile-not-found`
 */
export async function freshGrant(context: ConnectContext, profileId: string): Promise<Grant> {
  return (await heldGrant(context, profileId)).grant;
}

/**
 * Versions of a profile's credential never begin anew: a renewal that began before the profile was disconnected or
 * moved, and ends after it was connected again, must not find its own number.
 */
function firstVersion(): number {
  return randomInt(1, 2 ** 30);
}
