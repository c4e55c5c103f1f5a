import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const program = `
  import { openStore } from './src/server/store/store.ts';
  const store = await openStore({ dataDir: process.argv[1] });
  await store.migrate();
  await store.close();
  console.log('migrated');`;

void test('V8 never frees compiled code of the embedded database, which can end the process', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'onboarding-code-'));
  t.after(() => rm(dataDir, { recursive: true, force: true }));
  const node = ['--trace-wasm-code-gc', '--import', 'tsx', '--input-type=module', '-e', program, join(dataDir, 'data')];
  const { stdout } = await promisify(execFile)(process.execPath, node);
  assert.equal(stdout.trim(), 'migrated');
});
