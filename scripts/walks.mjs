// `npm run test:browsers`: the browser tests in Firefox and WebKit (`npm test` runs them in Chromium), then the walks
// through the demo in all three, each engine where it is there. Arguments: words that the walks wanted contain; with
// one, the tests are left out.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromePath } from './browsers.mjs';

const runner = dirname(fileURLToPath(import.meta.resolve('@web/test-runner')));
const words = process.argv.slice(2);
process.env.CHROME_PATH = await chromePath();

const tests = [join(runner, 'dist/bin.js'), '--config', 'web-test-runner.engines.config.mjs'];
const walks = ['test/engines/run.ts', ...words];
for (const args of words.length > 0 ? [walks] : [tests, walks]) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
