import { hold, letGo } from '../judge.js';
import type { Setting, World } from '../world.js';
import type { BaseCase } from './cases.js';
import type { Engine } from '../../engines/engine.js';
import { Visit } from './visit.js';

let creators = 0;

/** Walks one case as one new creator. @returns what else is worth telling @throws what went wrong */
export async function runBaseCase(
  world: World,
  engine: Engine,
  base: BaseCase,
  setting: Setting,
): Promise<string | undefined> {
  const creator = `creator-${String(++creators)}@mail.example`;
  const finish = await hold(world, creator, setting);
  const person = await engine.person();
  try {
    const visit = await Visit.start(world, person, setting, creator);
    await base.walk(visit);
    await visit.state(base.ends);
    await finish(await visit.noted(), base);
    return visit.came;
  } finally {
    await person.leave();
    await letGo(world);
  }
}
