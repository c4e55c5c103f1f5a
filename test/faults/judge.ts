import assert from 'node:assert/strict';
import type { Setting, World } from './world.js';

/** What the partner's page has noted down. */
export interface Noted {
  readonly states: readonly string[];
  readonly errors: readonly string[];
  readonly events: readonly string[];
}

/** What must have come of it on the server, for one creator. */
export interface Outcome {
  readonly profiles: 0 | 1;
  /** Codes traded at the platform. */
  readonly exchanges: 0 | 1;
}

export interface Expected {
  /** The last state the widget must have reached. */
  readonly ends: 'connected' | 'limited' | 'denied';
  readonly outcome?: Outcome;
}

/**
 * Invites a creator before a setting. @returns what holds everything that came of it against what must @throws what
 * went wrong
 */
export async function hold(
  world: World,
  creator: string,
  setting: Setting,
): Promise<(noted: Noted, expected: Expected) => Promise<void>> {
  const accountId = await world.invite(creator);
  const { instagram } = world.platforms;
  instagram.coop = setting.platformCoop ? 'same-origin' : undefined;
  const exchangesBefore = instagram.counts.exchanges;
  return async ({ states, errors, events }, { outcome = { profiles: 1, exchanges: 1 } }) => {
    const attempts = await world.db
      .selectFrom('connection_attempt')
      .select(['id', 'status'])
      .where('account_id', '=', accountId)
      .execute();
    const profiles = await world.db
      .selectFrom('social_profile')
      .select('id')
      .where('account_id', '=', accountId)
      .where('disconnected_at', 'is', null)
      .execute();
    assert.deepEqual(errors, [], 'errors nobody caught');
    assert.ok(!states.includes('cancelled'), 'shown as cancelled');
    assert.equal(attempts.length, 1, 'attempts for one click');
    assert.equal(profiles.length, outcome.profiles, 'profiles connected');
    assert.equal(instagram.counts.exchanges - exchangesBefore, outcome.exchanges, 'codes traded');
    assert.equal(events.filter((name) => name === 'profile-connected').length, outcome.profiles, 'profile-connected');
  };
}

/** The same person at the platform connects for the next creator. */
export async function letGo(world: World): Promise<void> {
  await world.db.updateTable('social_profile').set({ disconnected_at: new Date() }).execute();
}
