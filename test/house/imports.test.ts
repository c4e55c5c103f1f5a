import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  // These do something when they are loaded: register tags, run in a page, start a command.
  .filter((path) => !/^define\/|^(embed|loader)\.ts$|^server\/pages\/browser\/|^server\/cli\.ts$/.test(path))
  .sort();

test('every module outside define/ loads in Node and changes nothing there', async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  for (const path of modules) {
    await assert.doesNotReject(import(pathToFileURL(`src/${path}`).href), `src/${path}`);
  }
  // Lit and zod keep what their copies share under names of their own; Lit's Node build brings a registry.
  const theirs = /^(lit|reactiveElement|__zod_)|^customElements$/;
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
  assert.deepEqual(
    added.filter((name) => !theirs.test(name)),
    [],
  );
  assert.ok(modules.length > 50, `only ${modules.length} modules were found`);
});
