import { platformIds, type PlatformId } from '../../contract/platforms.js';
import type { Platform as PublicPlatform } from '../../contract/social-profiles.js';
import type { ServerConfig } from '../config.js';
import { facebookPages } from './facebook.js';
import { instagramViaFacebook } from './instagram-via-facebook.js';
import { instagram } from './instagram.js';
import { deniedBy, readsOf } from './permissions.js';
import { pinterest } from './pinterest.js';
import { platformLinks } from './platform-links.js';
import type { Platform, PlatformDirectory } from './platform.js';
import { threads } from './threads.js';
import { tiktok } from './tiktok.js';
import { youtube } from './youtube.js';

/** Platforms that only take links of single posts: their interfaces need an approval that few get, or are paid. */
const linkOnly: ReadonlySet<PlatformId> = new Set(['linkedin', 'x', 'snapchat']);

/**
 * Sets up the platforms that the configuration names. Nothing is called before a creator connects.
 * @param parts `fetch` in place of Node's own; it must not follow redirects where told not to
 */
export function createPlatforms(
  config: Pick<ServerConfig, 'platforms' | 'recommendedPlatforms'>,
  parts: { readonly fetch?: typeof fetch } = {},
): PlatformDirectory {
  const connectable = inOrder(config.recommendedPlatforms).flatMap((id) => {
    const platform = setUp(id, config.platforms, parts.fetch);
    return platform ? [platform] : [];
  });
  const find = (id: PlatformId) => connectable.find((platform) => platform.id === id);
  return {
    connectable,
    find,
    listing: inOrder(config.recommendedPlatforms).map((id) =>
      toPublic(id, find(id), config.recommendedPlatforms.includes(id)),
    ),
  };
}

function setUp(id: PlatformId, settings: ServerConfig['platforms'], fetch: typeof globalThis.fetch | undefined) {
  switch (id) {
    case 'instagram': {
      const build = settings.instagram?.login === 'facebook' ? instagramViaFacebook : instagram;
      return settings.instagram && build(settings.instagram, fetch);
    }
    case 'tiktok':
      return settings.tiktok && tiktok(settings.tiktok, fetch);
    case 'youtube':
      return settings.youtube && youtube(settings.youtube, fetch);
    case 'facebook':
      return settings.facebook && facebookPages(settings.facebook, fetch);
    case 'threads':
      return settings.threads && threads(settings.threads, fetch);
    case 'pinterest':
      return settings.pinterest && pinterest(settings.pinterest, fetch);
    default:
      return undefined;
  }
}

/** Recommended ones first, in the deployment's order; the others in ours. */
function inOrder(recommended: readonly PlatformId[]): PlatformId[] {
  return [...new Set([...recommended, ...platformIds])];
}

/** What is read and what is not follows from the permissions asked for, and from nothing else. */
function toPublic(id: PlatformId, platform: Platform | undefined, recommended: boolean): PublicPlatform {
  if (!platform) {
    const connect = linkOnly.has(id) ? 'link-only' : 'unavailable';
    return { id, connect, recommended, reads: [], denied: [], links: platformLinks[id] };
  }
  const [host] = platform.authorizeHosts;
  return {
    id,
    connect: 'ready',
    recommended,
    ...(host !== undefined && { host }),
    reads: readsOf(platform.permissions),
    denied: deniedBy(platform.permissions),
    ...(platform.requires !== undefined && { requires: platform.requires }),
    ...(platform.firstDataHours !== undefined && { firstDataHours: platform.firstDataHours }),
    links: platform.links,
  };
}
