import type { Browser } from 'playwright-core';
import type { FaultCase } from './cases.js';
import { hold, letGo } from './judge.js';
import { Walk } from './walk.js';
import type { Setting, World } from './world.js';

let creators = 0;

/** Walks one case as one new creator, and holds what came of it against what must. @throws what went wrong */
export async function runCase(world: World, browser: Browser, fault: FaultCase, setting: Setting): Promise<void> {
  const creator = `creator-${String(++creators)}@mail.example`;
  const finish = await hold(world, creator, setting);
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    const walk = await Walk.start(world, context, setting, creator, fault.prepare);
    await fault.walk(walk);
    await walk.state(fault.ends);
    await finish(await walk.noted(), fault);
  } finally {
    await context.close();
    world.network.plan.clear();
    world.refusals = 0;
    await letGo(world);
  }
}
