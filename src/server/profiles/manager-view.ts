import type { z } from 'zod/mini';
import type { ManagedProfile, managedProfilesSchema } from '../../contract/admin.js';
import { canonicalEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import type { Profile } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import { accountProfiles } from './profile-list.js';
import { type ProfileRow, toProfile } from './view.js';

/**
 * A creator's profiles for the manager: those the creator lets the manager see, and of these only what the creator's
 * own preview shows. @throws `not-found` where no creator has this address
 */
export async function managedProfiles(
  context: ConnectContext,
  { email }: { email: string },
): Promise<z.output<typeof managedProfilesSchema>> {
  const account = await context.db
    .selectFrom('account')
    .select('id')
    .where('tenant', '=', context.config.tenant)
    .where('email_canonical', '=', canonicalEmail(email) ?? '')
    .where('status', 'in', ['invited', 'active'])
    .executeTakeFirst();
  if (!account) throw new OnboardingError('not-found', 'no creator with this address', { field: 'email' });
  const profiles = await accountProfiles(context, account.id);
  return { profiles: profiles.filter(({ visibleToManager }) => visibleToManager).map(toManaged) };
}

/** A profile as its creator's manager sees it; none of these fields comes from its credential. */
export function managedProfile(context: ConnectContext, row: ProfileRow): ManagedProfile {
  return toManaged(toProfile(context, row, undefined));
}

/** Exactly the contract's `managerFields`. Why a profile needs attention is between the creator and the platform. */
function toManaged(profile: Profile): ManagedProfile {
  return {
    platform: profile.platform,
    handle: profile.handle,
    displayName: profile.displayName,
    avatarUrl: profile.avatarUrl,
    profileUrl: profile.profileUrl,
    accountType: profile.accountType,
    followers: profile.followers,
    followersAt: profile.followersAt,
    health: profile.status === 'needs-reconnect' ? 'needs-attention' : 'connected',
    since: profile.status === 'needs-reconnect' ? profile.since : profile.connectedAt,
    lastSyncAt: profile.lastSyncAt,
  };
}
