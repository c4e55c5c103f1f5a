import type { StartLink } from '../../contract/social-profiles.js';
import { optionalPeer } from '../optional-peer.js';
import { siteUrl } from '../site-url.js';
import type { ServerConfig } from '../config.js';

/** The address that opens an attempt. The secret is in the query, not the fragment: the server has to read it. */
export function startUrl(config: Pick<ServerConfig, 'publicUrl'>, attemptId: string, secret: string): string {
  return `${siteUrl(config, `/connect/${attemptId}`)}?s=${secret}`;
}

/** Rows of `0` and `1`. Level M (15 % may be unreadable) for codes that are shown on a screen. */
export async function qrOf(text: string): Promise<NonNullable<StartLink['qr']>> {
  const { encode } = await optionalPeer('uqr', () => import('uqr'));
  const { data } = encode(text, { ecc: 'M', border: 0 });
  return data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
}
