import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { accountDeletion } from '../../src/i18n/en/account-deletion.js';
import { desk } from '../../src/i18n/en/desk.js';
import { talentEmail } from '../../src/i18n/en/talent-email.js';
import { walkToAnotherAddress, walkToUsualAddress } from '../engines/address-walks.js';
import { chromium } from '../engines/chromium.js';
import type { Engine } from '../engines/engine.js';
import { assertNoViolations, openDevice, startBrowser } from './browser.js';
import { type RunningDemo, runDemo } from './running-demo.js';

let demo: RunningDemo;
let engine: Engine;
let browser: Browser;
before(async () => {
  [demo, engine, browser] = await Promise.all([runDemo(), chromium.start(), startBrowser()]);
});
after(async () => {
  await Promise.all([engine.close(), browser.close()]);
  await demo.close();
});

describe('on our own pages and at the demo’s desk', () => {
  for (const [what, path, text] of [
    ['a stranger who opens a wrong link', '/talent-email#t=inv_wrong', talentEmail.badLinkTitle],
    ['a wrong link of a deletion', '/account-deletion#t=del_wrong', accountDeletion.linkTitle],
    ['the desk of a manager', '/demo/desk?as=jonas', desk.tabCreators],
    ['the desk of the support team', '/demo/desk?as=support', desk.tabCreators],
  ] as const) {
    test(`${what}: nothing in the console, no report, no stranger, no fault`, async () => {
      const { context, noise } = await openDevice(browser, demo.origins);
      const page = await context.newPage();
      await page.goto(`${demo.api}${path}`);
      await page.getByText(text).first().waitFor();
      assert.ok(!page.url().includes('wrong'), 'the secret leaves the address at once');
      await assertNoViolations(page);
      assert.deepEqual(noise, []);
      await context.close();
    });
  }
});

describe('somebody who was invited under a variation', () => {
  test('asks for another address, is approved by the manager, and comes in with the profiles', () =>
    walkToAnotherAddress(demo, engine, 'studio'));

  test('deletes the older account, waits, and comes in with the usual address', () =>
    walkToUsualAddress(demo, engine, 'usual'));
});
