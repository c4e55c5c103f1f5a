import { safeUrl } from '../../contract/url.js';
import type { ServerConfig } from '../config.js';
import { ownOrigins } from '../cors.js';
import type { RequestCaller } from '../context.js';
import { hostedLink } from '../mail/links.js';

/** Name of the one parameter that a return adds. It names the attempt and tells nothing of how it went. */
export const returnParameter = 'onboarding_attempt';

/** The origin of the page that calls; a session without one can only be on our own. */
export function callingOrigin(config: Pick<ServerConfig, 'publicUrl'>, caller: RequestCaller): string {
  return caller.origin ?? new URL(config.publicUrl).origin;
}

/**
 * Where a redirect comes back to. A page of another origin than the caller's own, however it is spelt, is replaced by
 * our hosted page.
 */
export function returnAddress(
  config: Pick<ServerConfig, 'publicUrl' | 'allowedOrigins'>,
  caller: RequestCaller,
  asked: string,
): string {
  const own = ownOrigins(config);
  const origins = caller.kind === 'embed' ? [caller.origin] : own;
  const href = safeUrl('link', asked);
  if (href === undefined || !origins.includes(new URL(href).origin)) return hostedLink(config, 'profiles');
  const url = new URL(href);
  url.searchParams.delete(returnParameter);
  return url.href;
}

/** The stored address with the attempt's name. */
export function returnLink(address: string, attemptId: string): string {
  const url = new URL(address);
  url.searchParams.set(returnParameter, attemptId);
  return url.href;
}
