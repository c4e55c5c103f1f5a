import type { PlatformId } from '../../contract/platforms.js';
import type { ServerConfig } from '../config.js';
import { siteUrl } from '../site-url.js';

type Place = Pick<ServerConfig, 'publicUrl'>;

/** Where a platform sends browsers back to: static, as TikTok wants it, and to be registered there letter by letter. */
export function redirectUri(config: Place, id: PlatformId): string {
  return siteUrl(config, `/connect/callback/${id}`);
}

/** What else is to be registered at a platform, by what its dashboard calls it. */
export function callbackAddresses(config: Place, id: PlatformId): Readonly<Record<string, string>> {
  const hook = `/v1/hooks/platforms/${id}`;
  if (id === 'tiktok') return { webhook: siteUrl(config, hook) };
  if (id !== 'instagram' && id !== 'facebook' && id !== 'threads') return {};
  return {
    deauthorize: siteUrl(config, `${hook}/deauthorize`),
    'data deletion': siteUrl(config, `${hook}/data-deletion`),
  };
}
