import type { ServerConfig } from '../../config.js';
import { type Finding, findingsAbout } from './finding.js';

/** Whether creators and platforms can use the address that everything is built from. */
export function checkPublicUrl({ publicUrl, platforms }: Pick<ServerConfig, 'publicUrl' | 'platforms'>): Finding[] {
  const { ok, info, warning, wrong } = findingsAbout('public URL');
  if (new URL(publicUrl).protocol === 'https:') return [ok(publicUrl)];
  const real = Object.entries(platforms).flatMap(([id, settings]) => (settings && !settings.endpoints ? [id] : []));
  if (real.length === 0) return [info(`${publicUrl} is on loopback: for this machine only`)];
  const text =
    `${publicUrl} is on loopback without https: ${real.join(', ')} cannot call it, and may not send anybody back ` +
    'there. Set ONBOARDING_PUBLIC_URL to the https address that creators use';
  // "Login Kit for Web": https and nothing else. Of the others it is not certain for an app that is being tried out.
  return [real.includes('tiktok') ? wrong(text) : warning(text)];
}
