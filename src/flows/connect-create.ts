import type { ErrorCode } from '../contract/errors.js';
import type { Attempt, CreateAttempt, SocialProfilesApi, StartLink } from '../contract/social-profiles.js';
import { attemptIn, isOpen } from './connect-order.js';
import type { ConnectPorts } from './connect-ports.js';
import type { ConnectAim } from './connect-state.js';

/** After these an attempt may run at the backend though no answer said so. */
const unclear: readonly ErrorCode[] = ['offline', 'timeout', 'unavailable', 'unexpected-answer', 'internal'];

export function isUnclear(code: ErrorCode): boolean {
  return unclear.includes(code);
}

/** What is asked for; members without a value stay out. */
export function attemptInput(aim: ConnectAim, { returnUrl }: ConnectPorts['page']): CreateAttempt {
  const { mode, switchAccount, purpose, platform, profileId, transferId } = aim;
  return {
    platform,
    purpose,
    ...(profileId !== undefined && { profileId }),
    ...(transferId !== undefined && { transferId }),
    ...(switchAccount && { switchAccount }),
    ...(mode === 'redirect' && returnUrl !== undefined && { returnUrl }),
  };
}

/**
 * Makes an attempt, in place of one that may still run.
 * @param ours an earlier answer was lost: an attempt that nobody has opened is the one it spoke of
 */
export async function createAttempt(
  api: SocialProfilesApi,
  input: CreateAttempt,
  { replaced, ours }: { replaced: string | undefined; ours: boolean },
  signal: AbortSignal,
): Promise<StartLink> {
  if (replaced !== undefined) {
    const attempt = await api.cancel({ id: replaced }, { signal });
    if (attempt.status === 'connected') return { attempt };
  }
  const made = await api.createAttempt(input, { signal });
  const unopened = ours && made.startUrl === undefined && made.attempt.status === 'created';
  return unopened ? api.createStartLink({ id: made.attempt.id }, { signal }) : made;
}

/** The attempt that was begun here before a reload, or else the first of those that run. */
export async function attemptToResume(
  api: SocialProfilesApi,
  { resume }: ConnectPorts,
  attempts: readonly Attempt[],
  signal: AbortSignal,
): Promise<Attempt | undefined> {
  const { attempt: stored } = (resume.load() ?? {}) as { attempt?: unknown };
  const listed = attempts.find(({ id }) => id === stored);
  const running = attempts.find(({ status }) => isOpen(status));
  if (listed || typeof stored !== 'string') return listed ?? running;
  const found = await api.getAttempt({ id: stored }, { signal }).then(attemptIn, () => undefined);
  // How it ended while the page was away is told once; that its time was up, or that it was cancelled, is old news.
  return found && found.status !== 'expired' && found.status !== 'cancelled' ? found : running;
}
