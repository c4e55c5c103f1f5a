import { OnboardingError } from '../../contract/errors.js';
import { transferLifetimeDays, transferObjectionHours } from '../../contract/policy.js';
import type { AnswerTransfer, RequestTransfer, Transfer } from '../../contract/social-profiles.js';
import type { MemoryBackend } from './backend.js';
import { ownAccount } from './own-account.js';
import type { StoredAttempt, StoredTransfer } from './social-model.js';

const hour = 60 * 60;

/** As one of its two sides sees it; `undefined` for everybody else. */
export function transferView(stored: StoredTransfer, accountId: string): Transfer | undefined {
  const { facts, state, objectUntil, expiresAt } = stored;
  const direction = stored.toAccountId === accountId ? 'in' : stored.fromAccountId === accountId ? 'out' : undefined;
  if (!direction) return undefined;
  const { profileId, ...known } = facts;
  return {
    ...known,
    direction,
    state,
    ...(state === 'requested' && objectUntil && { objectUntil: objectUntil.toISOString() }),
    expiresAt: expiresAt.toISOString(),
    ...(direction === 'out' && profileId !== undefined && { profileId }),
  };
}

/** A transfer as it stands now: approved by silence, or out of time. */
export function openTransfer({ social }: MemoryBackend, id: string): StoredTransfer | undefined {
  const stored = social.transfers.find(({ facts }) => facts.id === id);
  const now = social.after(0);
  if (stored?.state === 'requested' && stored.objectUntil && stored.objectUntil <= now) stored.state = 'approved';
  const waits = stored?.state === 'requested' || stored?.state === 'approved';
  if (stored && waits && stored.expiresAt <= now) stored.state = 'expired';
  return stored;
}

/** @param proved an attempt of the caller's, which must have ended in conflict */
export function requestTransfer(backend: MemoryBackend, proved: StoredAttempt, input: RequestTransfer): Transfer {
  const { social } = backend;
  const account = ownAccount(backend);
  const { status, platform, found } = proved.attempt;
  if (status !== 'conflict' || !found) throw new OnboardingError('attempt-over');
  const held = social.profiles.find(
    ({ accountId, profile }) =>
      accountId !== account.id && profile.platform === platform && profile.handle === found.handle,
  );
  const handOver = input.handOverCode === undefined ? undefined : social.handOvers.get(input.handOverCode.trim());
  if (input.handOverCode !== undefined) {
    const fits = handOver && held && handOver.profileId === held.profile.id && handOver.expiresAt > social.after(0);
    if (!fits) throw new OnboardingError('code-wrong', undefined, { field: 'handOverCode' });
    social.handOvers.delete(input.handOverCode.trim());
  }
  const known = social.transfers.find(
    ({ toAccountId, facts, state }) =>
      toAccountId === account.id &&
      facts.platform === platform &&
      facts.handle === found.handle &&
      (state === 'requested' || state === 'approved'),
  );
  const stored: StoredTransfer = known ?? {
    fromAccountId: held?.accountId,
    toAccountId: account.id,
    objectUntil: social.after(transferObjectionHours * hour),
    expiresAt: social.after(transferLifetimeDays * 24 * hour),
    facts: {
      id: social.newId('transfer'),
      platform,
      handle: found.handle,
      ...(held && { profileId: held.profile.id }),
    },
    state: 'requested',
  };
  if (handOver) stored.state = 'approved';
  if (!known) social.transfers.push(stored);
  return seen(stored, account.id);
}

export function answerTransfer(backend: MemoryBackend, { id, answer }: AnswerTransfer): Transfer {
  const account = ownAccount(backend);
  const stored = openTransfer(backend, id);
  const view = stored && transferView(stored, account.id);
  if (!view) throw new OnboardingError('transfer-closed');
  const asked = view.state === 'requested' || (answer === 'withdraw' && view.state === 'approved');
  if (!asked || (answer === 'withdraw') !== (view.direction === 'in')) throw new OnboardingError('transfer-closed');
  stored.state = answer === 'agree' ? 'approved' : answer === 'object' ? 'declined' : 'withdrawn';
  return seen(stored, account.id);
}

function seen(stored: StoredTransfer, accountId: string): Transfer {
  const view = transferView(stored, accountId);
  if (!view) throw new OnboardingError('transfer-closed');
  return view;
}
