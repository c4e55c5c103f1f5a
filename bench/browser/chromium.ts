import { existsSync } from 'node:fs';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';

const places = [process.env['CHROME_PATH'], '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Starts an installed Chromium; `npm test` says in CHROME_PATH which. */
export async function startChromium(): Promise<Browser> {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error('No Chromium found. Set CHROME_PATH to one.');
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'];
  return launch({ executablePath, args, protocolTimeout: 120_000 });
}

/** A tab with a profile of its own, so that nothing is cached. */
export interface Tab {
  readonly page: Page;
  readonly connection: CDPSession;
  close(): Promise<void>;
}

export async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const connection = await page.createCDPSession();
  return { page, connection, close: () => context.close() };
}

/** What a page uses, after everything that can be collected has been. */
export interface Held {
  readonly jsBytes: number;
  /** DOM, styles and layout. */
  readonly blinkBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function held(connection: CDPSession): Promise<Held> {
  // What a first collection frees may hold the last of what a second one finds.
  for (let times = 0; times < 3; times += 1) await connection.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await connection.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await connection.send('Memory.getDOMCounters');
  return { jsBytes: usedSize, blinkBytes: embedderHeapUsedSize, nodes, listeners: jsEventListeners };
}

/** Milliseconds of CPU time the page's main thread has used; it stands still while others have the machine. */
export async function mainThread(connection: CDPSession): Promise<number> {
  const { metrics } = await connection.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
