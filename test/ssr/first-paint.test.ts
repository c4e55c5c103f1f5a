import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { renderWidget, widgetTags } from '../../src/ssr/index.js';
import { startBrowser } from '../e2e/browser.js';
import { keepOpen } from '../keep-open.js';
import { startPages } from './page-server.js';
import { visit } from './visit.js';

const [server, browser] = await Promise.all([keepOpen(startPages()), keepOpen(startBrowser())]);

const scripts = ['widgets'];
const fallback = '<p>Or on our own page: <a href="/sent">Choose one there</a></p>';
const heights = (page: Page) => page.locator('.widget').evaluateAll((all) => all.map((one) => one.clientHeight));

describe('the place of a widget whose script is on its way', () => {
  for (const width of [240, 320, 375, 390, 768, 1200]) {
    test(`is as high as its first paint: ${width} px`, async () => {
      const widgets = widgetTags.map((tag) => `<${tag} class="widget"></${tag}>`).join('');
      const more = '<connect-social-profile class="widget" layout="compact"></connect-social-profile>';
      const { page, letScriptsIn, moved, noise, context } = await visit(
        browser,
        server,
        { body: widgets + more, scripts },
        { viewport: { width, height: 900 } },
      );
      const kept = await heights(page);
      assert.ok(kept.every((height) => height > 200));
      await letScriptsIn();
      assert.deepEqual(await heights(page), kept);
      assert.deepEqual(await moved(), []);
      assert.deepEqual(noise, []);
      await context.close();
    });
  }

  test('follows the height the page has asked for, and is none where the widget is hidden', async () => {
    const body =
      '<invite-status class="widget"></invite-status><onboarding-desk class="widget" hidden></onboarding-desk>';
    const { page, letScriptsIn, context } = await visit(browser, server, { body, scripts });
    await page.addStyleTag({ content: 'invite-status { --onboarding-min-block-size: 50rem }' });
    assert.deepEqual(await heights(page), [800, 0]);
    await letScriptsIn();
    assert.deepEqual(await heights(page), [800, 0]);
    await context.close();
  });
});

describe('what a page writes between the tags', () => {
  for (const tag of widgetTags) {
    test(`is shown until the widget is there, and then gone: ${tag}`, async () => {
      const body = `<a href="#below">Before</a><onboarding-provider><${tag} class="widget">${fallback}
        <p slot="footer">Our footer</p></${tag}></onboarding-provider>`;
      const { page, letScriptsIn, moved, noise, context } = await visit(browser, server, { body, scripts });
      const link = page.getByRole('link', { name: 'Choose one there' });
      assert.ok(await link.isVisible());
      await page.getByRole('link', { name: 'Before' }).focus();
      await page.keyboard.press('Tab');
      assert.ok(await link.evaluate((it) => it === document.activeElement));
      await letScriptsIn();
      assert.ok(await page.getByText('Choose one there').isHidden());
      assert.equal(await link.count(), 0, 'nobody is told of it');
      await page.getByRole('link', { name: 'Before' }).focus();
      await page.keyboard.press('Tab');
      assert.notEqual(await page.evaluate(() => document.activeElement?.textContent), 'Choose one there');
      assert.ok(await page.getByText('Our footer').isVisible());
      assert.deepEqual(await moved(), []);
      assert.deepEqual(noise, []);
      await context.close();
    });
  }

  test('stays where the script cannot be loaded, and works', async () => {
    const body = `<reset-password-form class="widget">${fallback}</reset-password-form>`;
    const { page, context } = await visit(browser, server, { body, scripts: ['missing'] });
    const failed = page.waitForEvent('console', (message) => message.type() === 'error');
    await page.unrouteAll();
    await page.reload();
    await failed;
    await page.getByRole('link', { name: 'Choose one there' }).click();
    assert.equal(page.url(), `${server.origin}/sent`);
    await context.close();
  });

  test('stays where there are no scripts: a plain form is sent', async () => {
    const form = `<form method="post" action="/sent"><label>Mail <input name="email" type="email"></label><button>Send</button></form>`;
    const body = `<reset-password-form class="widget">${form}</reset-password-form>`;
    const { page, context } = await visit(browser, server, { body }, { javaScriptEnabled: false });
    await page.getByLabel('Mail').fill('kim@mail.example');
    await page.getByRole('button', { name: 'Send' }).click();
    assert.equal(page.url(), `${server.origin}/sent`);
    assert.equal(server.posted.at(-1), '/sent email=kim%40mail.example');
    await context.close();
  });

  test('stays out of sight where a server has rendered the widget', async () => {
    const attributes = { class: 'widget' };
    const body = await renderWidget({ tag: 'reset-password-form', attributes, children: fallback });
    const { page, letScriptsIn, moved, context } = await visit(browser, server, { body });
    assert.equal(await page.getByRole('link', { name: 'Choose one there' }).count(), 0);
    await letScriptsIn();
    assert.equal(await page.getByRole('link', { name: 'Choose one there' }).count(), 0);
    assert.deepEqual(await moved(), []);
    await context.close();
  });
});

test('on a slow connection nothing of the page moves, from its first byte to the answer of the backend', async () => {
  const tags = ['invite-status', 'reset-password-form'].map((tag) => `<${tag} class="widget">${fallback}</${tag}>`);
  const body = `<onboarding-provider>${tags.join('<p>Between</p>')}</onboarding-provider>`;
  const parts = { body, scripts: ['widgets', 'provide'] };
  const { page, letScriptsIn, moved, noise, context } = await visit(browser, server, parts, {
    viewport: { width: 390, height: 1600 },
  });
  const connection = await context.newCDPSession(page);
  const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await connection.send('Network.emulateNetworkConditions', slow);
  await letScriptsIn();
  await page.waitForFunction(() => document.querySelector('invite-status')?.shadowRoot?.querySelector('input'));
  assert.deepEqual(await moved(), []);
  assert.deepEqual(noise, []);
  await context.close();
});
