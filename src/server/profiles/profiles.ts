import { OnboardingError } from '../../contract/errors.js';
import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { disconnectProfile } from './disconnect.js';
import { askToDisconnect } from './disconnect-confirmation.js';
import { createHandOver } from './hand-over.js';
import { accountProfile, listProfiles } from './profile-list.js';
import { answerTransfer } from './transfer.js';
import { requestTransfer } from './transfer-request.js';
import { setVisibility } from './visibility.js';

/** The part of the column that is about profiles and their transfer. */
export type ProfileService = Pick<
  SocialProfilesApi,
  'list' | 'setVisibility' | 'disconnect' | 'requestTransfer' | 'answerTransfer' | 'handOver'
>;

/** Profiles of whoever calls. */
export function createProfileService(context: ConnectContext): (caller: RequestCaller) => ProfileService {
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
    disconnect: async ({ id }) => {
      const who = signedIn(caller);
      // A partner's page can show and press whatever it likes, so a page of our own asks once more.
      return who.kind === 'embed' ? askToDisconnect(context, who, id) : disconnectProfile(context, who, id);
    },
    requestTransfer: async (input) => requestTransfer(context, signedIn(caller), input),
    answerTransfer: async (input) => answerTransfer(context, signedIn(caller), input),
    handOver: async ({ id }) => createHandOver(context, signedIn(caller), id),
  });
}

/** @throws `unauthenticated` for a caller without an account */
function signedIn(caller: RequestCaller): RequestCaller & { readonly accountId: string } {
  const { accountId } = caller;
  if (accountId === undefined) throw new OnboardingError('unauthenticated', 'sign in first');
  return { ...caller, accountId };
}

export { managedProfiles } from './manager-view.js';
