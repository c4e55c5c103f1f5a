import type { SavedRequest } from './password-reset-state.js';

/**
 * Reads what the `sent` step left behind before a reload. Storage belongs to the whole page, so nothing in it is
 * taken on trust; where the clock was set back meanwhile, the times move with it.
 * @returns `undefined` when there is nothing, or the mail's time is up.
 */
export function readSavedRequest(stored: unknown, now: number): SavedRequest | undefined {
  const { email, codeLength, savedAt, ...times } = (stored ?? {}) as Record<string, unknown>;
  const { resendAt, expiresAt } = times;
  if (typeof email !== 'string' || !isMoment(codeLength) || !isMoment(savedAt)) return undefined;
  if (!isMoment(resendAt) || !isMoment(expiresAt)) return undefined;
  const setBack = Math.max(0, savedAt - now);
  if (expiresAt - setBack <= now) return undefined;
  return { email, codeLength, resendAt: resendAt - setBack, expiresAt: expiresAt - setBack };
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < 8.64e15;
}
