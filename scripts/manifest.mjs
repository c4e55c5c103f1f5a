// Checks that custom-elements.json is complete, what the sources say, and valid against schema 2.1.0; --write renews it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import Ajv from 'ajv';
import { tsImport } from 'tsx/esm/api';
import { gapsIn } from './manifest/gaps.mjs';

const require = createRequire(import.meta.url);
const analyzer = join(dirname(require.resolve('@custom-elements-manifest/analyzer/package.json')), 'cem.js');
const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
try {
  const outdir = relative(process.cwd(), folder);
  execFileSync(process.execPath, [analyzer, 'analyze', '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, MANIFEST_OUT: outdir },
  });
  const fresh = join(folder, 'custom-elements.json');
  const manifest = JSON.parse(readFileSync(fresh, 'utf8'));

  const schema = JSON.parse(readFileSync(require.resolve('custom-elements-manifest/schema.json'), 'utf8'));
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  if (!validate(manifest)) {
    console.error('The manifest does not follow schema 2.1.0:');
    for (const error of validate.errors.slice(0, 20)) console.error(`  ${error.instancePath} ${error.message}`);
    process.exit(1);
  }
  const gaps = gapsIn(manifest, await tsImport('../src/index.ts', import.meta.url));
  if (gaps.length > 0) {
    console.error(`The manifest leaves something unsaid:\n  ${gaps.join('\n  ')}`);
    process.exit(1);
  }
  if (process.argv.includes('--write')) {
    copyFileSync(fresh, 'custom-elements.json');
  } else if (readFileSync(fresh, 'utf8') !== readFileSync('custom-elements.json', 'utf8')) {
    console.error('custom-elements.json is not what the sources say: run `npm run manifest` and commit it.');
    process.exit(1);
  }
  const tags = manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  console.log(`manifest: ${tags.length} elements, schema ${manifest.schemaVersion}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
