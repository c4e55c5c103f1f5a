// `npm test`: every check of the project, two steps at a time so that both cores work. Ends with one line of counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromePath } from './browsers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'test-'));
const npx = (...words) => ['npx', ['--no-install', ...words]];
const node = (...words) => [process.execPath, words];

/** Two steps run at a time, each on half of the machine: with more at once, browsers wait longer than tests do. */
const concurrency = String(Math.max(1, Math.floor(availableParallelism() / 2)));

/** Folders of tests that use what the build has made. */
const built = ['test/cdn', 'test/docs', 'test/e2e', 'test/package', 'test/react', 'test/types'];

/** `counts`: the step is a suite that reports its own numbers; otherwise it counts as one test. */
const steps = {
  types: { command: npx('tsc', '--noEmit') },
  lint: { command: npx('eslint', '.') },
  format: { command: npx('prettier', '--check', '--log-level', 'warn', '.') },
  floors: { command: npx('depcruise', '--config', '.dependency-cruiser.cjs', 'src') },
  manifest: { command: node('scripts/manifest.mjs') },
  'llms.txt': { command: node('scripts/llms.mjs') },
  build: { command: node('scripts/build.mjs') },
  'server tests': { command: node('--import', 'tsx', 'scripts/node-tests.mjs', 'test/server'), counts: true },
  'node tests': {
    command: node('--import', 'tsx', 'scripts/node-tests.mjs', 'test', '--except', 'test/server', ...built),
    counts: true,
  },
  'browser tests': { command: npx('wtr', '--coverage'), counts: true },
  'story tests': { command: npx('wtr', '--config', 'web-test-runner.stories.config.mjs'), counts: true },
  'end-to-end tests': { command: node('--import', 'tsx', 'scripts/node-tests.mjs', ...built), counts: true },
  publint: { command: npx('publint', '--strict') },
  attw: {
    command: npx(
      'attw',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'first-paint.css',
      'llms.txt',
      '--format',
      'ascii',
    ),
  },
  size: { command: node('scripts/size.mjs'), counts: true },
};

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

async function step(name) {
  const { command, counts } = steps[name];
  const started = performance.now();
  const countsFile = join(folder, `${name.replaceAll(' ', '-')}.json`);
  const { status, output } = await run(command, { TEST_CONCURRENCY: concurrency, TEST_COUNTS_FILE: countsFile });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const result = counts
    ? readCounts(countsFile, status)
    : { passed: Number(status === 0), failed: Number(status !== 0) };
  for (const key of Object.keys(totals)) totals[key] += result[key] ?? 0;
  const failed = status !== 0 || result.failed > 0;
  if (failed) failures.push(name);
  console.log(`\n── ${name}: ${failed ? 'FAILED' : 'ok'} in ${seconds} s`);
  const shown = failed ? output : output.split('\n').slice(-quietLines(name)).join('\n');
  if (shown.trim()) console.log(shown.trimEnd());
  return !failed;
}

/** How much of a passing step's output is worth reading. */
function quietLines(name) {
  return (
    {
      'browser tests': 14,
      size: 5,
      manifest: 2,
      'server tests': 9,
      'node tests': 9,
      'story tests': 4,
      'end-to-end tests': 9,
    }[name] ?? 0
  );
}

function readCounts(file, status) {
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run([file, args], env) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      env: { ...process.env, ...env, FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** Takes steps until none is left; two of these keep two cores busy. */
async function work(queue) {
  for (let name = queue.shift(); name; name = queue.shift()) await step(name);
}

try {
  process.env.CHROME_PATH = await chromePath();
  const hasBuild = await step('build');
  // The longest first, so that both ends meet.
  const queue = [
    'server tests',
    'node tests',
    'lint',
    ...(hasBuild ? ['end-to-end tests'] : []),
    'browser tests',
    'story tests',
    'types',
    'format',
    'floors',
    'manifest',
    'llms.txt',
    ...(hasBuild ? ['publint', 'attw', 'size'] : []),
  ];
  await Promise.all([work(queue), work(queue)]);
} catch (error) {
  console.error(error.message);
  totals.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`);
process.exit(totals.failed > 0 ? 1 : 0);
