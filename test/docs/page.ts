import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { openDevice, startBrowser } from '../e2e/browser.js';
import { html, typeOf } from '../loopback.js';
import { makeWorkspace, type Workspace } from './workspace.js';

/** Where the page of every snippet stands, and the server its widgets ask. */
const site = 'https://page.example';
const api = 'https://onboarding.example';

/** Folders of the package, as a page publishes them. */
const published: Readonly<Record<string, string>> = {
  '/onboarding/': 'cdn/',
  '/assets/creator-onboarding/custom-elements.json': 'custom-elements.json',
  '/assets/creator-onboarding/': 'dist/',
};

export interface Shown {
  readonly tag: string;
  /** What can be read in it. */
  readonly said: string;
}

/** Imports of packages are bundled, as a page's own build would do. */
async function bundled(code: string, { folder }: Workspace): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    define: { 'import.meta.env': '{}' },
    loader: { '.css': 'empty' },
  });
  return result.outputFiles[0]?.text ?? '';
}

const registering = `<script type="module">import 'creator-onboarding/define';</script>`;

async function withBundles(body: string, workspace: Workspace): Promise<string> {
  const scripts = [...body.matchAll(/<script type="module">(.*?)<\/script>/gs)];
  // A fragment shows what stands in a page that has the widgets already.
  if (!body.includes('<script')) return withBundles(`${body}${registering}`, workspace);
  let made = body;
  for (const [all, code = ''] of scripts) {
    made = made.replace(all, () => `<script type="module">BUNDLE</script>`);
    const bundle = /\b(?:import|from)\s*\(?['"][^./]/.test(code) ? await bundled(code, workspace) : code;
    made = made.replace('BUNDLE', () => bundle.replaceAll('</script', '<\\/script'));
  }
  return made;
}

/** What the server says to somebody it does not know. */
async function answerTo(path: string): Promise<object> {
  if (path === '/v1/config') return memoryAdapter().getConfig();
  if (path === '/v1/embed-tokens' || path.endsWith('-token')) return { token: 'emb_'.padEnd(47, 'x'), expiresIn: 900 };
  return {};
}

/** A browser that shows snippets as pages of a project in which the package is installed. */
export async function startPages() {
  const browser = await startBrowser();
  const workspace = makeWorkspace();
  return {
    open: (body: string) => openPage(browser, workspace, body),
    close: async () => {
      await browser.close();
      workspace.remove();
    },
  };
}

/** Opens a page with this in its body, and waits until every widget in it has something to say. */
async function openPage(browser: Browser, workspace: Workspace, body: string) {
  const { context, noise } = await openDevice(browser, [site, api]);
  const document = await withBundles(body, workspace);
  await context.route('**', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const folder = Object.keys(published).find((start) => pathname.startsWith(start));
    const file = folder && join(published[folder] ?? '', pathname.slice(folder.length));
    if (origin === site && pathname === '/') {
      return route.fulfill({
        contentType: html,
        body: `<!doctype html><html lang="en"><title>t</title>${document}`,
      });
    }
    if (file && existsSync(file)) {
      return route.fulfill({ contentType: typeOf(file), body: readFileSync(file, 'utf8') });
    }
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const headers = { 'Access-Control-Allow-Origin': site, 'Access-Control-Allow-Credentials': 'true' };
    return route.fulfill({ json: await answerTo(pathname), headers });
  });
  const page = await context.newPage();
  await page.goto(`${site}/`);
  return { page, noise, widgets: await widgetsOf(page) };
}

async function widgetsOf(page: Page): Promise<Shown[]> {
  const tags = 'invite-status, reset-password-form, connect-social-profile, talent-email-notice, onboarding-desk';
  const expected = (await page.content()).match(/<(?:[a-z]+-)+[a-z]+/g) ?? [];
  if (expected.length === 0 && !/data-widget|createElement/.test(await page.content())) return [];
  await page.waitForFunction(
    (selector) => {
      const found = [...document.querySelectorAll<Element & { state?: string }>(selector)];
      return found.length > 0 && found.every(({ state }) => state !== undefined && state !== 'loading');
    },
    tags,
    { timeout: 60_000 },
  );
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((widget) => ({
        tag: widget.localName,
        said: (widget.shadowRoot?.querySelector('[part~=heading]')?.textContent ?? '').trim(),
      })),
    tags,
  );
}
