// Makes dist/: one module and one declaration a source file (tsc), the hosted pages' bundles (vite) and the themes; and
// cdn/, what pages load without a build.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeDenseStyles } from './dense-styles.mjs';
import { writeFirstPaint } from './first-paint.mjs';
import { writeEditorData } from './editor-data.mjs';
import { generateFrameworks } from './frameworks/generate.mjs';

const require = createRequire(import.meta.url);

/** Runs a package's command with this Node, on every platform alike. */
function run(packageName, command, ...args) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest);
  const file = join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
  execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });
}

rmSync('dist', { recursive: true, force: true });
run('typescript', 'tsc', '-p', 'tsconfig.build.json');
writeDenseStyles('dist');
await generateFrameworks();
writeEditorData();
run('vite', 'vite', 'build', '--logLevel', 'warn');
await import('./cdn.mjs');
await writeFirstPaint();
cpSync('src/styles/themes', 'dist/themes', { recursive: true });
if (existsSync('dist/server/cli.js')) chmodSync('dist/server/cli.js', 0o755);
