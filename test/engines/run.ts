// The walks through the demo in every engine: `npm run test:browsers`. Prints a line a walk, then the counts.
// Arguments: words that the lines wanted contain.
import { type RunningDemo, runDemo } from '../e2e/running-demo.js';
import { walkToAnotherAddress, walkToUsualAddress } from './address-walks.js';
import { chromium } from './chromium.js';
import type { Engine, EngineKind } from './engine.js';
import { told } from './told.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

const walks = {
  'asks for another address and comes in with the profiles': walkToAnotherAddress,
  'deletes the older account and comes in with the usual address': walkToUsualAddress,
} as const;

const words = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);
const counts = { passed: 0, failed: 0, skipped: 0 };
const versions: string[] = [];

async function runEngine(kind: EngineKind, demo: RunningDemo): Promise<void> {
  const queue = Object.entries(walks)
    .map(([title, walk], index) => ({
      walk,
      name: `${kind.name} · ${title}`,
      id: `${kind.name.toLowerCase()}-${index}`,
    }))
    .filter(({ name }) => words.every((word) => name.includes(word)));
  if (queue.length === 0) return;
  if (kind.missing !== undefined) {
    counts.skipped += queue.length;
    print(`skipped ${queue.length} walks in ${kind.name}: ${kind.missing}`);
    return;
  }
  const engine: Engine = await kind.start();
  try {
    for (const { walk, name, id } of queue) {
      const started = performance.now();
      const problem = await walk(demo, engine, id).then(() => undefined, told);
      counts[problem === undefined ? 'passed' : 'failed'] += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
      print(
        `${problem === undefined ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}${problem === undefined ? '' : `: ${problem}`}`,
      );
    }
    versions.push(engine.version);
  } finally {
    await engine.close();
  }
}

const demo = await runDemo();
try {
  for (const kind of [chromium, firefox, webkit]) await runEngine(kind, demo);
} finally {
  await demo.close();
}
const { passed, failed, skipped } = counts;
print(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}, ${versions.join(', ')}`);
process.exit(failed > 0 ? 1 : 0);
