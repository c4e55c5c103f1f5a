// `npm run test:browsers`: the walks in every engine that is there, Chromium found or installed as for `npm test`.
import { spawnSync } from 'node:child_process';
import { chromePath } from './browsers.mjs';

process.env.CHROME_PATH = await chromePath();
const command = ['--import', 'tsx', 'test/engines/run.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
