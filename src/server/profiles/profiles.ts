import type { z } from 'zod/mini';
import type { managedProfilesSchema } from '../../contract/admin.js';
import { OnboardingError } from '../../contract/errors.js';
import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';

/** The part of the column that is about profiles and their transfer. */
export type ProfileService = Pick<
  SocialProfilesApi,
  'list' | 'setVisibility' | 'disconnect' | 'requestTransfer' | 'answerTransfer' | 'handOver'
>;

/** Profiles of whoever calls. */
export function createProfileService(_context: ConnectContext): (caller: RequestCaller) => ProfileService {
  const refuse = () => Promise.reject(new OnboardingError('not-supported', 'not-supported'));
  return () => ({
    list: () => Promise.resolve({ signedIn: false, profiles: [], transfers: [], attempts: [] }),
    setVisibility: refuse,
    disconnect: refuse,
    requestTransfer: refuse,
    answerTransfer: refuse,
    handOver: refuse,
  });
}

/** A creator's profiles for the manager. @throws `not-found` where no creator has this address */
export function managedProfiles(
  _context: ConnectContext,
  _query: { email: string },
): Promise<z.output<typeof managedProfilesSchema>> {
  return Promise.resolve({ profiles: [] });
}
