import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page as Opened } from 'playwright-core';
import { defaultConfig } from '../../src/adapters/memory/default-config.js';
import { openDevice } from '../e2e/browser.js';
import { html, serve, type Site } from '../loopback.js';

const root = new URL('../../', import.meta.url);

/** A page, and what its policy lets run inside it. */
export interface Page {
  readonly body: string;
  readonly head?: string;
  /** An import map. */
  readonly inline?: string;
  /** A source of `script-src`, for a script in the head or body. */
  readonly policySource?: string;
}

/** A page's own server with a copy of `cdn/`, the packages of npm, and an API that sends mails to nobody. */
export interface TestSite extends Site {
  /** Pages by path. */
  readonly pages: Map<string, Page>;
  /** The page's own modules by path. */
  readonly scripts: Map<string, string>;
  /** Ends of paths whose files arrive changed. */
  readonly tampered: Set<string>;
  /** Ends of paths that are not there. */
  readonly missing: Set<string>;
}

const folders = ['/cdn/', '/copy/', '/onboarding/', '/dist/', '/node_modules/'];
const mailSent = { expiresIn: 3600, resendIn: 60, codeLength: 8 };

export async function startSite(): Promise<TestSite> {
  const pages = new Map<string, Page>();
  const scripts = new Map<string, string>();
  const tampered = new Set<string>();
  const missing = new Set<string>();
  const site = await serve(async (path) => {
    const page = pages.get(path);
    const ends = (set: ReadonlySet<string>) => [...set].some((end) => path.endsWith(end));
    if (page) {
      return { headers: { 'content-type': html, 'content-security-policy': policyOf(page) }, body: documentOf(page) };
    }
    if (scripts.has(path)) return { body: scripts.get(path) ?? '' };
    if (path === '/v1/invitation') return { status: 204 };
    if (path === '/v1/config') return { body: JSON.stringify(defaultConfig) };
    if (path === '/v1/password-resets') return { status: 202, body: JSON.stringify(mailSent) };
    if (!folders.some((folder) => path.startsWith(folder)) || ends(missing)) return undefined;
    const code = await readFile(new URL(path.replace(/^\/(copy|onboarding)\//, '/cdn/').slice(1), root), 'utf8');
    return { body: ends(tampered) ? `${code}\nglobalThis.tampered = true;` : code };
  });
  return { ...site, pages, scripts, tampered, missing };
}

/** Shows a page to somebody new. @param prepare what comes before it is opened */
export async function openPage(browser: Browser, site: TestSite, page: Page, prepare?: (opened: Opened) => unknown) {
  site.pages.set('/page', page);
  const device = await openDevice(browser, [site.origin]);
  const opened = await device.context.newPage();
  await prepare?.(opened);
  await opened.goto(`${site.origin}/page`);
  return { ...device, page: opened };
}

function documentOf({ head = '', inline, body }: Page): string {
  const script = inline === undefined ? '' : `<script type="importmap">${inline}</script>`;
  return `<!doctype html><html lang="en"><head><title>Page</title>${script}${head}</head><body>${body}</body></html>`;
}

/** What the widgets promise to run under. */
function policyOf({ inline, policySource = '' }: Page): string {
  const hash = inline === undefined ? '' : ` 'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src 'self'${hash} ${policySource}`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}

/** Waits until a widget has come to its first answer: what it then shows, and only then. */
export const settled = (page: Opened, tag: string) =>
  page.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot?.querySelector('section');
    return root?.getAttribute('aria-busy') !== 'true' && (root?.textContent.trim().length ?? 0) > 30;
  }, tag);

/** The hashes that the build has written. */
export async function integrityOf(): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(new URL('cdn/integrity.json', root), 'utf8')) as Record<string, string>;
}

/** Files of cdn/ among requests, without the hashes in their names. */
export function cdnFiles(requests: readonly string[]): string[] {
  const paths = requests.map((line) => new URL(line.split(' ')[1] ?? '').pathname);
  const own = paths.filter((path) => path.startsWith('/cdn/')).map((path) => path.slice('/cdn/'.length));
  return own.map((path) => path.replace(/^chunks\/(.+)-[\w-]{8}\.js$/, '$1')).sort();
}
