import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
} from 'playwright-core';

const places = [process.env['CHROME_PATH'], '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Starts an installed Chromium; `npm test` says in CHROME_PATH which. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error('No Chromium found. Set CHROME_PATH to one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A browser of one person, and everything its pages did that nobody should notice. */
export interface Device {
  readonly context: BrowserContext;
  /** Console lines, uncaught errors, policy reports, requests to strangers and failed requests, one line each. */
  readonly noise: readonly string[];
  /** All requests, as `METHOD URL`. */
  readonly requests: readonly string[];
}

/**
 * @param origins whom the pages may talk to
 * @param expected console lines that are no noise
 */
export async function openDevice(
  browser: Browser,
  origins: readonly string[],
  options: BrowserContextOptions = {},
  expected: (message: ConsoleMessage) => boolean = () => false,
): Promise<Device> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  // Far beyond what a busy machine needs.
  context.setDefaultTimeout(90_000);
  const noise: string[] = [];
  const requests: string[] = [];
  context.on('console', (message) => {
    if (!expected(message)) noise.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => noise.push(`uncaught: ${String(error.error())}`));
  context.on('request', (request) => {
    const url = request.url();
    requests.push(`${request.method()} ${url}`);
    if (!origins.includes(new URL(url).origin)) noise.push(`foreign: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // a page that is left gives up what it was loading
    if (reason !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()} ${reason}`);
  });
  await context.exposeBinding('reportViolation', (_source, text: string) => void noise.push(`policy: ${text}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return { context, noise, requests };
}

/** Whatever axe finds fault with on the page as it stands. */
export async function assertNoViolations(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await loaded.run()).violations.map(({ id }) => id);
  });
  assert.deepEqual(found, []);
}
