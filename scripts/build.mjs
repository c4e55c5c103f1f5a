// Makes dist/: one module and one declaration a source file (tsc), the hosted pages' bundles (vite), the script tag for
// pages of others with the widgets it loads (esbuild), and the themes.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { writeFirstPaint } from './first-paint.mjs';
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
await generateFrameworks();
run('vite', 'vite', 'build', '--logLevel', 'warn');
await buildEmbed();
await writeFirstPaint();
cpSync('src/styles/themes', 'dist/themes', { recursive: true });
if (existsSync('dist/server/cli.js')) chmodSync('dist/server/cli.js', 0o755);

/** dist/embed/: `embed.js` is a classic script, because only such a one can read its own tag. */
async function buildEmbed() {
  const common = { bundle: true, minify: true, target: 'es2022', legalComments: 'none', outdir: 'dist/embed' };
  await build({ ...common, entryPoints: ['dist/embed.js'], format: 'iife' });
  const widgets = { entryPoints: { widgets: 'dist/define/all.js' }, chunkNames: 'chunks/[name]-[hash]' };
  await build({ ...common, ...widgets, format: 'esm', splitting: true });
}
