import type { Kysely, Selectable } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { Profile, Profiles } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import { newestInvitation } from '../invitation-lookup.js';
import { openAttempts } from '../oauth/attempts-view.js';
import { isId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { accountTransfers } from './transfer-view.js';
import { type CredentialFacts, type ProfileRow, toProfile } from './view.js';

/** Most that are listed; the contract says the same. */
const profilesMost = 200;

/** Everything of an account in the social profiles column. */
export async function listProfiles(context: ConnectContext, accountId: string): Promise<Profiles> {
  const [invitation, profiles, transfers, attempts] = await Promise.all([
    newestInvitation(context, context.db, accountId),
    accountProfiles(context, accountId),
    accountTransfers(context, accountId),
    openAttempts(context, accountId),
  ]);
  return {
    signedIn: true,
    managerName: invitation?.manager_name ?? undefined,
    profiles,
    transfers,
    attempts,
  };
}

/** Living profiles of an account, oldest first. */
export async function accountProfiles(context: ConnectContext, accountId: string): Promise<Profile[]> {
  const rows = await livingWithCredential(context, context.db)
    .where('social_profile.account_id', '=', accountId)
    .orderBy('connected_at')
    .orderBy('id')
    .limit(profilesMost)
    .execute();
  return rows.map((row) => toProfile(context, row, factsOf(row)));
}

/** One of them. @throws `profile-not-found` */
export async function accountProfile(context: ConnectContext, accountId: string, id: string): Promise<Profile> {
  const row = isId(id)
    ? await livingWithCredential(context, context.db)
        .where('social_profile.account_id', '=', accountId)
        .where('social_profile.id', '=', id)
        .executeTakeFirst()
    : undefined;
  if (!row) throw new OnboardingError('profile-not-found', 'there is no such profile');
  return toProfile(context, row, factsOf(row));
}

function livingWithCredential(context: ConnectContext, db: Kysely<Schema>) {
  return db
    .selectFrom('social_profile')
    .leftJoin('credential', (join) =>
      join
        .onRef('credential.tenant', '=', 'social_profile.tenant')
        .onRef('credential.profile_id', '=', 'social_profile.id'),
    )
    .selectAll('social_profile')
    .select(['scopes', 'access_expires_at', 'refresh_expires_at', 'refresh_after'])
    .where('social_profile.tenant', '=', context.config.tenant)
    .where('disconnected_at', 'is', null);
}

type Joined = ProfileRow & { [Key in keyof CredentialFacts]: Selectable<Schema['credential']>[Key] | null };

/** Only a credential has scopes: without one, the join leaves them null. */
function factsOf({
  scopes,
  access_expires_at,
  refresh_expires_at,
  refresh_after,
}: Joined): CredentialFacts | undefined {
  return scopes === null ? undefined : { scopes, access_expires_at, refresh_expires_at, refresh_after };
}
