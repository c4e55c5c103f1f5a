import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { passwordRequest } from '../../src/i18n/en/password-request.js';
import { startBrowser } from '../e2e/browser.js';
import { keepOpen } from '../keep-open.js';
import { integrityOf, openPage, type Page, startSite } from './site.js';

const [site, browser] = await Promise.all([keepOpen(startSite()), keepOpen(startBrowser())]);

interface ImportMap {
  readonly imports: Readonly<Record<string, string>>;
  readonly integrity: Readonly<Record<string, string>>;
}

/** The import map of the build for a copy at `/cdn/`. */
async function importMap(): Promise<string> {
  const map = JSON.parse(await readFile('cdn/importmap.json', 'utf8')) as ImportMap;
  const at = (path: string) => path.replace('./', '/cdn/');
  return JSON.stringify({
    imports: Object.fromEntries(Object.entries(map.imports).map(([name, path]) => [name, at(path)])),
    integrity: Object.fromEntries(Object.entries(map.integrity).map(([path, hash]) => [at(path), hash])),
  });
}

/** Whether the form of the page comes to be seen, and what the page did that somebody would notice. */
async function visit(page: Page): Promise<{ readonly shown: boolean; readonly noise: readonly string[] }> {
  const watch = () => {
    addEventListener('error', () => Object.assign(window, { refused: true }), true);
    addEventListener('unhandledrejection', () => Object.assign(window, { refused: true }));
  };
  const visited = await openPage(browser, site, page, (opened) => opened.addInitScript(watch));
  const { page: opened, context, noise } = visited;
  const button = opened.getByRole('button', { name: passwordRequest.button });
  const refused = opened.waitForFunction(() => 'refused' in window);
  const shown = await Promise.race([button.waitFor().then(() => true), refused.then(() => false)]);
  assert.equal(await opened.evaluate(() => 'tampered' in window), false);
  await context.close();
  return { shown, noise };
}

const body = '<onboarding-provider demo><reset-password-form></reset-password-form></onboarding-provider>';
const entry = '<script type="module" src="/cdn/reset-password-form.js"></script>';
const chunk = async (name: string) =>
  Object.keys(await integrityOf()).find((file) => file.startsWith(`chunks/${name}-`)) ?? '';

describe('integrity', () => {
  test('every file has its hash, and no hash is without its file', async () => {
    const hashes = await integrityOf();
    const names = (await readdir('cdn', { recursive: true })).filter((name) => /\.(js|css)$/.test(name));
    assert.deepEqual(Object.keys(hashes).sort(), names.map((name) => name.replaceAll('\\', '/')).sort());
    for (const [name, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(await readFile(join('cdn', name)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, name);
    }
  });

  test('by the import map, names of npm lead to checked files', async () => {
    site.scripts.set('/page.js', "import 'creator-onboarding/define/reset-password-form';");
    const head = '<script type="module" src="/page.js"></script>';
    assert.deepEqual(await visit({ inline: await importMap(), head, body }), { shown: true, noise: [] });
  });

  for (const name of ['core', 'form']) {
    test(`a changed chunk is refused where the import map knows it: ${name}`, async (t) => {
      t.after(() => site.tampered.clear());
      site.tampered.add(await chunk(name));
      assert.equal((await visit({ inline: await importMap(), head: entry, body })).shown, false);
    });
  }

  test('a changed entry is refused by the hash at its tag', async (t) => {
    t.after(() => site.tampered.clear());
    const hash = (await integrityOf())['reset-password-form.js'] ?? '';
    const head = `<script type="module" src="/cdn/reset-password-form.js" integrity="${hash}"></script>`;
    assert.equal((await visit({ head, body })).shown, true);
    site.tampered.add('reset-password-form.js');
    assert.equal((await visit({ head, body })).shown, false);
  });
});

describe('without a bundler, from the files of npm', () => {
  test('an import map of four packages is enough', async () => {
    const inline = JSON.stringify({
      imports: {
        lit: '/node_modules/lit/index.js',
        'lit/': '/node_modules/lit/',
        'lit-html': '/node_modules/lit-html/lit-html.js',
        'lit-html/': '/node_modules/lit-html/',
        'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
        '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
        '@lit/context': '/node_modules/@lit/context/index.js',
      },
    });
    const head = ['onboarding-provider', 'reset-password-form']
      .map((tag) => `<script type="module" src="/dist/define/${tag}.js"></script>`)
      .join('');
    assert.deepEqual(await visit({ inline, head, body }), { shown: true, noise: [] });
  });
});

describe('the build', () => {
  test('makes the same files twice', async (t) => {
    const folders = await Promise.all(['one-', 'two-'].map((name) => mkdtemp(join(tmpdir(), name))));
    t.after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
    const made = folders.map(async (folder) => {
      await promisify(execFile)(process.execPath, ['scripts/cdn.mjs', folder]);
      return Promise.all(['integrity.json', 'importmap.json'].map((name) => readFile(join(folder, name), 'utf8')));
    });
    const [one, two] = await Promise.all(made);
    assert.deepEqual(one, two);
  });
});
