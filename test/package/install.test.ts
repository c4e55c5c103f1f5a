import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { npm, packed } from './packed.js';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly dev?: boolean }>>;
}

/** What these three bring with them: lit's own packages, and the types of the browser's trusted types. */
const wanted = [
  '@lit-labs/ssr-dom-shim',
  '@lit/context',
  '@lit/reactive-element',
  '@types/trusted-types',
  'creator-onboarding',
  'lit',
  'lit-element',
  'lit-html',
  'zod',
];

test('a page project gets lit, @lit/context, zod and theirs, and runs no script to install them', async () => {
  const { tarball } = await packed();
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  try {
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    await npm(folder, 'install', '--prefer-offline', tarball);
    const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as Lock;
    const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
    assert.deepEqual(installed.map(([path]) => path.replace(/^node_modules\//, '')).sort(), wanted);
    assert.deepEqual(
      installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path),
      [],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the tarball holds what is published and nothing else', async () => {
  const { files } = await packed();
  const outside = files.filter((path) => !/^(dist|cdn|docs)\//.test(path)).sort();
  const named = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'demo/partner-backend.mjs',
    'llms.txt',
  ];
  assert.deepEqual(outside, [...named, 'package.json']);
  assert.deepEqual(
    files.filter((path) => /\.(ts|tsx|map)$/.test(path) && !path.endsWith('.d.ts')),
    [],
  );
});

test('what the guides and the pictures of the README lead to is in the tarball', async () => {
  const { files } = await packed();
  const lost: string[] = [];
  for (const file of files.filter((path) => /^(docs\/(guides|platforms)\/.*\.md|README\.md|llms\.txt)$/.test(path))) {
    const text = await readFile(file, 'utf8');
    // of the README's links, some lead to what only a clone has
    const links = file === 'README.md' ? /src(?:set)?="(docs[^"]+)"/g : /\]\(([^)#\s]+)[^)]*\)/g;
    for (const [, link = ''] of text.matchAll(links)) {
      const target = posix.join(posix.dirname(file), link);
      if (!link.startsWith('https:') && !files.some((path) => path.startsWith(target))) lost.push(`${file}: ${link}`);
    }
  }
  assert.deepEqual(lost, []);
});
