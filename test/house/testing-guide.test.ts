import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { openDevice, startBrowser } from '../e2e/browser.js';

/** The guide's files by name: each block of code begins with it. */
const files = new Map(
  [...readFileSync('docs/guides/testing.md', 'utf8').matchAll(/```ts\n\/\/ (\S+)\n(.*?)```/gs)].map(
    ([, name = '', code = '']) => [name, code],
  ),
);

let browser: Browser;
let folder: string;
before(async () => {
  browser = await startBrowser();
  mkdirSync(join('node_modules', '.cache'), { recursive: true });
  folder = mkdtempSync(join('node_modules', '.cache', 'guide-'));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The package by its name, from its sources. */
const fromSources: Plugin = {
  name: 'from-sources',
  setup({ onResolve }) {
    onResolve({ filter: /^creator-onboarding[/]/ }, ({ path }) => {
      const part = path.slice('creator-onboarding/'.length);
      return { path: resolve('src', part === 'testing' ? 'testing/index.ts' : `${part}.ts`) };
    });
  },
};

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    write: false,
    logLevel: 'error',
    plugins: [fromSources],
  });
  return outputFiles[0]?.text ?? '';
}

async function openPage(body: string): Promise<{ page: Page; noise: readonly string[] }> {
  const origin = 'http://guide.example';
  const { context, noise } = await openDevice(browser, [origin]);
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Guide</title>${body}</html>`,
    }),
  );
  await page.goto(origin);
  return { page, noise };
}

interface Written {
  readonly name: string;
  readonly run: () => Promise<void>;
}

for (const name of ['reset-password.test.ts', 'invite-status.test.ts']) {
  test(`the guide's ${name} passes`, async () => {
    const { page, noise } = await openPage('<body></body>');
    const runner = 'globalThis.written = []; globalThis.it = (name, run) => written.push({ name, run });';
    await page.evaluate(runner);
    await page.addScriptTag({ content: await bundle(files.get(name) ?? '') });
    const passed = await page.evaluate(async () => {
      const names: string[] = [];
      for (const { name, run } of (window as unknown as { written: Written[] }).written) {
        document.body.replaceChildren();
        await run();
        names.push(name);
      }
      return names;
    });
    assert.ok(passed.length > 0);
    assert.deepEqual(noise, []);
    await page.context().close();
  });
}

test("the guide's steps for Playwright lead through a page", async () => {
  const path = join(folder, 'reset-password.page.ts');
  writeFileSync(path, files.get('reset-password.page.ts') ?? '');
  const { asksForTheMail } = (await import(pathToFileURL(resolve(path)).href)) as {
    asksForTheMail: (page: Page) => Promise<void>;
  };
  const { page, noise } = await openPage('<body><reset-password-form></reset-password-form></body>');
  const script = `import 'creator-onboarding/define/reset-password-form';
    import { memoryAdapter } from 'creator-onboarding/testing';
    document.querySelector('reset-password-form').adapter = memoryAdapter();`;
  await page.addScriptTag({ content: await bundle(script) });
  await asksForTheMail(page);
  assert.deepEqual(noise, []);
  await page.context().close();
});
