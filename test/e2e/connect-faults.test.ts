import { after, before, test } from 'node:test';
import { base, cases } from '../faults/cases.js';
import { runCase } from '../faults/run-case.js';
import { nameOf, settings } from '../faults/settings.js';
import { stockChromium } from '../faults/stock-browser.js';
import { World } from '../faults/world.js';

// Every third fault, the settings in turn; `npm run test:faults` has every fault in every setting.

let world: World;
let chrome: Awaited<ReturnType<typeof stockChromium>>;
before(async () => {
  [world, chrome] = await Promise.all([World.start(), stockChromium()]);
});
after(async () => {
  await chrome.close();
  await world.close();
});

const some = [base, ...cases].filter((_, index) => index % 3 === 0);
for (const [index, fault] of some.entries()) {
  // Seven steps through eight settings, so that neighbours differ in more than one thing.
  const setting = settings[(index * 7) % settings.length] ?? settings[0];
  if (!setting) continue;
  test(`a profile is connected although: ${fault.name} (${nameOf(setting)})`, async () => {
    await runCase(world, chrome.browser, fault, setting);
  });
}
