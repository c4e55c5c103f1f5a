import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Full browsers first: the headless shell lacks what people's browsers block. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  process.env['CHROME_PATH'],
  '/usr/bin/chromium-headless-shell',
];

/**
 * A Chromium as people have it. A driver's usual switches turn off the popup blocker, storage partitioning and the
 * back/forward cache, which is what these tests are about; so none of them is given.
 */
export async function stockChromium(): Promise<{
  readonly browser: Browser;
  readonly version: string;
  close(): Promise<void>;
}> {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error('No Chromium found. Set CHROME_PATH to one.');
  const folder = await mkdtemp(join(tmpdir(), 'stock-chromium-'));
  const browser = await chromium.launch({
    executablePath,
    ignoreDefaultArgs: true,
    args: [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${folder}`,
      '--no-first-run',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      'about:blank',
    ],
  });
  return {
    browser,
    version: `Chromium ${browser.version()}`,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
