// Runs the Node tests under the given folders: node scripts/node-tests.mjs test/server [--except test/e2e]
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportCounts } from './counts.mjs';

/** Folders whose tests need a browser's DOM and run in Web Test Runner. */
const browserFolders = [
  'test/elements',
  'test/provider',
  'test/define',
  'test/development',
  'test/manifest',
  'test/stories',
  'test/testing',
];

const words = process.argv.slice(2);
const split = words.indexOf('--except');
const wanted = split < 0 ? words : words.slice(0, split);
const excepted = [...browserFolders, ...(split < 0 ? [] : words.slice(split + 1))];

const files = wanted
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.test\.ts$/.test(path) && !excepted.some((folder) => path.startsWith(`${folder}/`)))
  .sort();

if (files.length === 0) {
  console.error(`No tests under ${wanted.join(', ')}.`);
  process.exit(1);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const stream = run({ files, concurrency: Number(process.env.TEST_CONCURRENCY ?? 2), timeout: 600_000 });
stream.on('test:pass', (event) => {
  if (event.details.type !== 'suite') counts[event.skip === undefined ? 'passed' : 'skipped'] += 1;
});
stream.on('test:fail', (event) => {
  if (event.details.type !== 'suite') counts.failed += 1;
});
stream.compose(spec).pipe(process.stdout);
stream.on('end', () => {
  reportCounts(counts);
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
});
