import type { Grant } from './platform.js';

const day = 24 * 60 * 60;

/**
 * When to renew a grant whose access token is renewed by a refresh token: with a fifth of its life or ten minutes
 * left, whichever comes first, and at the latest 30 days before the refresh token ends.
 */
export function renewalOf(grant: Grant, at: Date): { readonly after: Date } | undefined {
  const { expiresIn, refreshExpiresIn } = grant;
  const times: number[] = [];
  // Of a life shorter than 20 minutes, half: ten minutes would leave nothing to use.
  if (expiresIn !== undefined) times.push(expiresIn - Math.max(expiresIn / 5, Math.min(600, expiresIn / 2)));
  if (refreshExpiresIn !== undefined && refreshExpiresIn > 30 * day) times.push(refreshExpiresIn - 30 * day);
  return times.length === 0 ? undefined : after(at, Math.min(...times));
}

/**
 * When to renew a token that is renewed by itself, as Instagram's and Threads': weekly, never within its first day,
 * for that is refused, and with a fifth of its life left where it lasts less than that.
 */
export function selfRenewalOf(grant: Grant, at: Date): { readonly after: Date } {
  const { expiresIn = 60 * day } = grant;
  return after(at, Math.max(day, Math.min(7 * day, expiresIn * 0.8)));
}

function after(at: Date, seconds: number): { readonly after: Date } {
  return { after: new Date(at.getTime() + Math.floor(seconds) * 1000) };
}
