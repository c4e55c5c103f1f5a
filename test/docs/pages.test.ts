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

describe('html blocks show their widgets and nothing in the console', () => {
  for (const { at, text } of inLanguage('html')) {
    test(at, async () => {
      const { page, noise, widgets } = await openPage(browser, workspace, text);
      assert.deepEqual(noise, []);
      const silent = widgets.filter(({ said }) => said === '').map(({ tag }) => tag);
      assert.deepEqual(silent, []);
      await page.context().close();
    });
  }
});
