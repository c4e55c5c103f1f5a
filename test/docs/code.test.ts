import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../e2e/browser.js';
import { openPage } from './page.js';
import { inLanguage } from './snippets.js';
import { makeWorkspace, type Workspace } from './workspace.js';

let browser: Browser;
let workspace: Workspace;
before(async () => {
  workspace = makeWorkspace();
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  workspace.remove();
});

describe('blocks that name their page run in it', () => {
  const run = inLanguage('js', 'ts').filter(({ page }) => page !== undefined);
  for (const { at, text, page: around = '' } of run) {
    test(at, async () => {
      const { page, noise, widgets } = await openPage(
        browser,
        workspace,
        `${around}<script type="module">${text}</script>`,
      );
      assert.deepEqual(noise, []);
      assert.ok(widgets.length > 0 && widgets.every(({ said }) => said !== ''), JSON.stringify(widgets));
      await page.context().close();
    });
  }
});
