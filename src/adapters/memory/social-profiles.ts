import { OnboardingError } from '../../contract/errors.js';
import type { DisconnectReceipt, HandOver, Profile, Profiles, SetVisibility } from '../../contract/social-profiles.js';
import { attemptView, isOpen } from './attempt-course.js';
import type { MemoryBackend } from './backend.js';
import { ownAccount } from './own-account.js';
import { usualReceipt } from './platforms.js';
import type { StoredProfile } from './social-model.js';
import { openTransfer, transferView } from './transfers.js';

export function listProfiles(backend: MemoryBackend): Profiles {
  const { session, social } = backend;
  if (!session) return { signedIn: false, profiles: [], transfers: [], attempts: [] };
  const { id } = session.account;
  for (const { facts } of social.transfers) openTransfer(backend, facts.id);
  const own = ({ accountId }: { accountId: string }) => accountId === id;
  return {
    signedIn: true,
    ...(social.managerName !== undefined && { managerName: social.managerName }),
    profiles: social.profiles.filter(own).map(({ profile }) => profile),
    transfers: social.transfers.map((stored) => transferView(stored, id)).filter((view) => view !== undefined),
    // Nothing moves by being listed, so that a page finds what a story has put there.
    attempts: social.attempts
      .filter(own)
      .filter(({ attempt }) => isOpen(attempt))
      .map((stored) => attemptView(social, stored)),
  };
}

export function setVisibility(backend: MemoryBackend, { id, visible }: SetVisibility): Profile {
  const stored = ownProfile(backend, id);
  stored.profile = { ...stored.profile, visibleToManager: visible };
  return stored.profile;
}

export function disconnectProfile(backend: MemoryBackend, { id }: { id: string }): DisconnectReceipt {
  const { social } = backend;
  const stored = ownProfile(backend, id);
  const platform = social.platforms.find((one) => one.id === stored.profile.platform);
  const receipt = social.seed.disconnect ?? (platform ? usualReceipt(platform) : { outcome: 'revoked' });
  if (receipt.outcome !== 'confirm') social.profiles.splice(social.profiles.indexOf(stored), 1);
  return receipt;
}

export function handOverProfile(backend: MemoryBackend, { id }: { id: string }): HandOver {
  return backend.social.newHandOver(ownProfile(backend, id).profile.id);
}

/** @throws `profile-not-found` */
function ownProfile(backend: MemoryBackend, id: string): StoredProfile {
  const account = ownAccount(backend);
  const stored = backend.social.profiles.find((one) => one.profile.id === id && one.accountId === account.id);
  if (!stored) throw new OnboardingError('profile-not-found');
  return stored;
}
