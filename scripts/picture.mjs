// Takes the picture of the widgets for the README, in light and dark, from cdn/: npm run build && npm run picture
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromeArgs, chromePath } from './browsers.mjs';
import { serveFolder } from './static-site.mjs';

const folder = 'docs/images';
const size = { width: 1200, height: 500 };
/** Bytes; a README is to be read at once. */
const budget = 200_000;

const shown = (widget, demo) => `<onboarding-provider demo="${demo}">${widget}</onboarding-provider>`;
const body = `<main>
  <div>${shown('<invite-status></invite-status>', 'signedInWaiting')}</div>
  <div>${shown('<reset-password-form></reset-password-form>', 'request')}</div>
  <div>${shown('<connect-social-profile layout="compact" platforms="instagram tiktok"></connect-social-profile>', 'connected')}</div>
</main>`;
const style = `:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { margin: 0; background: light-dark(#fff, #14161c); color: light-dark(#1b1d24, #e8eaf0); }
  main { display: grid; grid-template-columns: 1fr 1fr 1.1fr; gap: 2rem; padding: 2rem; }
  main > div { display: grid; gap: 2rem; align-content: start; }`;

const { origin, close } = await serveFolder('cdn', '/');
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs });
mkdirSync(folder, { recursive: true });
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2, colorScheme });
    await page.route(`${origin}/picture`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Widgets</title><style>${style}</style>
          <script type="module" src="/loader.js"></script>${body}</html>`,
      }),
    );
    await page.goto(`${origin}/picture`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('onboarding-provider > *')].every(
        ({ state }) => state !== undefined && !/^(loading|checking)$/.test(state),
      ),
    );
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const client = await page.context().newCDPSession(page);
    const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
    const picture = Buffer.from(data, 'base64');
    const file = join(folder, `widgets-${colorScheme}.webp`);
    writeFileSync(file, picture);
    console.log(`${file}: ${picture.length} bytes`);
    if (picture.length > budget) process.exitCode = 1;
    await page.close();
  }
} finally {
  await browser.close();
  await close();
}
