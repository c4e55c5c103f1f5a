import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { EngineKind } from './engine.js';
import { PuppeteerEngine } from './puppeteer.js';

const places = [process.env['CHROME_PATH'], '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executable = places.find((path) => path !== undefined && existsSync(path));

/** The one `npm test` runs in; it says in CHROME_PATH which. */
export const chromium: EngineKind = {
  name: 'Chromium',
  missing: executable === undefined ? 'no chromium (CHROME_PATH names one elsewhere)' : undefined,
  async start() {
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
    const browser = await launch({ executablePath: executable ?? '', args, protocolTimeout: 120_000 });
    return new PuppeteerEngine(browser, (await browser.version()).replace('/', ' '), () => Promise.resolve());
  },
};
