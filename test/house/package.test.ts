import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
  sideEffects: string[];
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

test('a page gets three packages and no script runs at installation', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), ['@lit/context', 'lit', 'zod']);
  const atInstallation = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
  assert.deepEqual(
    Object.keys(manifest.scripts).filter((name) => atInstallation.includes(name)),
    [],
  );
});

test("the server's libraries are optional", () => {
  for (const name of Object.keys(manifest.peerDependencies)) {
    assert.equal(manifest.peerDependenciesMeta[name]?.optional, true, name);
  }
});

test('the lock file names no download address', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "http/);
});
