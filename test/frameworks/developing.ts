import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { openDevice } from '../e2e/browser.js';
import { aboutIcon } from './visit.js';

/** What Vite, Lit, React and Vue themselves say to whoever develops a page. */
const greetings = /\[vite\]|Lit is in dev mode|React DevTools|running a development build of Vue/;

/** Opens a page of a dev server: what is used well is silent, and a widget without a backend is explained. */
export async function developing(browser: Browser, address: string): Promise<void> {
  const { context, noise } = await openDevice(browser, [new URL(address).origin], {}, aboutIcon);
  const said = (): string[] => noise.filter((line) => !greetings.test(line));
  try {
    const page = await context.newPage();
    await page.goto(address);
    const button = page.getByTestId('first').getByRole('button', { name: 'Send a new mail' });
    await button.waitFor({ timeout: 60_000 });
    // a page has a second to hand things over; whatever is said about these comes before what is said about the last
    const explained = page.waitForEvent('console', { predicate: (line) => /adapter-missing/.test(line.text()) });
    await page.evaluate(() => document.body.append(document.createElement('invite-status')));
    await explained;
    const [missing, ...others] = said();
    assert.match(
      missing ?? '',
      /<invite-status>: nothing connects it to a backend\. .*diagnostics\.md#adapter-missing/,
    );
    assert.deepEqual(others, []);
  } finally {
    await context.close();
  }
}
