import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  // These do something when they are loaded: register tags, run in a page, start a command.
  .filter((path) => !/^define\/|^embed\.ts$|^server\/pages\/browser\/|^server\/cli\.ts$/.test(path))
  .sort();

test('every module outside define/ loads in Node and changes nothing there', async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  for (const path of modules) {
    await assert.doesNotReject(import(pathToFileURL(`src/${path}`).href), `src/${path}`);
  }
  // Lit counts its copies in these three names, so that it can warn of a second one.
  const counted = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litIssuedWarnings'];
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
  assert.deepEqual(
    added.filter((name) => !counted.includes(name)),
    [],
  );
  assert.ok(modules.length > 50, `only ${modules.length} modules were found`);
});
