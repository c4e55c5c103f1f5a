import { isPlatformId, type PlatformId } from '../../contract/platforms.js';
import type { Platform, Profile } from '../../contract/social-profiles.js';

/** A platform with the profiles that are connected on it. */
export interface Shelf {
  readonly platform: Platform;
  readonly recommended: boolean;
  readonly profiles: readonly Profile[];
}

/** What is shown at once, and what only on request. */
export interface Shelves {
  readonly main: readonly Shelf[];
  readonly more: readonly Shelf[];
}

/** The platforms in a list separated by spaces or commas; unknown names are left out. */
export function platformNamesIn(list: string | undefined): PlatformId[] {
  const names = (list ?? '').toLowerCase().split(/[\s,]+/);
  return [...new Set(names.filter(isPlatformId))];
}

const readiness: Readonly<Record<Platform['connect'], number>> = { ready: 0, unavailable: 1, 'link-only': 2 };

/**
 * Sorts platforms: those with profiles and the recommended ones at once, the rest behind "more". What a host names in
 * `platforms` is shown in its order and nothing else is; what it names in `recommended` outweighs the server's choice.
 */
export function shelve(
  platforms: readonly Platform[],
  profiles: readonly Profile[],
  { wanted, recommended }: { readonly wanted: readonly PlatformId[]; readonly recommended: readonly PlatformId[] },
): Shelves {
  const known = new Map(platforms.map((platform) => [platform.id, platform]));
  // A platform that is no longer offered still has its profiles.
  for (const { platform } of profiles) if (!known.has(platform)) known.set(platform, withdrawn(platform));
  const shown = wanted.length > 0 ? wanted.flatMap((id) => known.get(id) ?? []) : [...known.values()];
  const shelves = shown.map((platform) => ({
    platform,
    recommended: recommended.length > 0 ? recommended.includes(platform.id) : platform.recommended,
    profiles: profiles.filter((profile) => profile.platform === platform.id),
  }));
  const rank = ({ platform, ...shelf }: Shelf) => (shelf.recommended ? 0 : 1 + readiness[platform.connect]);
  // A host's order is its own; ours puts first what can be done.
  const sorted = wanted.length > 0 ? shelves : shelves.toSorted((one, other) => rank(one) - rank(other));
  const first = sorted.filter((shelf) => shelf.recommended || shelf.profiles.length > 0);
  const main = first.length > 0 ? first : sorted.filter(({ platform }) => platform.connect === 'ready');
  if (main.length === 0) return { main: sorted, more: [] };
  return { main, more: sorted.filter((shelf) => !main.includes(shelf)) };
}

function withdrawn(id: PlatformId): Platform {
  return { id, connect: 'unavailable', recommended: false, reads: [], denied: [], links: {} };
}
