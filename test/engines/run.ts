// The walks through the demo in every engine: `npm run test:browsers`. Prints a line a walk, then the counts.
// Arguments: words that the lines wanted contain.
import { type RunningDemo, runDemo } from '../e2e/running-demo.js';
import { walkToAnotherAddress, walkToUsualAddress } from './address-walks.js';
import { chromium } from './chromium.js';
import type { Engine, EngineKind } from './engine.js';
import { told } from './told.js';
import { firefox } from './firefox.js';
import { walkWithPasswordManager } from './password-manager-walk.js';
import { webkit } from './webkit.js';

const walks = {
  'asks for another address and comes in with the profiles': walkToAnotherAddress,
  'deletes the older account and comes in with the usual address': walkToUsualAddress,
} as const;

const words = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);
const counts = { passed: 0, failed: 0, skipped: 0 };
const versions: string[] = [];

async function report(name: string, walk: () => Promise<void>): Promise<void> {
  const started = performance.now();
  const problem = await walk().then(() => undefined, told);
  counts[problem === undefined ? 'passed' : 'failed'] += 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  const [outcome, why] = problem === undefined ? ['ok    ', ''] : ['FAILED', `: ${problem}`];
  print(`${outcome} ${seconds} s  ${name}${why}`);
}

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
    for (const { walk, name, id } of queue) await report(name, () => walk(demo, engine, id));
    versions.push(engine.version);
  } finally {
    await engine.close();
  }
}

/** In Firefox, whose own password manager a driver can look into. */
async function runPasswordManager(demo: RunningDemo): Promise<void> {
  const name = 'Firefox · its password manager keeps the new password and fills it in';
  if (!words.every((word) => name.includes(word))) return;
  if (firefox.missing === undefined) return report(name, () => walkWithPasswordManager(demo));
  counts.skipped += 1;
  print(`skipped the walk with a password manager: ${firefox.missing}`);
}

const demo = await runDemo();
try {
  for (const kind of [chromium, firefox, webkit]) await runEngine(kind, demo);
  await runPasswordManager(demo);
} finally {
  await demo.close();
}
const { passed, failed, skipped } = counts;
print(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}, ${versions.join(', ')}`);
process.exit(failed > 0 ? 1 : 0);
