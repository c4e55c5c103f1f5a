import type { OAuthClient } from './oauth-client.js';
import { PlatformError, type CallLimits, type Grant } from './platform.js';

/**
 * Ends a permission. TikTok takes the access token only, which may have ended after two hours while the refresh token
 * lives on for months: then a fresh one is asked for, to be revoked at once.
 */
export async function revokeTikTok(oauth: OAuthClient, grant: Grant, limits?: CallLimits): Promise<void> {
  if (await revoke(oauth, grant.accessToken, limits)) return;
  if (grant.refreshToken === undefined) return;
  const fresh = await oauth.refresh(grant.refreshToken, limits).catch(asEnded);
  if (!fresh) return;
  try {
    await revoke(oauth, fresh.grant.accessToken, limits);
  } catch (thrown) {
    // Once more by itself: the refresh token we hold is used up, so a later try could no longer get here.
    if (!(thrown instanceof PlatformError)) throw thrown;
    await revoke(oauth, fresh.grant.accessToken, limits);
  }
}

/** `invalid_request` is what it says of a token that is over; everything else of the request is known to be right. */
async function revoke(oauth: OAuthClient, token: string, limits: CallLimits | undefined): Promise<boolean> {
  try {
    return await oauth.revoke(token, limits);
  } catch (thrown) {
    if (thrown instanceof PlatformError && thrown.message.includes('invalid_request')) return false;
    throw thrown;
  }
}

function asEnded(thrown: unknown): undefined {
  if (thrown instanceof PlatformError && thrown.failure.kind === 'invalid-grant') return undefined;
  throw thrown;
}
