import type { DeskCreator } from '../contract/desk.js';
import type { ShownCreator, ShownProfile } from './desk-state.js';
import { after } from './ports.js';

/** With moments in the place of seconds that count from the answer on. */
export function shownCreators(creators: readonly DeskCreator[], now: number): readonly ShownCreator[] {
  return Array.from(creators, ({ profiles, ...creator }) => ({
    ...creator,
    profiles: profiles.map(({ nudgeIn, ...profile }): ShownProfile =>
      nudgeIn === undefined ? profile : { ...profile, nudgeAt: after(nudgeIn, now) },
    ),
  }));
}

/** Changes the creator one of whose profiles it is; any other stays the same object. */
export function withProfile(
  profileId: string,
  change: Partial<Pick<ShownProfile, 'nudgedAt' | 'nudgeAt'>>,
): (creator: ShownCreator) => ShownCreator {
  return (creator) =>
    creator.profiles.some(({ id }) => id === profileId)
      ? {
          ...creator,
          profiles: creator.profiles.map((profile) => (profile.id === profileId ? { ...profile, ...change } : profile)),
        }
      : creator;
}
