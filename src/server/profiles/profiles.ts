import type { z } from 'zod/mini';
import type { managedProfilesSchema } from '../../contract/admin.js';
import { OnboardingError } from '../../contract/errors.js';
import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { disconnectProfile } from './disconnect.js';
import { accountProfile, listProfiles } from './profile-list.js';
import { setVisibility } from './visibility.js';

/** The part of the column that is about profiles and their transfer. */
export type ProfileService = Pick<
  SocialProfilesApi,
  'list' | 'setVisibility' | 'disconnect' | 'requestTransfer' | 'answerTransfer' | 'handOver'
>;

/** Profiles of whoever calls. */
export function createProfileService(context: ConnectContext): (caller: RequestCaller) => ProfileService {
  const refuse = () => Promise.reject(new OnboardingError('not-supported', 'not-supported'));
  return (caller) => ({
    list: async () => {
      if (caller.accountId === undefined) return { signedIn: false, profiles: [], transfers: [], attempts: [] };
      return listProfiles(context, caller.accountId);
    },
    setVisibility: async (input) => {
      const who = signedIn(caller);
      await setVisibility(context, who, input);
      return accountProfile(context, who.accountId, input.id);
    },
    disconnect: async ({ id }) => disconnectProfile(context, signedIn(caller), id),
    requestTransfer: refuse,
    answerTransfer: refuse,
    handOver: refuse,
  });
}

/** @throws `unauthenticated` for a caller without an account */
function signedIn(caller: RequestCaller): RequestCaller & { readonly accountId: string } {
  const { accountId } = caller;
  if (accountId === undefined) throw new OnboardingError('unauthenticated', 'sign in first');
  return { ...caller, accountId };
}

/** A creator's profiles for the manager. @throws `not-found` where no creator has this address */
export function managedProfiles(
  _context: ConnectContext,
  _query: { email: string },
): Promise<z.output<typeof managedProfilesSchema>> {
  return Promise.resolve({ profiles: [] });
}
