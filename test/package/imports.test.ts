import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Everything a page or server can import from the package as code, by the name it has there. */
function importable(): string[] {
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return Object.entries(exports).flatMap(([key, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    if (!/^[.][/]dist[/].*[.]js$/.test(file)) return [];
    const specifier = name + key.slice(1);
    if (!file.includes('*')) return [specifier.replace('*', 'react')];
    const [before = '', after = ''] = file.slice('./dist/'.length).split('*');
    return built
      .filter((path) => path.startsWith(before) && path.endsWith(after))
      .map((path) => specifier.replace('*', path.slice(before.length, -after.length)));
  });
}

/** Imports them one after the other in a Node of its own and gives the globals they have left there. */
function globalsAfter(specifiers: readonly string[], conditions: readonly string[]): string[] {
  const program = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    for (const specifier of process.argv.slice(1)) {
      await import(specifier).catch((error) => { throw new Error(specifier, { cause: error }); });
    }
    console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));
    process.exit();`;
  const node = [...conditions.map((condition) => `--conditions=${condition}`), '--input-type=module', '-e', program];
  return JSON.parse(execFileSync(process.execPath, [...node, ...specifiers], { encoding: 'utf8' })) as string[];
}

for (const conditions of [[], ['development']]) {
  test(`everything the package exports loads in Node and leaves nothing there ${conditions.join()}`, () => {
    const specifiers = importable();
    for (const one of ['', '/define', '/define/invite-status', '/contract', '/flows', '/testing', '/ssr', '/hydrate']) {
      assert.ok(specifiers.includes(name + one), one);
    }
    // Lit and zod keep what their copies share under names of their own; Lit's Node build brings a registry.
    const theirs = /^(lit|reactiveElement|__zod_|VUE|__VUE)|^customElements$/;
    assert.deepEqual(
      globalsAfter(specifiers, conditions).filter((global) => !theirs.test(global)),
      [],
    );
  });
}
