import type { ServerConfig } from '../config.js';
import { siteUrl } from '../site-url.js';

/**
 * Address of a hosted page, built from the configured `publicUrl` alone. The token goes into the fragment: it reaches
 * neither servers nor proxies nor a Referer header.
 */
export function hostedLink(
  config: Pick<ServerConfig, 'publicUrl'>,
  page: 'invitation' | 'reset' | 'sign-in' | 'profiles' | 'talent-email' | 'account-deletion',
  token?: string,
) {
  const url = new URL(siteUrl(config, `/${page}`));
  url.hash = token ? `t=${token}` : '';
  return url.href;
}
