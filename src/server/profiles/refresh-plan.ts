import type { ConnectContext } from '../connect-context.js';
import { type CredentialRow, openGrant } from './credential-row.js';

/** Milliseconds. */
const firstPause = 30_000;
const longestPause = 3_600_000;
/** A token that ends within this is not used any more: calls take time, and clocks differ. */
const tightest = 60_000;

/** Whether the access token can be called with. Of one that lives for minutes only, the last tenth is left. */
export function isUsable(row: CredentialRow, now: Date): boolean {
  if (row.access_expires_at === null) return true;
  const [from, until] = [row.obtained_at.getTime(), row.access_expires_at.getTime()];
  return now.getTime() < until - Math.min(tightest, (until - from) / 10);
}

/** Whether the access token has come to its end. */
export function hasEnded(row: CredentialRow, now: Date): boolean {
  return row.access_expires_at !== null && row.access_expires_at <= now;
}

/** Whether nothing is left to renew it with: the refresh token, or a token that renews itself, has come to its end. */
export function hasRunOut(row: CredentialRow, now: Date): boolean {
  if (row.refresh_token === null) return hasEnded(row, now);
  return row.refresh_expires_at !== null && row.refresh_expires_at <= now;
}

/** Whether its renewal has failed and is not to be tried yet. */
export function isResting({ failures, refresh_after: after }: CredentialRow, now: Date): boolean {
  return failures > 0 && after !== null && after > now;
}

/** Whether the platform's schedule asks for a renewal, whatever was put off since. */
export function isDue(context: ConnectContext, row: CredentialRow, now: Date): boolean {
  const after = context.platforms.find(row.platform)?.renewal(openGrant(context, row), row.obtained_at)?.after;
  return after !== undefined && after <= now;
}

/** When to try again after so many failures in a row: 30 s, then twice as long each time up to an hour, ± a fifth. */
export function nextTry(failures: number, now: Date, random: () => number = Math.random): Date {
  const pause = Math.min(longestPause, firstPause * 2 ** (failures - 1));
  return new Date(now.getTime() + Math.round(pause * (0.8 + random() * 0.4)));
}

/** When a platform that asks to wait is tried again: as it says, but no later than tomorrow. @param seconds as it says */
export function afterWaiting(seconds: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(Math.max(seconds, 1), 86_400) * 1000);
}
