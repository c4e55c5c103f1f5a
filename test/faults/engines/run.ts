// The base cases in the other engines: `npm run test:engines`. Prints a line a case, then the counts.
// Arguments: words that the lines wanted contain.
import { nameOf, settings } from '../settings.js';
import { World } from '../world.js';
import { told } from '../../engines/told.js';
import { cases } from './cases.js';
import type { EngineKind } from '../../engines/engine.js';
import { firefox } from '../../engines/firefox.js';
import { runBaseCase } from './run-base-case.js';
import { webkit } from '../../engines/webkit.js';

const words = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);
const counts = { passed: 0, failed: 0, skipped: 0 };
const versions: string[] = [];

async function runEngine(kind: EngineKind): Promise<void> {
  const queue = cases
    .flatMap((base) => settings.map((setting) => ({ base, setting })))
    .filter(({ base, setting }) => !base.pageOnly || !setting.framed)
    .map((one) => ({ ...one, name: `${kind.name} · ${one.base.name} · ${nameOf(one.setting)}` }))
    .filter(({ name }) => words.every((word) => name.includes(word)));
  if (queue.length === 0) return;
  if (kind.missing !== undefined) {
    counts.skipped += queue.length;
    print(`skipped ${queue.length} cases in ${kind.name}: ${kind.missing}`);
    return;
  }
  const world = await World.start();
  const engine = await kind.start();
  versions.push(engine.version);
  try {
    for (const { base, setting, name } of queue) {
      if (kind.losesPagesWithCoop && base.leaves && setting.hostCoop) {
        counts.skipped += 1;
        print(`skipped          ${name}: the driver loses the page`);
        continue;
      }
      const started = performance.now();
      const { problem, more } = await runBaseCase(world, engine, base, setting).then(
        (told) => ({ more: told, problem: undefined }),
        (error: unknown) => ({ more: undefined, problem: told(error) }),
      );
      counts[problem === undefined ? 'passed' : 'failed'] += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
      const after = problem === undefined ? (more ? ` (${more})` : '') : `: ${problem}`;
      print(`${problem === undefined ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}${after}`);
    }
  } finally {
    await engine.close();
    await world.close();
  }
}

for (const kind of [firefox, webkit]) await runEngine(kind);
const { passed, failed, skipped } = counts;
print(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}, ${versions.join(', ')}`);
process.exit(failed > 0 ? 1 : 0);
