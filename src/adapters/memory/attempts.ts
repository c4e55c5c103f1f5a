import { OnboardingError } from '../../contract/errors.js';
import { attemptLifetime, matchCodeAlphabet, matchCodeLength } from '../../contract/policy.js';
import type {
  Attempt,
  ConfirmAttempt,
  CreateAttempt,
  Profile,
  ProfileDraft,
  StartLink,
} from '../../contract/social-profiles.js';
import { attemptView, change, goOn, isOpen, isUnanswered, judge } from './attempt-course.js';
import type { MemoryBackend } from './backend.js';
import { ownAccount } from './own-account.js';
import { sampleQr } from './sample-qr.js';
import type { StoredAttempt } from './social-model.js';
import { openTransfer } from './transfers.js';

export function createAttempt(backend: MemoryBackend, input: CreateAttempt): StartLink {
  const { social } = backend;
  const { id: accountId } = ownAccount(backend);
  const { platform, profileId, transferId } = input;
  if (social.platforms.find(({ id }) => id === platform)?.connect !== 'ready') {
    throw new OnboardingError('platform-unavailable');
  }
  const expected = expectedProfile(backend, input);
  const running = social.attempts.find(
    (one) => one.accountId === accountId && one.attempt.platform === platform && isOpen(one.attempt),
  );
  if (running) goOn(social, running);
  if (running && isOpen(running.attempt)) return { attempt: attemptView(social, running) };
  const attempt: Attempt = {
    id: social.newId('attempt'),
    platform,
    purpose:
      input.purpose ?? (transferId !== undefined ? 'transfer' : profileId !== undefined ? 'reconnect' : 'connect'),
    status: 'created',
    expiresIn: attemptLifetime,
    matchCode: newMatchCode(),
    ...(expected && { expected }),
  };
  const plan = social.seed.answers?.[platform] ?? (expected ? { found: expected } : {});
  const stored = {
    accountId,
    input,
    attempt,
    createdAt: social.after(0),
    expiresAt: social.after(attemptLifetime),
    plan,
  };
  social.attempts.push(stored);
  return { attempt: attemptView(social, stored), startUrl: startUrl(backend, stored) };
}

export function getAttempt(backend: MemoryBackend, input: { id: string }): Attempt {
  return attemptView(backend.social, current(backend, input));
}

export function createStartLink(
  backend: MemoryBackend,
  input: { id: string; handoff?: boolean | undefined },
): StartLink {
  const stored = current(backend, input);
  const attempt = attemptView(backend.social, stored);
  if (!isUnanswered(stored.attempt)) return { attempt };
  return { attempt, startUrl: startUrl(backend, stored), ...(input.handoff && { qr: [...sampleQr] }) };
}

export function chooseCandidate(backend: MemoryBackend, input: { id: string; candidateId: string }): Attempt {
  const stored = current(backend, input);
  const { attempt } = stored;
  if (attempt.status !== 'choosing') throw new OnboardingError('attempt-over');
  const picked = attempt.candidates?.find(({ id }) => id === input.candidateId);
  if (!picked || picked.unavailable) throw new OnboardingError('choice-unknown', undefined, { field: 'candidateId' });
  const { handle, displayName, avatarUrl } = picked;
  change(stored, { candidates: undefined });
  const found = draft({ handle, displayName, avatarUrl });
  judge(backend.social, stored, found);
  return attemptView(backend.social, stored);
}

export function confirmAttempt(backend: MemoryBackend, input: ConfirmAttempt): Attempt {
  const stored = current(backend, input);
  const { status, found } = stored.attempt;
  if (status !== 'connected') {
    const confirmable = status === 'confirming' || (status === 'wrong-account' && input.asNew === true);
    if (!confirmable || !found) throw new OnboardingError('attempt-over');
    const profileId = save(backend, stored, input.visibleToManager);
    change(stored, { status: 'connected', profileId });
  }
  return attemptView(backend.social, stored);
}

export function cancelAttempt(backend: MemoryBackend, input: { id: string }): Attempt {
  const stored = current(backend, input);
  const { status } = stored.attempt;
  if (isOpen(stored.attempt) || status === 'wrong-account' || status === 'conflict') {
    change(stored, { status: 'cancelled' });
  }
  return attemptView(backend.social, stored);
}

/** The caller's attempt as it stands now. @throws `attempt-not-found` */
export function current(backend: MemoryBackend, { id }: { id: string }): StoredAttempt {
  const account = ownAccount(backend);
  const stored = backend.social.attempts.find((one) => one.attempt.id === id && one.accountId === account.id);
  if (!stored) throw new OnboardingError('attempt-not-found');
  goOn(backend.social, stored);
  return stored;
}

function expectedProfile(backend: MemoryBackend, { profileId, transferId, platform }: CreateAttempt) {
  const { social } = backend;
  const { id: accountId } = ownAccount(backend);
  if (transferId !== undefined) {
    const transfer = openTransfer(backend, transferId);
    if (transfer?.state !== 'approved' || transfer.toAccountId !== accountId)
      throw new OnboardingError('transfer-closed');
    return { handle: transfer.facts.handle };
  }
  if (profileId === undefined) return undefined;
  const own = social.profiles.find((one) => one.profile.id === profileId && one.accountId === accountId);
  if (own?.profile.platform !== platform) throw new OnboardingError('profile-not-found');
  return draft(own.profile);
}

/** Connects what was found, anew or in place of what the account has of it. */
function save(backend: MemoryBackend, { attempt, accountId, input }: StoredAttempt, visibleToManager: boolean): string {
  const { social } = backend;
  const { platform, found, missing = [] } = attempt;
  const now = social.after(0).toISOString();
  const same = ({ profile }: { profile: Profile }) => profile.platform === platform && profile.handle === found?.handle;
  const own = social.profiles.find((one) => one.accountId === accountId && same(one));
  const transfer = input.transferId === undefined ? undefined : openTransfer(backend, input.transferId);
  if (transfer) {
    transfer.state = 'moved';
    const theirs = social.profiles.findIndex((one) => one.accountId !== accountId && same(one));
    if (theirs >= 0) social.profiles.splice(theirs, 1);
  }
  const offered = social.platforms.find(({ id }) => id === platform)?.reads ?? [];
  const profile: Profile = {
    id: own?.profile.id ?? social.newId('profile'),
    platform,
    handle: '',
    ...own?.profile,
    ...found,
    reason: undefined,
    grantedUntil: undefined,
    retryAt: undefined,
    status: missing.length > 0 ? 'limited' : 'connected',
    since: now,
    renews: true,
    connectedAt: now,
    reads: offered.filter((kind) => !missing.includes(kind)),
    missing: [...missing],
    visibleToManager,
  };
  if (own) own.profile = profile;
  else social.profiles.push({ accountId, profile });
  return profile.id;
}

function draft({ handle, displayName, avatarUrl }: ProfileDraft): ProfileDraft {
  return { handle, ...(displayName !== undefined && { displayName }), ...(avatarUrl !== undefined && { avatarUrl }) };
}

function startUrl({ config }: MemoryBackend, { attempt }: StoredAttempt): string {
  const secret = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0'));
  return new URL(`/connect/${attempt.id}?s=con_${secret.join('')}`, config.links.profiles).href;
}

function newMatchCode(): string {
  const letters = crypto.getRandomValues(new Uint8Array(matchCodeLength));
  return Array.from(letters, (byte) => matchCodeAlphabet[byte % matchCodeAlphabet.length]).join('');
}
