import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { adminRoutes } from '../../src/contract/admin-routes.js';
import { deskRoutes } from '../../src/contract/desk-routes.js';
import { routes } from '../../src/contract/routes.js';
import { parseConfig } from '../../src/server/config.js';
import { documents, inLanguage, snippets } from './snippets.js';
import { makeWorkspace } from './workspace.js';

interface PackageFile {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}
const own = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;
const run = promisify(execFile);

/** Languages that another suite holds against what runs, or that nothing runs. */
const elsewhere: Readonly<Record<string, string>> = {
  tsx: 'test/frameworks runs what docs/guides/frameworks.md shows',
  jsx: 'test/frameworks runs what docs/guides/frameworks.md shows',
  vue: 'test/frameworks runs what docs/guides/frameworks.md shows',
  svelte: 'test/frameworks runs what docs/guides/frameworks.md shows',
  text: 'headers, configuration of other programs, output',
};

test('every block is in a language that is tested, or in one that is said not to be', () => {
  const tested = ['ts', 'js', 'html', 'css', 'json', 'sh', ...Object.keys(elsewhere)];
  assert.deepEqual(
    snippets.filter(({ language }) => !tested.includes(language)).map(({ at, language }) => `${at} ${language}`),
    [],
  );
  const frameworks = snippets.filter(({ language }) => /^(tsx|jsx|vue|svelte)$/.test(language));
  assert.deepEqual(
    frameworks.filter(({ file }) => file !== 'docs/guides/frameworks.md').map(({ at }) => at),
    [],
  );
});

describe('json blocks', () => {
  for (const { at, text } of inLanguage('json')) {
    test(at, () => {
      const value = JSON.parse(text) as object;
      if ('publicUrl' in value) assert.doesNotThrow(() => parseConfig(value));
    });
  }
});

const paths = Object.values({ ...routes, ...adminRoutes, ...deskRoutes }).map(
  ({ path }: { readonly path: string }) => path,
);
const operations = ['/openapi.json', '/readyz', '/livez', '/metrics'];

/** Throws where a command line names what is not there, or does not work in this folder of a page's project. */
async function tryCommand(line: string, folder: string): Promise<void> {
  const words = line
    .replace(/^([A-Z_]+=(\$\(|\S+ +))+/, '')
    .replace(/\)$/, '')
    .trim()
    .split(/\s+/);
  const [program, command = '', ...rest] = words;
  if (program === 'npm' && command === 'run') {
    assert.ok(own.scripts[rest[0] ?? ''], `no script ${rest[0] ?? ''}`);
  } else if (program === 'npm' && command === 'install') {
    const known = { [own.name]: '', ...own.dependencies, ...own.peerDependencies };
    const names = rest.filter((word) => !word.startsWith('-')).map((word) => word.replace(/(?<=.)@[^@/]*$/, ''));
    for (const name of names) assert.ok(name in known, `${name} is no package of ours`);
  } else if (program === 'npx' && command === own.name) {
    const { stdout } = await run(process.execPath, ['dist/server/cli.js', rest[0] ?? '', '--help']);
    for (const [option] of line.matchAll(/--[a-z][\w-]+/g)) assert.match(stdout, new RegExp(`${option}\\b`));
  } else if (program === 'curl') {
    const path = /https:\/\/onboarding\.example(\/[^\s'"?]*)/.exec(line)?.[1] ?? '';
    assert.ok([...paths, ...operations].includes(path), `no endpoint ${path}`);
  } else if (program === 'mkdir' || program === 'cp') {
    await run('sh', ['-c', line], { cwd: folder });
  } else if (program === 'sed') {
    const { stdout } = await run('sh', ['-c', line.replace(`node_modules/${own.name}/`, '')]);
    const { imports = {}, integrity = {} } = JSON.parse(stdout) as Record<string, Record<string, string> | undefined>;
    const isThere = (path: string) =>
      path.startsWith('/onboarding/') && existsSync(path.replace('/onboarding/', 'cdn/'));
    assert.deepEqual(
      [...Object.values(imports), ...Object.keys(integrity)].filter((path) => !isThere(path)),
      [],
    );
  } else {
    assert.ok(
      ['npm ci', 'npm test'].includes(`${program ?? ''} ${command}`) || program === 'openssl',
      `unknown: ${line}`,
    );
  }
}

describe('sh blocks', () => {
  for (const { at, text } of inLanguage('sh')) {
    test(at, async () => {
      const lines = text
        .replaceAll('\\\n', ' ')
        .split(/\n|&&/)
        .map((line) => line.replace(/(^|\s)# .*/, '').trim());
      const { folder, remove } = makeWorkspace();
      try {
        for (const line of lines.filter(Boolean)) await tryCommand(line, folder);
        for (const line of lines.filter((copying) => copying.startsWith('cp '))) {
          // the next version's files are copied over these
          await tryCommand(line, folder);
          assert.ok(existsSync(join(folder, 'public/onboarding/loader.js')), 'no loader');
          assert.ok(!existsSync(join(folder, 'public/onboarding/cdn')), 'a copy in a copy');
        }
      } finally {
        remove();
      }
    });
  }
});

describe('links', () => {
  const headings = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    );
  for (const file of documents.filter((name) => name.endsWith('.md'))) {
    test(`of ${file} lead somewhere`, () => {
      const targets = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)|src(?:set)?="([^"]+)"/g)];
      for (const [, link, picture] of targets) {
        const target = link ?? picture ?? '';
        if (/^(https?:|mailto:)/.test(target) || target.startsWith('/') || target.startsWith('data:')) continue;
        const [path = '', anchor] = target.split('#');
        const found = path === '' ? file : join(dirname(file), path);
        assert.ok(existsSync(found), `${target} is not there`);
        if (anchor) assert.ok(headings(found).includes(anchor), `${found} has no heading ${anchor}`);
      }
    });
  }
});
