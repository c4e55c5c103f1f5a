import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { FaultCase } from './cases.js';
import { Walk } from './walk.js';
import type { Setting, World } from './world.js';

let creators = 0;

/** Walks one case as one new creator, and holds what came of it against what must. @throws what went wrong */
export async function runCase(world: World, browser: Browser, fault: FaultCase, setting: Setting): Promise<void> {
  const creator = `creator-${String(++creators)}@mail.example`;
  const accountId = await world.invite(creator);
  const { instagram } = world.platforms;
  instagram.coop = setting.platformCoop ? 'same-origin' : undefined;
  const exchangesBefore = instagram.counts.exchanges;
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    const walk = await Walk.start(world, context, setting, creator, fault.prepare);
    await fault.walk(walk);
    await walk.state(fault.ends);

    const { states, errors, events } = await walk.noted();
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
    const { outcome = { profiles: 1, exchanges: 1 } } = fault;
    assert.deepEqual(errors, [], 'errors nobody caught');
    assert.ok(!states.includes('cancelled'), 'shown as cancelled');
    assert.equal(attempts.length, 1, 'attempts for one click');
    assert.equal(profiles.length, outcome.profiles, 'profiles connected');
    assert.equal(instagram.counts.exchanges - exchangesBefore, outcome.exchanges, 'codes traded');
    assert.equal(events.filter((name) => name === 'profile-connected').length, outcome.profiles, 'profile-connected');
  } finally {
    await context.close();
    world.network.plan.clear();
    world.refusals = 0;
    // The same person at the platform connects for the next creator.
    await world.db.updateTable('social_profile').set({ disconnected_at: new Date() }).execute();
  }
}
