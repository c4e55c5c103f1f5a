import { platformIds } from '../../contract/platforms.js';
import type { ServerConfig } from '../config.js';
import type { PlatformDirectory } from './platform.js';

/** Platforms that only take links of single posts: their interfaces need an approval that few get, or are paid. */
const linkOnly = new Set(['linkedin', 'x', 'snapchat']);

/** Sets up the platforms that the configuration names. */
export function createPlatforms(config: Pick<ServerConfig, 'platforms' | 'recommendedPlatforms'>): PlatformDirectory {
  return {
    connectable: [],
    find: () => undefined,
    listing: platformIds.map((id) => ({
      id,
      connect: linkOnly.has(id) ? 'link-only' : 'unavailable',
      recommended: config.recommendedPlatforms.includes(id),
      reads: [],
      denied: [],
      links: {},
    })),
  };
}
