// Every fault in every setting, in a stock Chromium: `npm run test:faults`. Prints a line a case, then the counts.
import { base, cases } from './cases.js';
import { runCase } from './run-case.js';
import { nameOf, settings } from './settings.js';
import { stockChromium } from './stock-browser.js';
import { World } from './world.js';

const wanted = process.argv[2] ?? '';
const chrome = await stockChromium();
const queue = [base, ...cases]
  .filter(({ name }) => name.includes(wanted))
  .flatMap((fault) => settings.map((setting) => ({ fault, setting })));
const total = queue.length;
const failures: string[] = [];

/** A world of its own for each lane, so that faults meet only those they are meant for. */
async function lane(): Promise<void> {
  const world = await World.start();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const name = `${next.fault.name} · ${nameOf(next.setting)}`;
    const started = performance.now();
    const problem = await runCase(world, chrome.browser, next.fault, next.setting).then(
      () => undefined,
      (error: unknown) => String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '',
    );
    if (problem !== undefined) failures.push(name);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `${problem === undefined ? 'ok    ' : 'FAILED'} ${seconds.padStart(5)} s  ${name}${problem === undefined ? '' : `: ${problem}`}\n`,
    );
  }
  await world.close();
}

await Promise.all([lane(), lane()]);
await chrome.close();
process.stdout.write(`\n${total - failures.length} passed, ${failures.length} failed, ${chrome.version}\n`);
process.exit(failures.length > 0 ? 1 : 0);
